import { areaName, areas } from "../../../src/areas/index.ts";
import type { Edition } from "../../../src/edition/index.ts";
import {
  cellOf,
  composeFigure,
  type FigureContext,
  labelCell,
} from "../../../src/figures/index.ts";
import { chartLanguage, hasNoNumber, stock } from "../../../src/indicators/index.ts";
import { numberText } from "../../../src/indicators/words/number-text.ts";
import type { Language } from "../../../src/messages/index.ts";
import type { Block, ReportDocument, Run } from "../../../src/report/document/document.ts";
import { sampleWords } from "./sample-words.ts";

const regions = ["001", "002", "142", "150", "419", "021", "009"];
const years = [1990, 2000, 2010, 2020];

/**
 * A report of real figures with every kind of block: for tests of the renderers only. The numbers are
 * migrant stocks of the 2020 revision by region and by area.
 */
export async function sampleReport(edition: Edition, language: Language): Promise<ReportDocument> {
  const words = sampleWords[language];
  const text = (value: string): Run => ({ kind: "text", text: value });
  const label = (value: string | number): Run => ({ kind: "label", text: String(value) });
  const name = (code: string) => areaName(code as Parameters<typeof areaName>[0], language);
  const number = async (area: string, year: number): Promise<Run> => {
    const { value } = await stock(edition, { area, year, revision: "2020" });
    if (hasNoNumber(value)) return text("…");
    return { kind: "number", text: numberText(value, language), entry: `F-${area}-${year}` };
  };
  const row = async (area: string, role?: "total") => ({
    cells: [
      [text(name(area))],
      ...(await Promise.all(years.map(async (y) => [await number(area, y)]))),
    ],
    ...(role ? { role } : {}),
  });
  const columns = [
    { heading: [text(words.area)], numeric: false, width: 0.4 },
    ...years.map((year) => ({ heading: [label(year)], numeric: true, width: 0.15 })),
  ];
  const source: Run[] = [text(words.source), label(2020), text(words.sourceEnd)];
  const table = (id: string, n: number, caption: string, rows: TableRows): Block => ({
    kind: "table",
    id,
    caption: [text(words.table), label(n), text(caption)],
    columns,
    rows,
    notes: [[text(words.note)]],
    source,
  });
  const world = await number("001", 2020);
  const paragraph: Run[] = [
    text(words.start),
    label(2020),
    text(words.middle),
    world.kind === "number" ? { ...world, model: true } : world,
    text(`${words.people} (`),
    { kind: "link", text: "A/RES/68/4", href: "https://undocs.org/A/RES/68/4" },
    text(`)${words.end}`),
  ];
  const annex = areas.filter(({ kind }) => kind === "area").map(({ code }) => code);
  return {
    name: `sample.${language}`,
    language,
    layout: "report",
    title: words.title,
    subtitle: words.subtitle,
    imprint: [[text(words.edition), label(2024)], source],
    blocks: [
      { kind: "contents", title: words.contents },
      { kind: "page-break" },
      { kind: "heading", level: 1, id: "levels", runs: [text(words.heading1)] },
      { kind: "paragraph", runs: paragraph, number: 1 },
      { kind: "paragraph", runs: [text(words.note)] },
      { kind: "paragraph", runs: paragraph, role: "finding" },
      { kind: "heading", level: 2, id: "regions", runs: [text(words.heading2)] },
      { kind: "list", items: [[text(words.item)], [text(words.item), label(27), text("b")]] },
      table("t1", 1, words.caption, [
        ...(await Promise.all(regions.slice(1).map((area) => row(area)))),
        await row("001", "total"),
      ]),
      await chart(edition, language, words, name),
      {
        kind: "box",
        id: "box-1",
        role: "gap",
        title: [text(words.boxTitle)],
        blocks: [{ kind: "paragraph", runs: [text(words.note)], role: "gap" }],
      },
      { kind: "heading", level: 1, id: "annex", runs: [text(words.heading3)] },
      { kind: "heading", level: 2, id: "areas", runs: [text(words.heading4)] },
      { kind: "heading", level: 3, id: "all-areas", runs: [text(words.heading5)] },
      {
        kind: "paragraph",
        runs: [text(words.see), { kind: "link", text: words.heading2, href: "#regions" }],
        role: "note",
      },
      table("t2", 2, words.caption, await Promise.all(annex.map((area) => row(area)))),
    ],
  };
}

type TableRows = Extract<Block, { kind: "table" }>["rows"];

async function chart(
  edition: Edition,
  language: Language,
  words: (typeof sampleWords)[Language],
  name: (code: string) => string,
): Promise<Block> {
  const context: FigureContext = { ...chartLanguage(language), theme: "light", width: 720 };
  const bars = await Promise.all(
    regions.slice(1).map(async (area) => {
      const { value } = await stock(edition, { area, year: 2020, revision: "2020" });
      return { area, value: value as number };
    }),
  );
  const figure = composeFigure(
    {
      id: "F-chart-1",
      title: words.chartTitle,
      subtitle: words.chartSubtitle,
      caption: words.note,
      sources: [{ id: "s", text: words.source, vintage: "2020", licence: "CC BY" }],
      uncertainty: { kind: "none", because: "published-without-interval" },
    },
    {
      kind: "bar",
      table: {
        columns: [
          { key: "area", heading: words.area, unit: null, unitText: null, numeric: false },
          { key: "n", heading: words.people, unit: "persons", unitText: null, numeric: true },
        ],
        rows: bars.map(({ area, value }) => ({
          key: area,
          cells: [labelCell(name(area)), cellOf({ value, trace: `F-${area}-2020` }, context)],
        })),
      },
      scene: {
        width: 720,
        height: 40 * bars.length,
        patterns: [{ id: "h", kind: "hatch", colour: "ink" }],
        focus: bars.map(({ area }) => area),
        marks: bars.flatMap(({ area, value }, i) => [
          {
            kind: "rect" as const,
            x: 260,
            y: 40 * i + 6,
            width: value / 3e5,
            height: 26,
            role: "data" as const,
            row: area,
            paint: { fill: "accent", ...(i === 0 ? { pattern: "h" } : {}) },
          },
          {
            kind: "text" as const,
            x: 250,
            y: 40 * i + 24,
            text: name(area),
            size: 13,
            anchor: "end" as const,
            role: "label" as const,
          },
          {
            kind: "text" as const,
            x: 268 + value / 3e5,
            y: 40 * i + 24,
            text: numberText(value, language),
            size: 13,
            anchor: "start" as const,
            role: "data" as const,
            row: area,
          },
        ]),
      },
    },
    context,
  );
  return {
    kind: "chart",
    id: "c1",
    caption: [
      { kind: "text", text: words.figure },
      { kind: "label", text: "1" },
      { kind: "text", text: words.chartCaption },
    ],
    chart: figure,
    notes: [[{ kind: "text", text: words.note }]],
    source: [{ kind: "text", text: words.note }],
  };
}
