import { beforeAll, expect, it } from "vitest";
import { wpp2019 } from "../../src/sources/wpp-2019.ts";
import { describeShared } from "../shared.ts";
import { badFiles } from "./bad-files.ts";
import { expectTotals } from "./expect-totals.ts";
import { finder } from "./find-observation.ts";
import { type ReadResult, readSource } from "./read-source.ts";

describeShared("World Population Prospects 2019", () => {
  let result: ReadResult;
  let find: ReturnType<typeof finder>;
  beforeAll(async () => {
    result = await readSource(wpp2019);
    find = finder(result.observations);
  });

  it("gives population by sex and age group with its cell", () => {
    const girls = { measure: "POP", refArea: "001", timePeriod: "2020", sex: "F" };
    expect(find({ ...girls, age: "Y0T4" })).toMatchObject({
      value: 328_509.234,
      unitMult: 3,
      fileKey: "popF",
      row: 2,
      column: 18,
    });
    expect(find({ ...girls, age: "Y_GE100" })?.fileKey).toBe("popF");
    expect(find({ ...girls, sex: "M", age: "Y0T4" })?.value).toBe(349_432.556);
  });

  it("adds up to the world of its own revision, not of the next (X14)", () => {
    expectTotals(wpp2019, result.observations);
    const persons = result.observations
      .filter((o) => o.measure === "POP" && o.refArea === "001" && o.timePeriod === "2020")
      .reduce((sum, o) => sum + (o.value as number), 0);
    expect(persons).toBeCloseTo(7_794_798.729, 3);
  });

  it("gives net migration of five years in thousands, not of one", () => {
    expect(find({ measure: "NET_MIG", refArea: "USA", timePeriod: "2015/P5Y" })).toMatchObject({
      value: 4_774.029,
      unitMult: 3,
      status: "A",
      column: 16,
    });
    expect(find({ measure: "NET_MIG", refArea: "USA", timePeriod: "2020/P5Y" })?.status).toBe("F");
  });

  it("leaves out the two rows that add up groups", () => {
    expect(result.leftOut).toEqual({ derived: 60 });
  });
});

badFiles(wpp2019, {
  file: "popM",
  layout: { delimiter: "\t", quote: null },
  heading: { row: 1, column: 4 },
  area: { row: 615, column: 0 },
  value: { row: 615, column: 4 },
  keep: 640,
  otherVintage: (grid) => {
    grid[0]![17] = "2022";
  },
  exceptions: {
    "wrong-vintage": {
      codes: ["header-missing"],
      because: "a revision is told from another by its last year, which stands in the header",
    },
  },
});
