import { beforeAll, expect, it } from "vitest";
import { undesaIms2020BilateralTidy } from "../../src/sources/undesa-ims-2020-bilateral-tidy.ts";
import { describeShared } from "../shared.ts";
import { badFiles } from "./bad-files.ts";
import { expectTotals } from "./expect-totals.ts";
import { finder } from "./find-observation.ts";
import { type ReadResult, readSource } from "./read-source.ts";

const measure = "MIG_STOCK";

describeShared("International Migrant Stock 2020, destination and origin, conversion", () => {
  let result: ReadResult;
  let find: ReturnType<typeof finder>;
  beforeAll(async () => {
    result = await readSource(undesaIms2020BilateralTidy);
    find = finder(result.observations);
  });

  it("gives Mexico → United States with destination, origin and basis the right way round (G12)", () => {
    const corridor = { measure, refArea: "USA", counterpartArea: "MEX", timePeriod: "2020" };
    expect(find(corridor)).toMatchObject({
      value: 10_853_105,
      basis: "BIRTH",
      fileKey: "pairs",
      column: 5,
    });
    expect(find({ ...corridor, refArea: "MEX", counterpartArea: "USA" })?.value).toBe(799_248);
  });

  it("takes the basis from the publisher's destination table (T08)", () => {
    const basis = (refArea: string, counterpartArea: string) =>
      find({ measure, refArea, counterpartArea, timePeriod: "2020" })?.basis;
    expect(basis("SAU", "IND")).toBe("CITIZENSHIP");
    expect(basis("DEU", "POL")).toBe("BIRTH");
  });

  it("does not read the conversion's zeros of areas without a figure as counts (T05)", () => {
    const stock = (refArea: string, timePeriod: string) =>
      result.observations.filter(
        (o) => o.refArea === refArea && o.timePeriod === timePeriod && o.sex === "_T",
      );
    expect(stock("SSD", "1990").length).toBeGreaterThan(0);
    for (const o of stock("SSD", "1990")) {
      expect(o).toMatchObject({ value: { missing: "not-applicable" }, status: "M", text: "0" });
    }
    expect(stock("SXM", "2005").every((o) => typeof o.value === "number")).toBe(true);
    const missing = result.observations.filter((o) => typeof o.value !== "number");
    expect(new Set(missing.map((o) => o.refArea))).toEqual(new Set(["SSD", "MNE", "CUW", "SXM"]));
    expect(missing).toHaveLength(1362);
  });

  it("needs the unknown origin to reach the world total (T06, G11)", () => {
    expectTotals(undesaIms2020BilateralTidy, result.observations);
    const known = result.observations.filter((o) => o.counterpartArea !== "OTH");
    expect(() => expectTotals(undesaIms2020BilateralTidy, known)).toThrow(/pairs-1990/);
  });

  it("has each pair in seven years and three sexes, and nothing left out", () => {
    expect(result.observations).toHaveLength(12_187 * 7 * 3);
    expect(result.leftOut).toEqual({});
  });
});

badFiles(undesaIms2020BilateralTidy, {
  layout: {},
  heading: { row: 1, column: 1 },
  area: { row: 10, column: 1 },
  value: { row: 10, column: 4 },
  otherVintage: (grid) => {
    grid[9]![2] = "2024";
  },
});
