import { expect, it } from "vitest";
import { undesaIms2020Destination } from "../../src/sources/undesa-ims-2020-destination.ts";
import { describeShared } from "../shared.ts";
import { readSource } from "./read-source.ts";

describeShared("International Migrant Stock 2020, destination", () => {
  it("gives the world row, the basis of each area and typed missing values", async () => {
    const { observations, leftOut } = await readSource(undesaIms2020Destination);
    const find = (measure: string, area: string, period: string, sex = "_T") =>
      observations.find(
        (o) =>
          o.measure === measure && o.refArea === area && o.timePeriod === period && o.sex === sex,
      );
    expect(find("MIG_STOCK", "001", "2020")).toMatchObject({
      value: 280_598_105,
      sheet: "Table 1",
      row: 12,
      column: 12,
      text: null,
    });
    expect(find("MIG_STOCK_PC_FEMALE", "SAU", "2020")?.value).toBeCloseTo(31.36, 2);
    expect(find("MIG_STOCK_GROWTH", "001", "2015/P5Y")?.value).toBeCloseTo(2.4732, 4);
    expect(find("MIG_STOCK", "SSD", "1990")?.value).toEqual({ missing: "not-applicable" });
    expect(find("MIG_STOCK", "SUD", "1990")?.value).toBeGreaterThan(0);
    expect(leftOut).toEqual({ repeated: 21 + 21 + 21 + 7 + 18 + 20 });
    const basis = new Map<string, number>();
    for (const o of observations) {
      if (
        o.measure === "MIG_STOCK" &&
        o.timePeriod === "2020" &&
        o.sex === "_T" &&
        !/^\d/.test(o.refArea)
      ) {
        basis.set(o.basis!, (basis.get(o.basis!) ?? 0) + 1);
      }
    }
    expect(Object.fromEntries(basis)).toEqual({
      BIRTH: 180,
      BIRTH_OR_CITIZENSHIP: 3,
      CITIZENSHIP: 43,
      IMPUTED: 6,
    });
  });
});
