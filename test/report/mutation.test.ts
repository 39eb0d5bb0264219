import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Edition } from "../../src/edition/index.ts";
import {
  cellsOfTrace,
  type Figure,
  hasNoNumber,
  refugeeStock,
  selectionsOf,
} from "../../src/indicators/index.ts";
import { message } from "../../src/messages/index.ts";
import { diffFigures } from "../../src/report/diff/index.ts";
import {
  type CompiledReport,
  compileReport,
  htmlPage,
  readClaims,
  worldReport,
} from "../../src/report/index.ts";
import { realEditionFolder } from "../edition/real-edition.ts";
import { root } from "../house/source-files.ts";
import { describeShared } from "../shared.ts";
import { withoutSources } from "./without-sources.ts";

const by = 100_000;
/** Whole reports are compiled. */
const milliseconds = 240_000;

const compiled = async (edition: Edition) =>
  compileReport(edition, worldReport(await readClaims(join(root, "claims"))), {
    languages: ["en"],
  });
const figuresOf = ({ ledger }: CompiledReport) => [
  ...new Map(ledger.entries.map(({ figure }) => [figure.id, figure])).values(),
];

let published: Promise<CompiledReport> | undefined;
/** The report of the edition as it is, compiled once for this file. */
const publishedReport = (edition: Edition) => (published ??= compiled(edition));

/** How many countries have a number, or which share of them: how large the number is does not matter. */
const isCount = ({ kind, indicator, statistic }: Figure) =>
  (kind === "covariate" && statistic !== "claims-agreeing") || indicator === "SDG-COVER";

describeShared("the compiled world report, one source cell changed", () => {
  let before: Edition;
  let after: Edition;
  let id: string;
  beforeAll(async () => {
    before = await Edition.open(await realEditionFolder(), { user: false });
    after = await Edition.open(await realEditionFolder(), { user: false });
    const { trace } = await refugeeStock(before, {
      area: "TUR",
      year: 2025,
      includeOtherInNeed: false,
      by: "asylum",
    });
    const cells = await cellsOfTrace(before, trace);
    id = cells.reduce((a, b) => (Number(b.value) > Number(a.value) ? b : a)).id;
    const source = id.split(":")[0];
    await after.database.run(
      `ALTER VIEW observations RENAME TO published;
       CREATE VIEW observations AS SELECT * REPLACE (
         CASE WHEN SOURCE = '${source}' AND VALUE_ID = '${id}' THEN OBS_VALUE + ${by}
         ELSE OBS_VALUE END AS OBS_VALUE) FROM published`,
    );
  });
  afterAll(() => {
    before?.close();
    after?.close();
  });

  it(
    "changes exactly the figures that depend on it, and diff names them",
    async () => {
      const old = figuresOf(await publishedReport(before));
      const recent = figuresOf(await compiled(after));
      const dependent: Figure[] = [];
      for (const figure of old) {
        const cells = await cellsOfTrace(before, figure.trace);
        if (cells.some((cell) => cell.id === id)) dependent.push(figure);
      }
      const values = new Map(recent.map((figure) => [figure.id, figure.value]));
      const moved = old.filter(
        ({ id: name, value }) => JSON.stringify(values.get(name)) !== JSON.stringify(value),
      );
      const names = (figures: readonly Figure[]) => figures.map((figure) => figure.id).sort();
      expect(names(moved)).toEqual(names(dependent.filter((figure) => !isCount(figure))));
      expect(moved.length).toBeGreaterThanOrEqual(3);
      const { changes, unchanged } = await diffFigures({ before, after }, old, recent);
      expect(changes.map(({ after: figure }) => figure!.id).sort()).toEqual(names(moved));
      expect(unchanged).toBe(old.length - moved.length);
      for (const change of changes) {
        expect(change).toMatchObject({ kind: "revised", world: 0, cellsChanged: 1 });
        expect(change.cells.map((cell) => cell.id)).toEqual([id]);
      }
    },
    milliseconds,
  );
});

/** Blocks and rows of a report as HTML, in order. */
function pieces({ documents }: CompiledReport): readonly string[] {
  const nothingShown = { words: {}, texts: [], entries: {} };
  const html = htmlPage({ ...documents[0]!, register: [] }, nothingShown);
  return html.split(/(?=^<(?:h\d|p|ul|li|figure|aside|div|table|tr)\b)|(?=<li>)/m);
}

/** Without the numbering of entries and paragraphs, which closes up over a gap. */
const words = (piece: string) =>
  piece.replaceAll(/ (?:href|data-e|id)="[^"]*"|class="l pn">\d+/g, "");

describeShared("the compiled world report, one source removed", () => {
  const removed = "unhcr-solutions";
  let before: Edition;
  let after: Edition;
  let folder: string;
  beforeAll(async () => {
    before = await Edition.open(await realEditionFolder(), { user: false });
    folder = await withoutSources([removed]);
    after = await Edition.open(folder, { user: false });
  });
  afterAll(async () => {
    before?.close();
    after?.close();
    await rm(join(folder, ".."), { recursive: true, force: true });
  });

  it(
    "has gaps with a reason where the source is needed, and is the same elsewhere",
    async () => {
      const [old, recent] = [await publishedReport(before), await compiled(after)];
      const values = new Map(figuresOf(recent).map((figure) => [figure.id, figure.value]));
      const depends = ({ trace }: Figure) =>
        selectionsOf(trace).some(({ source }) => source === removed);
      const isCounted = ({ trace }: Figure) => trace.kind === "records";
      for (const figure of figuresOf(old)) {
        const value = values.get(figure.id);
        if (figure.statistic === "claims-agreeing" || isCounted(figure)) continue;
        if (!depends(figure)) expect([figure.id, value]).toEqual([figure.id, figure.value]);
        else if (value !== undefined && hasNoNumber(value)) {
          expect(value).toEqual({ missing: "not-loaded", sources: [removed] });
        } else expect([figure.id, value]).toEqual([figure.id, undefined]);
      }

      const [was, is] = [pieces(old), pieces(recent)];
      const kept = new Set(is.map(words));
      const gone = was.filter((piece) => !kept.has(words(piece)));
      const title = before.source(removed).title;
      const named = [
        title,
        message("en", "indicator.RETURN"),
        message("en", "caveat.returned-refugees-only"),
      ];
      const explains = old.ledger.entries.filter(
        ({ figure }) => depends(figure) || isCounted(figure),
      );
      const isExplained = (piece: string) =>
        named.some((each) => piece.includes(each)) ||
        piece.includes("<p>Edition ") ||
        /id="clause-2[34]\.b/.test(piece) ||
        explains.some(({ id }) => piece.includes(`data-e="${id}"`));
      expect(gone.filter((piece) => !isExplained(piece))).toEqual([]);

      const gaps = (each: readonly string[]) =>
        each.flatMap(
          (piece) => /<aside class="box gap" id="clause-([\w.]+)"/.exec(piece)?.[1] ?? [],
        );
      expect(gaps(is).filter((id) => !gaps(was).includes(id))).toEqual(["23.b", "24.b"]);
      const needs = is.filter((piece) => /^<p class="note">/.test(piece) && piece.includes(title));
      expect(needs).toHaveLength(2);
      expect(is.length).toBeGreaterThan(was.length - 12);
    },
    milliseconds,
  );
});
