import { beforeAll, expect, it } from "vitest";
import { wpp2022 } from "../../src/sources/wpp-2022.ts";
import { describeShared } from "../shared.ts";
import { badFiles } from "./bad-files.ts";
import { expectTotals } from "./expect-totals.ts";
import { finder } from "./find-observation.ts";
import { type ReadResult, readSource } from "./read-source.ts";

describeShared("World Population Prospects 2022, population by single age, conversion", () => {
  let result: ReadResult;
  let find: ReturnType<typeof finder>;
  beforeAll(async () => {
    result = await readSource(wpp2022);
    find = finder(result.observations);
  });

  it("gives a single age with its cell", () => {
    const aruba = { measure: "POP", refArea: "ABW", timePeriod: "1950", sex: "F" };
    expect(find({ ...aruba, age: "Y0" })).toMatchObject({
      value: 0.781,
      unitMult: 3,
      row: 2,
      column: 5,
    });
    expect(find({ ...aruba, age: "Y1" })?.value).toBe(0.722);
  });

  it("holds ages 0 to 99 of 236 areas: the open group 100+ is not in the conversion", () => {
    expect(result.observations).toHaveLength(424_800);
    expect(new Set(result.observations.map((o) => o.age)).size).toBe(100);
    expect(new Set(result.observations.map((o) => o.refArea)).size).toBe(236);
    expect(result.leftOut).toEqual({});
  });

  it("reconciles", () => {
    expectTotals(wpp2022, result.observations);
  });
});

badFiles(wpp2022, {
  layout: {},
  heading: { row: 1, column: 3 },
  area: { row: 10, column: 0 },
  value: { row: 10, column: 4 },
  otherVintage: (grid) => {
    grid[9]![1] = "2024";
  },
});
