import { expect, it } from "vitest";
import { collapsedCorridors, collapsedFindings } from "../../../src/flows/blend/index.ts";

const areas = ["A", "B", "C"];
const table = (ab: number, bc: number, ca: number) => Float64Array.of(0, ab, 0, 0, 0, bc, ca, 0, 0);
const blend = table(5000, 2000, 900);
const intervals = [{ level: 0.95 as const, lower: table(1000, 500, 100), upper: blend }];

it("names corridors that closing leaves less than their 95 % interval, and the end that forces it", () => {
  const closed = table(10, 600, 1);
  const [found, ...more] = collapsedCorridors(areas, blend, closed, intervals);
  expect(more).toEqual([]);
  // Nets before: A 900 − 5000, B 5000 − 2000; after: A 1 − 10, B 10 − 600.
  expect(found).toEqual({
    ...{ origin: "A", destination: "B", estimate: 5000, lower95: 1000, closed: 10 },
    ...{ gapOfOrigin: 4091, gapOfDestination: -3590, forcedBy: "A" },
  });
  expect(collapsedFindings([found!])).toEqual([
    { finding: "collapsed-corridors", areas: ["A"], amount: 1, corridors: [found] },
  ]);
});

it("counts persons, whatever the unit, and finds nothing where all bounds hold", () => {
  const inThousands = (values: Float64Array) => values.map((value) => value / 1000);
  const closed = table(10, 600, 1);
  const bounds = intervals.map(({ level, lower, upper }) => ({
    ...{ level, lower: inThousands(lower), upper: inThousands(upper) },
  }));
  const found = collapsedCorridors(areas, inThousands(blend), inThousands(closed), bounds, 1000);
  expect(found.map(({ origin, destination }) => origin + destination)).toEqual(["AB"]);
  expect(collapsedCorridors(areas, blend, table(1000, 500, 100), intervals)).toEqual([]);
  expect(collapsedFindings([])).toEqual([]);
});
