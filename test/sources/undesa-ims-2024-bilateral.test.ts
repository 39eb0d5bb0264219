import { beforeAll, expect, it } from "vitest";
import { undesaIms2024Bilateral } from "../../src/sources/undesa-ims-2024-bilateral.ts";
import { describeShared } from "../shared.ts";
import { badFiles } from "./bad-files.ts";
import { expectTotals } from "./expect-totals.ts";
import { finder } from "./find-observation.ts";
import { type ReadResult, readSource } from "./read-source.ts";

const measure = "MIG_STOCK";

describeShared("International Migrant Stock 2024, known origin, conversion", () => {
  let result: ReadResult;
  let find: ReturnType<typeof finder>;
  beforeAll(async () => {
    result = await readSource(undesaIms2024Bilateral);
    find = finder(result.observations);
  });

  const total = (year: string, fits: (o: ReadResult["observations"][number]) => boolean) =>
    result.observations
      .filter((o) => o.timePeriod === year && fits(o))
      .reduce((sum, o) => sum + (o.value as number), 0);

  it("gives Mexico → United States the right way round (G12)", () => {
    const corridor = { measure, refArea: "USA", counterpartArea: "MEX" };
    expect(find({ ...corridor, timePeriod: "2024" })).toMatchObject({
      value: 11_279_561,
      column: 5,
      basis: "NOT_STATED",
    });
    expect(find({ ...corridor, timePeriod: "2020" })?.value).toBe(11_177_052);
  });

  it("reads 500,000 where the conversion wrote 5e+05", () => {
    const written = { measure, refArea: "EGY", counterpartArea: "SDN", timePeriod: "2024" };
    expect(find(written)?.value).toBe(500_000);
  });

  it("gives the emigrants that the publisher printed (G09)", () => {
    const born = (origin: string) =>
      total("2024", (o) => o.sex === "_T" && o.counterpartArea === origin);
    expect(born("IND")).toBe(18_533_845);
    expect(born("CHN")).toBe(11_701_619);
    expect(born("MEX")).toBe(11_596_529);
    expect(born("UKR")).toBe(9_769_216);
    expect(born("RUS")).toBe(9_134_094);
  });

  it("adds up to known origin only, far from the world total (X03, G08)", () => {
    expectTotals(undesaIms2024Bilateral, result.observations);
    const persons = total("2024", (o) => o.sex === "_T");
    expect(304_000_000 - persons).toBeGreaterThan(22_000_000);
    const women = total("2024", (o) => o.sex === "F");
    expect((100 * women) / persons).toBeCloseTo(47.9, 2);
    expect(result.observations.some((o) => o.counterpartArea === "OTH")).toBe(false);
  });
});

badFiles(undesaIms2024Bilateral, {
  layout: {},
  heading: { row: 1, column: 1 },
  area: { row: 10, column: 1 },
  value: { row: 10, column: 4 },
  otherVintage: (grid) => {
    grid[9]![2] = "2017";
  },
});
