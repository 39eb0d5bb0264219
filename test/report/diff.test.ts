import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Edition } from "../../src/edition/index.ts";
import {
  cellsOfTrace,
  type Figure,
  latestYear,
  refugeeReturns,
  stock,
  stockShare,
} from "../../src/indicators/index.ts";
import { answerClauses, figuresOfAnswer } from "../../src/report/answers/index.ts";
import { readClaims } from "../../src/report/claims/index.ts";
import { diffFigures } from "../../src/report/diff/index.ts";
import { realEditionFolder } from "../edition/real-edition.ts";
import { root } from "../house/source-files.ts";
import { describeShared } from "../shared.ts";

/** Opens the embedded edition with a view over its values. */
async function openWith(columns: string, rows = "true"): Promise<Edition> {
  const edition = await Edition.open(await realEditionFolder(), { user: false });
  await edition.database.run(
    `ALTER VIEW observations RENAME TO published;
     CREATE VIEW observations AS SELECT * ${columns} FROM published WHERE ${rows}`,
  );
  return edition;
}

const changedCell = (id: string, by: number) =>
  `REPLACE (CASE WHEN SOURCE = '${id.split(":")[0]}' AND VALUE_ID = '${id}'
     THEN OBS_VALUE + ${by} ELSE OBS_VALUE END AS OBS_VALUE)`;

async function answeredFigures(edition: Edition): Promise<readonly Figure[]> {
  const answers = await answerClauses(edition, { claims: await readClaims(join(root, "claims")) });
  const figures = answers.flatMap(figuresOfAnswer);
  return [...new Map(figures.map((figure) => [figure.id, figure])).values()];
}

describeShared("one changed cell of a source", () => {
  let before: Edition;
  let after: Edition;
  let id: string;
  beforeAll(async () => {
    before = await Edition.open(await realEditionFolder(), { user: false });
    const germany = await stock(before, { area: "DEU", year: 2020, revision: "2020" });
    if (germany.trace.kind !== "cell" || !germany.trace.id) throw new Error("no cell");
    id = germany.trace.id;
    after = await openWith(changedCell(id, 1_000_000));
  });
  afterAll(() => {
    before?.close();
    after?.close();
  });

  it("changes exactly the figures of the answers that depend on it, and each names the cell", async () => {
    const [old, recent] = [await answeredFigures(before), await answeredFigures(after)];
    const { changes, unchanged } = await diffFigures({ before, after }, old, recent);
    const dependent = [];
    for (const figure of old) {
      const cells = await cellsOfTrace(before, figure.trace);
      if (cells.some((cell) => cell.id === id)) dependent.push(figure);
    }
    // How many States have a number does not depend on how large the number is.
    const measuring = dependent.filter(({ kind }) => kind !== "covariate");
    expect(changes.map((change) => change.after?.id).sort()).toEqual(
      measuring.map((figure) => figure.id).sort(),
    );
    expect(changes.length).toBeGreaterThanOrEqual(3);
    expect(changes.length + unchanged).toBe(old.length);
    for (const change of changes) {
      expect(change).toMatchObject({
        kind: "revised",
        world: 0,
        cellsChanged: 1,
        sources: ["undesa-ims-2020-destination"],
      });
      expect(change.cells.map((cell) => cell.id)).toEqual([id]);
    }
  });
});

describeShared("a later edition", () => {
  let before: Edition;
  let after: Edition;
  const revisedBy = 1000;
  beforeAll(async () => {
    after = await Edition.open(await realEditionFolder(), { user: false });
    const { trace } = await refugeeReturns(after, { year: 2024, origin: "SYR" });
    const [first] = await cellsOfTrace(after, trace);
    before = await openWith(
      changedCell(first!.id, -revisedBy),
      "SOURCE <> 'unhcr-solutions' OR left(TIME_PERIOD, 4) < '2025'",
    );
  });
  afterAll(() => {
    before?.close();
    after?.close();
  });

  const figuresOf = async (edition: Edition): Promise<readonly Figure[]> => [
    await refugeeReturns(edition, {
      year: (await latestYear(edition, "unhcr-solutions", "RETURNED_REFUGEES")) ?? 0,
    }),
    await stockShare(edition, { area: "001", year: 2020, revision: "2020" }),
  ];

  it("splits a new year into what was revised and what happened", async () => {
    const [old, recent] = [await figuresOf(before), await figuresOf(after)];
    const { changes, unchanged } = await diffFigures({ before, after }, old, recent);
    expect(unchanged).toBe(1);
    expect(changes).toHaveLength(1);
    const [change] = changes;
    expect(change).toMatchObject({ kind: "world", revised: revisedBy });
    // 1,615,821 returned in 2024 and 4,362,272 in 2025 (UNHCR).
    expect(change!.world).toBe(4_362_272 - 1_615_821);
    expect(change!.change).toBe(change!.world! + change!.revised!);
  });

  it("tells another release of the same year from a new year", async () => {
    const at = { area: "001", year: 2015 } as const;
    const old = await stock(after, { ...at, revision: "2019" });
    const recent = await stock(after, { ...at, revision: "2020" });
    const pair = { before: after, after };
    const { changes } = await diffFigures(pair, [old], [recent]);
    expect(changes).toMatchObject([{ kind: "revised", revised: -902_652, world: 0 }]);
    const next = await stock(after, { area: "001", year: 2020, revision: "2020" });
    const both = await diffFigures(pair, [old], [recent, next]);
    expect(both.changes.find((each) => each.after === next)).toMatchObject({
      kind: "world",
      revised: -902_652,
      world: 32_639_461,
    });
    const alone = await diffFigures(pair, [old], [next]);
    expect(alone.changes).toMatchObject([{ kind: "unattributable", revised: null }]);
  });

  it("says that another method is no change of the world", async () => {
    const [figure] = await figuresOf(after);
    const other = { ...figure!, method: "published-value" } as Figure;
    const { changes } = await diffFigures({ before: after, after }, [figure!], [other]);
    expect(changes).toMatchObject([{ kind: "definition" }]);
  });
});
