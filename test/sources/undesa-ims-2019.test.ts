import { beforeAll, expect, it } from "vitest";
import { undesaIms2019 } from "../../src/sources/undesa-ims-2019.ts";
import { undesaIms2020Destination } from "../../src/sources/undesa-ims-2020-destination.ts";
import { describeShared } from "../shared.ts";
import { badFiles } from "./bad-files.ts";
import { expectTotals } from "./expect-totals.ts";
import { finder } from "./find-observation.ts";
import { type ReadResult, readSource } from "./read-source.ts";

describeShared("International Migrant Stock 2019", () => {
  let result: ReadResult;
  let find: ReturnType<typeof finder>;
  beforeAll(async () => {
    result = await readSource(undesaIms2019);
    find = finder(result.observations);
  });

  it("gives the world of 2019 and its women with their cells (G04)", () => {
    const world = { measure: "MIG_STOCK", refArea: "001", timePeriod: "2019" };
    expect(find(world)).toMatchObject({
      value: 271_642_105,
      sheet: "Table 1",
      row: 17,
      column: 12,
    });
    expect(find({ ...world, sex: "F" })).toMatchObject({ value: 130_154_101, column: 26 });
    expect(
      find({ measure: "MIG_STOCK_PC_POP", refArea: "001", timePeriod: "2019" })?.value,
    ).toBeCloseTo(3.52, 2);
    expect(
      find({ measure: "MIG_STOCK_GROWTH", refArea: "001", timePeriod: "2015/P4Y" })?.value,
    ).toBeCloseTo(2.18974, 5);
  });

  it("is a rival of the later revision for the same year (T13)", async () => {
    const later = finder((await readSource(undesaIms2020Destination)).observations);
    const world = { measure: "MIG_STOCK", refArea: "001", timePeriod: "2015" };
    expect(find(world)?.value).toBe(248_861_296);
    expect(later(world)?.value).toBe(247_958_644);
  });

  it("reads Table 2, which has no type of data, from its own column", () => {
    expect(find({ measure: "POP", refArea: "001", timePeriod: "1990" })).toMatchObject({
      value: 5_327_231.061,
      column: 5,
      unitMult: 3,
      basis: null,
    });
    expect(find({ measure: "POP", refArea: "GRL", timePeriod: "2019", sex: "M" })?.value).toEqual({
      missing: "not-available",
    });
  });

  it("names the territories of the notes and keeps their number", () => {
    expect(find({ measure: "MIG_STOCK", refArea: "ANT", timePeriod: "2005" })).toMatchObject({
      value: 62_205,
      note: "B; note 13",
    });
    expect(find({ measure: "MIG_STOCK", refArea: "SCG", timePeriod: "1995" })?.value).toBe(870_980);
    expect(find({ measure: "MIG_STOCK", refArea: "MNE", timePeriod: "1995" })).toMatchObject({
      value: { missing: "not-applicable" },
    });
  });

  it("reads “CR” as citizens with refugees and leaves headings between the rows out", () => {
    const typo = result.observations.find((o) => o.note?.startsWith("CR"));
    expect(typo?.basis).toBe("CITIZENSHIP");
    const width = 21 + 21 + 21 + 7 + 18 + 20;
    expect(result.leftOut).toEqual({ "structurally-blank": 4 * width, repeated: width });
    expectTotals(undesaIms2019, result.observations);
  });
});

badFiles(undesaIms2019, {
  sheet: "Table 1",
  heading: { row: 15, column: 3 },
  area: { row: 40, column: 3 },
  value: { row: 40, column: 6 },
  otherVintage: (grid) => {
    grid[12]![4] = "POP/DB/MIG/Stock/Rev.2017";
  },
});
