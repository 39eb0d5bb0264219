import { beforeAll, expect, it } from "vitest";
import { undesaIms2024Bilateral } from "../../src/sources/undesa-ims-2024-bilateral.ts";
import { undesaIms2024NativeBorn } from "../../src/sources/undesa-ims-2024-native-born.ts";
import { describeShared } from "../shared.ts";
import { badFiles } from "./bad-files.ts";
import { expectTotals } from "./expect-totals.ts";
import { finder } from "./find-observation.ts";
import { type ReadResult, readSource } from "./read-source.ts";

describeShared("International Migrant Stock 2024, population and native-born, conversion", () => {
  let result: ReadResult;
  let find: ReturnType<typeof finder>;
  beforeAll(async () => {
    result = await readSource(undesaIms2024NativeBorn);
    find = finder(result.observations);
  });

  it("gives both numbers of a row with their cells", () => {
    const afghanistan = { refArea: "AFG", timePeriod: "1990" };
    expect(find({ measure: "NATIVE_BORN", ...afghanistan })).toMatchObject({
      value: 11_987_974,
      row: 2,
      column: 4,
    });
    expect(find({ measure: "POP", ...afghanistan })).toMatchObject({
      value: 12_038_645,
      row: 2,
      column: 5,
    });
  });

  it("counts migrants of unknown origin among the native-born in every row (X10)", async () => {
    const migrants = new Map<string, number>();
    for (const o of (await readSource(undesaIms2024Bilateral)).observations) {
      const key = `${o.refArea} ${o.timePeriod} ${o.sex}`;
      migrants.set(key, (migrants.get(key) ?? 0) + (o.value as number));
    }
    const population = result.observations.filter((o) => o.measure === "POP");
    expect(population).toHaveLength(5_520);
    for (const { refArea, timePeriod, sex, value } of population) {
      const native = find({ measure: "NATIVE_BORN", refArea, timePeriod, sex: sex! })?.value;
      const known = migrants.get(`${refArea} ${timePeriod} ${sex}`) ?? 0;
      expect((value as number) - (native as number)).toBe(known);
    }
  });

  it("reconciles", () => {
    expectTotals(undesaIms2024NativeBorn, result.observations);
    expect(result.leftOut).toEqual({});
  });
});

badFiles(undesaIms2024NativeBorn, {
  layout: {},
  heading: { row: 1, column: 3 },
  area: { row: 10, column: 0 },
  value: { row: 10, column: 3 },
  otherVintage: (grid) => {
    grid[9]![1] = "2017";
  },
});
