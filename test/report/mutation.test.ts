import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Edition } from "../../src/edition/index.ts";
import { cellsOfTrace, type Figure, refugeeStock } from "../../src/indicators/index.ts";
import { diffFigures, reportFigures } from "../../src/report/diff/index.ts";
import { readClaims, worldReport } from "../../src/report/index.ts";
import { realEditionFolder } from "../edition/real-edition.ts";
import { root } from "../house/source-files.ts";
import { describeShared } from "../shared.ts";

const by = 100_000;
/** Two whole reports are compiled. */
const milliseconds = 240_000;

/** How many countries have a number, or which share of them: how large the number is does not matter. */
const isCount = ({ kind, indicator }: Figure) => kind === "covariate" || indicator === "SDG-COVER";

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
      const plan = worldReport(await readClaims(join(root, "claims")));
      const old = await reportFigures(before, plan);
      const recent = await reportFigures(after, plan);
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
