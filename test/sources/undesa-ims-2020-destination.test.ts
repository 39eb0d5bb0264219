import { beforeAll, expect, it } from "vitest";
import { undesaIms2020Destination } from "../../src/sources/undesa-ims-2020-destination.ts";
import { describeShared } from "../shared.ts";
import { badFiles } from "./bad-files.ts";
import { expectTotals } from "./expect-totals.ts";
import { finder } from "./find-observation.ts";
import { type ReadResult, readSource } from "./read-source.ts";

describeShared("International Migrant Stock 2020, destination", () => {
  let result: ReadResult;
  let find: ReturnType<typeof finder>;
  beforeAll(async () => {
    result = await readSource(undesaIms2020Destination);
    find = finder(result.observations);
  });

  it("gives the world row with its cells", () => {
    expect(find({ measure: "MIG_STOCK", refArea: "001", timePeriod: "2020" })).toMatchObject({
      value: 280_598_105,
      sheet: "Table 1",
      row: 12,
      column: 12,
      text: null,
      note: null,
    });
    expect(find({ measure: "MIG_STOCK", refArea: "001", timePeriod: "1990" })).toMatchObject({
      value: 152_986_157,
      column: 6,
    });
    expect(find({ measure: "POP", refArea: "001", timePeriod: "2020" })).toMatchObject({
      value: 7_794_798.729,
      unitMult: 3,
      basis: null,
    });
  });

  it("finds males and females by block, not by heading (X04)", () => {
    const of = (sex: string) =>
      find({ measure: "MIG_STOCK", refArea: "MEX", timePeriod: "2020", sex });
    const [both, males, females] = [of("_T"), of("M"), of("F")];
    expect([both?.column, males?.column, females?.column]).toEqual([12, 19, 26]);
    expect(both?.value).toBe((males?.value as number) + (females?.value as number));
  });

  it("gives the published shares of women and rates (G13, G15)", () => {
    const share = (refArea: string) =>
      find({ measure: "MIG_STOCK_PC_FEMALE", refArea, timePeriod: "2020" })?.value;
    expect(share("150")).toBeCloseTo(51.58, 2);
    expect(share("002")).toBeCloseTo(47.07, 2);
    expect(share("142")).toBeCloseTo(41.84, 2);
    expect(share("1833")).toBeCloseTo(35.83, 2);
    expect(share("SAU")).toBeCloseTo(31.36, 2);
    expect(share("001")).toBeCloseTo(48.09, 2);
    expect(
      find({ measure: "MIG_STOCK_PC_POP", refArea: "001", timePeriod: "2020" })?.value,
    ).toBeCloseTo(3.5998, 4);
    expect(
      find({ measure: "MIG_STOCK_GROWTH", refArea: "001", timePeriod: "2015/P5Y" })?.value,
    ).toBeCloseTo(2.4732, 4);
  });

  it("keeps what is missing apart from zero, with its reason (T05)", () => {
    const stock = (refArea: string, timePeriod: string) =>
      find({ measure: "MIG_STOCK", refArea, timePeriod });
    expect(stock("SSD", "1990")).toMatchObject({
      value: { missing: "not-applicable" },
      status: "M",
      text: "..",
    });
    expect(stock("TWN", "2020")?.value).toEqual({ missing: "not-available" });
    expect(find({ measure: "REFUGEES_DESA", refArea: "VAT", timePeriod: "2020" })).toMatchObject({
      value: { missing: "suppressed" },
      status: "Q",
      text: "~",
    });
    expect(
      find({ measure: "MIG_STOCK", refArea: "BES", timePeriod: "2020", sex: "F" })?.value,
    ).toEqual({ missing: "not-available" });
    const suppressed = result.observations.filter((o) => o.status === "Q");
    expect(new Set(suppressed.map((o) => o.sheet))).toEqual(new Set(["Table 6"]));
  });

  it("names the territory that the notes name (X06), but not for populations", () => {
    const value = (measure: string, refArea: string, timePeriod: string) =>
      find({ measure, refArea, timePeriod })?.value;
    expect(find({ measure: "MIG_STOCK", refArea: "SUD", timePeriod: "2005" })).toMatchObject({
      value: 546_419,
      note: "B R; note 3",
    });
    expect(value("MIG_STOCK", "SDN", "2005")).toBeUndefined();
    expect(value("MIG_STOCK", "SDN", "2010")).toBe(618_709);
    expect(value("MIG_STOCK", "SCG", "2005")).toBe(854_848);
    expect(value("MIG_STOCK", "ANT", "2000")).toBe(14_387);
    expect(value("POP", "SDN", "1990")).toBe(20_147.592);
    expect(value("POP", "SUD", "1990")).toBeUndefined();
  });

  it("states the basis of each area, the stray blank in “B R ” included (G14, X05)", () => {
    const basis: Record<string, number> = {};
    for (const o of result.observations) {
      if (o.measure !== "MIG_STOCK" || o.timePeriod !== "2020" || o.sex !== "_T") continue;
      if (!/^\d/.test(o.refArea)) basis[o.basis!] = (basis[o.basis!] ?? 0) + 1;
    }
    // Three areas have neither a type of data nor a figure: their migrants are counted elsewhere.
    expect(basis).toEqual({
      BIRTH: 180,
      BIRTH_OR_CITIZENSHIP: 3,
      CITIZENSHIP: 43,
      IMPUTED: 6,
      NOT_STATED: 3,
    });
  });

  it("leaves out one repeated region per table and reconciles with the publisher's totals", () => {
    expect(result.leftOut).toEqual({ repeated: 21 + 21 + 21 + 7 + 18 + 20 });
    expectTotals(undesaIms2020Destination, result.observations);
  });
});

badFiles(undesaIms2020Destination, {
  sheet: "Table 1",
  heading: { row: 11, column: 3 },
  area: { row: 35, column: 3 },
  value: { row: 35, column: 6 },
  otherVintage: (grid) => {
    grid[3]![4] = "POP/DB/MIG/Stock/Rev.2024";
  },
});
