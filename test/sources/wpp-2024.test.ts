import { beforeAll, expect, it } from "vitest";
import { wpp2024 } from "../../src/sources/wpp-2024.ts";
import { describeShared } from "../shared.ts";
import { badFiles } from "./bad-files.ts";
import { expectTotals } from "./expect-totals.ts";
import { finder } from "./find-observation.ts";
import { type ReadResult, readSource } from "./read-source.ts";

describeShared("World Population Prospects 2024", () => {
  let result: ReadResult;
  let find: ReturnType<typeof finder>;
  beforeAll(async () => {
    result = await readSource(wpp2024);
    find = finder(result.observations);
  });

  it("gives births, deaths and population of the world in 2020 (G26)", () => {
    const world = { refArea: "001", timePeriod: "2020" };
    const births = find({ measure: "BIRTHS", ...world });
    expect(births).toMatchObject({
      value: 134_719.611,
      unitMult: 3,
      fileKey: "births",
      row: 2,
      column: 2 + 71,
      status: "A",
    });
    expect(find({ measure: "DEATHS", ...world })?.value).toBe(63_546.315);
    const rate = find({ measure: "CBR", ...world });
    expect(rate?.unitMult).toBe(0);
    const thousands = ((births?.value as number) / (rate?.value as number)) * 1000;
    expect(thousands).toBeCloseTo(7_887_103, 0);
  });

  it("gives net migration of the United States in 2015 in thousands (G25)", () => {
    expect(find({ measure: "NET_MIG", refArea: "USA", timePeriod: "2015" })).toMatchObject({
      value: 1_722.127,
      unitMult: 3,
      fileKey: "migration",
    });
  });

  it("balances: births less deaths plus net migration is the change between populations", () => {
    const value = (measure: string, refArea: string) =>
      find({ measure, refArea, timePeriod: "2019" })?.value as number;
    const population = (refArea: string) =>
      (value("BIRTHS", refArea) / value("CBR", refArea)) * 1000;
    for (const refArea of ["MEX", "DEU", "IND", "002"]) {
      const rate = (1000 * value("DEATHS", refArea)) / population(refArea);
      expect(rate).toBeCloseTo(value("CDR", refArea), 1);
    }
  });

  it("marks what lies after 2023 as projected, and only the sex ratio goes there", () => {
    const projected = result.observations.filter((o) => o.status === "F");
    expect(new Set(projected.map((o) => o.measure))).toEqual(new Set(["SRB"]));
    expect(projected).toHaveLength(297 * 77);
    expect(find({ measure: "SRB", refArea: "001", timePeriod: "2100" })).toMatchObject({
      value: 1.045,
      column: 153,
      status: "F",
    });
  });

  it("reconciles and leaves out only the year of the last observation", () => {
    expect(result.leftOut).toEqual({ descriptive: 297 });
    expectTotals(wpp2024, result.observations);
  });
});

badFiles(wpp2024, {
  file: "births",
  layout: { delimiter: "\t", quote: null },
  heading: { row: 1, column: 5 },
  area: { row: 45, column: 0 },
  value: { row: 45, column: 5 },
  otherVintage: (grid) => {
    for (const row of grid) row.pop();
  },
  exceptions: {
    "wrong-vintage": {
      codes: ["header-missing"],
      because: "a revision is told from another by its last year, which stands in the header",
    },
  },
});
