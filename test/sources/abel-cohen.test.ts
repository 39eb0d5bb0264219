import { expect, it } from "vitest";
import { abelCohen202206 } from "../../src/sources/abel-cohen-2022-06.ts";
import { abelCohen202312 } from "../../src/sources/abel-cohen-2023-12.ts";
import { abelCohenSex202206 } from "../../src/sources/abel-cohen-sex-2022-06.ts";
import { abelCohenZellmann194 } from "../../src/sources/abel-cohen-zellmann-194.ts";
import type { Observation, Source } from "../../src/sources/contract/index.ts";
import { abelCohenMethods } from "../../src/sources/layouts/abel-cohen-flows.ts";
import { describeShared } from "../shared.ts";
import { badFiles } from "./bad-files.ts";
import { scanSource } from "./read-source.ts";

interface Summary {
  readonly observations: number;
  readonly leftOut: Record<string, number>;
  /** Areas that are an origin or a destination. */
  readonly areas: ReadonlySet<string>;
  /** Sums by `method period`. */
  readonly world: ReadonlyMap<string, number>;
  /** Rows whose estimates are all zero. */
  readonly emptyRows: number;
  /** Mexico → United States. */
  readonly corridor: readonly Observation[];
}

const summaries = new Map<string, Promise<Summary>>();

/** Reads each of the large files once. */
function summarise(source: Source): Promise<Summary> {
  const known = summaries.get(source.id) ?? readSummary(source);
  summaries.set(source.id, known);
  return known;
}

async function readSummary(source: Source): Promise<Summary> {
  const areas = new Set<string>();
  const world = new Map<string, number>();
  const corridor: Observation[] = [];
  let observations = 0;
  let emptyRows = 0;
  let row = { number: 0, sum: 1 };
  const leftOut = await scanSource(source, (o) => {
    observations += 1;
    if (o.row !== row.number) {
      if (row.sum === 0) emptyRows += 1;
      row = { number: o.row, sum: 0 };
    }
    row.sum += o.value as number;
    areas.add(o.refArea).add(o.counterpartArea!);
    const key = `${o.method} ${o.timePeriod}`;
    world.set(key, (world.get(key) ?? 0) + (o.value as number));
    if (o.refArea === "USA" && o.counterpartArea === "MEX") corridor.push(o);
  });
  return { observations, leftOut, areas, world, emptyRows, corridor };
}

const inMethodOrder = ({ corridor }: Summary, period: string) =>
  abelCohenMethods.map(
    (method) => corridor.find((o) => o.method === method && o.timePeriod === period)?.value,
  );

const millions = (value: number | undefined) => ((value ?? Number.NaN) / 1e6).toFixed(1);

describeShared("Abel and Cohen, five-year flows", () => {
  it("December 2023: G20, G21, world by period, roles and cells", async () => {
    const summary = await summarise(abelCohen202312);
    expect(inMethodOrder(summary, "2010/P5Y")).toEqual([
      0, 13_548, 3_852_868, 12_121, 299_742, 1_740_211,
    ]);
    expect(inMethodOrder(summary, "2015/P5Y")[5]).toBe(1_635_815);
    expect(
      abelCohenMethods.map((method) => millions(summary.world.get(`${method} 2015/P5Y`))),
    ).toEqual(["35.4", "39.8", "56.7", "41.7", "46.8", "101.2"]);
    expect(
      [1990, 1995, 2000, 2005, 2010].map((year) =>
        millions(summary.world.get(`da_pb_closed ${year}/P5Y`)),
      ),
    ).toEqual(["72.7", "71.4", "76.3", "89.0", "97.5"]);
    expect(summary.areas.size).toBe(231);
    expect(summary.observations).toBe(133_364 * 6);
    expect(summary.leftOut).toEqual({ descriptive: 133_364 * 2 });
    const pseudoBayes = summary.corridor.find(
      (o) => o.method === "da_pb_closed" && o.timePeriod === "2010/P5Y",
    );
    expect(pseudoBayes).toMatchObject({
      measure: "FLOW_EST",
      basis: "RESIDENCE",
      sex: "_T",
      status: "E",
      text: null,
      row: 100_839,
      column: 11,
    });
  });

  it("June 2022: G20 and another vintage's values", async () => {
    const summary = await summarise(abelCohen202206);
    expect(inMethodOrder(summary, "2010/P5Y")).toEqual([
      0, 13_548, 3_498_530, 24_766, 377_695, 1_815_127,
    ]);
    expect(inMethodOrder(summary, "2015/P5Y")[5]).toBe(1_740_516);
    expect(summary.areas.has("SCG")).toBe(true);
    expect(summary.areas.has("CHL")).toBe(true);
    expect(summary.observations).toBe(119_017 * 6);
  });

  it("X08: the sexes add up to more than the total and stay as they are", async () => {
    const sexes = await summarise(abelCohenSex202206);
    const total = await summarise(abelCohen202206);
    const excess = [...sexes.world].map(([key, sum]) => sum / total.world.get(key)! - 1);
    expect(excess).toHaveLength(36);
    expect(Math.min(...excess)).toBeGreaterThan(0.003);
    expect(Math.max(...excess)).toBeLessThan(0.0285);
    const sumBySex = sexes.corridor
      .filter((o) => o.method === "da_pb_closed" && o.timePeriod === "2010/P5Y")
      .map((o) => [o.sex, o.value]);
    expect(sumBySex).toEqual([
      ["M", 1_009_060],
      ["F", 807_207],
    ]);
  });

  it("T05, declared exception: a pair whose estimates are all zero has no row", async () => {
    expect((await summarise(abelCohen202312)).emptyRows).toBe(0);
    expect((await summarise(abelCohen202206)).emptyRows).toBe(0);
  });

  it("194 areas: a subset of the vintage of June 2022, to the person", async () => {
    const subset = await summarise(abelCohenZellmann194);
    expect(subset.areas.size).toBe(194);
    expect(subset.corridor.find((o) => o.timePeriod === "2010/P5Y")?.value).toBe(1_815_127);
    expect(
      [1990, 1995, 2000, 2005, 2010, 2015].map((year) =>
        millions(subset.world.get(`da_pb_closed ${year}/P5Y`)),
      ),
    ).toEqual(["66.9", "65.0", "74.3", "85.3", "90.4", "92.4"]);
  });
});

for (const source of [abelCohen202206, abelCohen202312]) {
  badFiles(source, {
    layout: {},
    heading: { row: 1, column: 10 },
    area: { row: 2, column: 1 },
    value: { row: 3, column: 8 },
    otherVintage: (table) => table.splice(40, 5),
  });
}
badFiles(abelCohenSex202206, {
  layout: {},
  heading: { row: 1, column: 9 },
  area: { row: 2, column: 2 },
  value: { row: 3, column: 8 },
  otherVintage: (table) => table.splice(40, 5),
});
badFiles(abelCohenZellmann194, {
  layout: {},
  heading: { row: 1, column: 3 },
  area: { row: 2, column: 1 },
  value: { row: 3, column: 3 },
  otherVintage: (table) => table.splice(40, 5),
});
