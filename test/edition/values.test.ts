import { afterAll, beforeAll, expect, it } from "vitest";
import { countValues, type Edition, findValues, streamValues } from "../../src/edition/index.ts";
import { describeShared } from "../shared.ts";
import { openRealEdition } from "./real-edition.ts";

describeShared("values", () => {
  let edition: Edition;
  beforeAll(async () => {
    edition = await openRealEdition();
  });
  afterAll(() => edition?.close());

  const corridor = {
    areas: ["USA"],
    counterparts: ["MEX"],
    measures: ["MIG_STOCK"],
    sexes: ["_T"],
    sources: ["undesa-ims-2020-bilateral-tidy"],
  };

  it("gives the seven stocks of the corridor in the order of the file", async () => {
    const values = await findValues(edition, corridor);
    expect(values.map((value) => value.timePeriod)).toEqual([
      "1990",
      "1995",
      "2000",
      "2005",
      "2010",
      "2015",
      "2020",
    ]);
    expect(values.at(-1)).toMatchObject({ value: 10_853_105, basis: "BIRTH", unit: "PERSONS" });
    expect(values.at(-1)!.id).toMatch(/^undesa-ims-2020-bilateral-tidy:pairs!E\d+$/);
  });

  it("restricts the years in which a period begins", async () => {
    const filter = { ...corridor, fromYear: 1995, toYear: 2005 };
    expect((await findValues(edition, filter)).length).toBe(3);
    expect(await countValues(edition, filter)).toBe(3);
  });

  it("counts all and gives at most the limit", async () => {
    const filter = { sources: ["undesa-ims-2020-destination"] };
    expect(await countValues(edition, filter)).toBeGreaterThan(30_000);
    expect((await findValues(edition, filter, { limit: 12 })).length).toBe(12);
  });

  it("streams every value once", async () => {
    const ids = new Set<string>();
    let rows = 0;
    for await (const part of streamValues(edition, { measures: ["MIG_STOCK"], areas: ["FRA"] })) {
      for (const value of part) ids.add(value.id);
      rows += part.length;
    }
    expect(ids.size).toBe(rows);
    expect(rows).toBe(await countValues(edition, { measures: ["MIG_STOCK"], areas: ["FRA"] }));
  });

  it("shifts the decimal point of values in thousands exactly", async () => {
    const [population] = await findValues(edition, {
      areas: ["001"],
      measures: ["POP"],
      sexes: ["_T"],
      fromYear: 2020,
    });
    expect(population).toMatchObject({
      value: 7_794_798_729,
      unitMult: 3,
      cellHolds: "7794798.729",
    });
  });

  it("keeps a missing value apart from zero", async () => {
    const missing = (await findValues(edition, { measures: ["IMMIGRATION"], areas: ["DEU"] }))[0]!;
    expect(missing.value).toEqual({ missing: "not-available" });
    expect(missing.cellHolds).toBe("");
  });

  it("takes hostile text as a value of a parameter", async () => {
    expect(await findValues(edition, { areas: ["' OR true --"] })).toEqual([]);
  });
});
