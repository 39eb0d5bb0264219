import { beforeAll, describe, expect, it } from "vitest";
import type { Block, ReportDocument, Run } from "../../../src/report/document/document.ts";
import { renderPdf } from "../../../src/report/pdf/index.ts";
import { type PlacedText, placedTexts } from "../pdf-file.ts";

const text = (words: string): readonly Run[] => [{ kind: "text", text: words }];

/** Foot of the text on a page in points, and what may be blank above it: a fifth of a page and a line. */
const foot = 65;
const fifth = 0.22 * 697 + 18;

/** Chapters with more and more text before a table, so that each meets the foot of the page elsewhere. */
const lengths = [3, 16, 20, 22, 24, 26, 28, 30, 31, 32, 33, 34, 35, 36, 37, 38];
const tables = [
  { name: "short", rows: 9 },
  { name: "middle", rows: 24 },
  { name: "long", rows: 70 },
] as const;

function chapter(name: string, rows: number, length: number): readonly Block[] {
  const id = `${name}-${length}`;
  return [
    { kind: "heading", level: 1, id: `chapter-${id}`, runs: text(`Chapter ${id}`) },
    ...Array.from(
      { length },
      (): Block => ({ kind: "paragraph", runs: text(`Words before ${id}.`) }),
    ),
    {
      kind: "table",
      id,
      caption: text(`Table ${id}.`),
      columns: [
        { heading: text(`Head ${id}.`), numeric: false, width: 0.6 },
        { heading: text("Other"), numeric: false, width: 0.4 },
      ],
      rows: Array.from({ length: rows }, (_, i) => ({
        cells: [text(`Row ${id}.${i}.`), text("word")],
      })),
      notes: [text(`Note ${id}.`)],
      source: text("Source."),
    },
  ];
}

describe("pages of a report", () => {
  let pages: readonly (readonly PlacedText[])[];
  beforeAll(async () => {
    const document: ReportDocument = {
      name: "pages",
      language: "en",
      layout: "report",
      title: "Pages",
      subtitle: "Where they end",
      imprint: [],
      blocks: tables.flatMap(({ name, rows }) =>
        lengths.flatMap((length) => chapter(name, rows, length)),
      ),
    };
    pages = await placedTexts(await renderPdf(document));
  });
  const pageOf = (words: string) =>
    pages.findIndex((page, i) => i > 0 && page.some((each) => each.text.startsWith(words)));
  const ids = tables.flatMap(({ name }) => lengths.map((length) => `${name}-${length}`));

  it.each(ids)("never end in the caption of a table, its head or a note: %s", (id) => {
    const first = pageOf(`Row ${id}.0.`);
    expect(first).toBeGreaterThan(0);
    expect(pageOf(`Table ${id}.`)).toBe(first);
    expect(pageOf(`Head ${id}.`)).toBe(first);
  });

  it.each(ids.filter((id) => !id.startsWith("short")))(
    "are not left blank by more than a fifth before a table that can be parted: %s",
    (id) => {
      const before = pageOf(`Words before ${id}.`);
      const first = pageOf(`Row ${id}.0.`);
      if (first === before) return;
      const last = pages[first - 1]!.filter(({ text: each }) => each.startsWith("Words before"));
      expect(Math.min(...last.map(({ y }) => y)) - foot).toBeLessThan(fifth);
    },
  );

  it.each(lengths)("do not part a short table, and keep its notes: %s", (length) => {
    const id = `short-${length}`;
    expect(pageOf(`Row ${id}.8.`)).toBe(pageOf(`Row ${id}.0.`));
    expect(pageOf(`Notes`)).toBeGreaterThan(0);
    const page = pages[pageOf(`Row ${id}.8.`)]!;
    expect(page.map(({ text: each }) => each).join("")).toContain(`Note ${id}.`);
  });

  it("part a table of middle length only where it would leave a page half empty", () => {
    const isParted = (length: number) =>
      pageOf(`Row middle-${length}.0.`) !== pageOf(`Row middle-${length}.23.`);
    const parted = lengths.filter(isParted);
    expect(parted.length).toBeGreaterThan(0);
    expect(parted.length).toBeLessThan(lengths.length);
    expect(isParted(lengths[0]!)).toBe(false);
  });

  it("begin with each chapter that follows a table", () => {
    for (const id of ids.slice(1)) {
      const page = pages[pageOf(`Chapter ${id}`)]!;
      const body = page.filter(({ y }) => y > foot && y < 780);
      expect(body.toSorted((a, b) => b.y - a.y)[0]!.text).toMatch(/^Chapter/);
    }
  });
});
