import { afterAll, beforeAll, expect, it } from "vitest";
import type { Edition } from "../../src/edition/index.ts";
import {
  type PeriodInputs,
  periodInputs,
  readRevision,
  revisionOf,
  sexes,
} from "../../src/estimates/index.ts";
import { openRealEdition } from "../edition/real-edition.ts";
import { describeShared } from "../shared.ts";
import { benchTable } from "./bench-table.ts";

const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

/** Persons off the diagonal of a table. */
function foreign(table: Float64Array): number {
  const n = Math.sqrt(table.length);
  return sum(table.filter((_, at) => at % (n + 1) !== 0));
}

function found({ findings, findingsBySex }: PeriodInputs, name: string, year?: number): number {
  return sum(
    [...findings, ...findingsBySex._T]
      .filter((f) => f.finding === name && (year === undefined || f.year === year))
      .map(({ persons }) => persons ?? 0),
  );
}

describeShared("inputs from the 2020 revision", () => {
  let edition: Edition;
  const inputs = new Map<number, PeriodInputs>();
  beforeAll(async () => {
    edition = await openRealEdition();
    const data = await readRevision(
      edition,
      revisionOf("undesa-ims-2020"),
      [2005, 2010, 2015, 2020],
    );
    for (const start of [2005, 2010, 2015]) {
      inputs.set(start, periodInputs(data, { start, end: start + 5 }));
    }
  });
  afterAll(() => edition.close());

  it.each([
    [2005, 2005, 191_446_828],
    [2005, 2010, 220_983_187],
    [2015, 2020, 280_598_105],
  ])("period %i: every migrant of %i is in the table or named", (start, year, world) => {
    const period = inputs.get(start)!;
    const { known } = period.unknownBySex._T;
    const table = year === start ? known.stockStart : known.stockEnd;
    const unknown = period.unknownBySex._T.unknown[year === start ? "start" : "end"];
    const persons =
      foreign(table) +
      sum(unknown) +
      found(period, "moved-within-union", year) +
      found(period, "residents-left-out", year) +
      found(period, "unknown-birthplace-beyond-population", year);
    expect(persons).toBe(world);
  });

  it("moves unknown birthplaces from the natives to the foreign born, all but the named", () => {
    const period = inputs.get(2015)!;
    const spread =
      foreign(period.bySex._T.stockEnd) - foreign(period.unknownBySex._T.known.stockEnd);
    expect(spread).toBeCloseTo(found(period, "unknown-birthplace-spread", 2020), 3);
    expect(spread).toBeGreaterThan(12_000_000);
  });

  it("has the population of World Population Prospects 2019 but that of the areas left out", () => {
    const period = inputs.get(2015)!;
    const leftOut = period.findings.filter(({ finding }) => finding === "area-left-out");
    expect(leftOut.map(({ areas, reason }) => `${areas} ${reason}`)).toEqual([
      "BLM no-stock",
      "MAF no-stock",
      "TWN no-stock",
      "VAT no-vital-events",
    ]);
    const population = sum(period.bySex._T.stockEnd) + sum(leftOut.map(({ persons }) => persons!));
    expect(population).toBeCloseTo(7_794_798_729, -1);
  });

  it("keeps former territories together until both tables tell their parts apart", () => {
    expect(inputs.get(2005)!.map.codes).toEqual(expect.arrayContaining(["SUD", "SCG", "ANT"]));
    const { codes } = inputs.get(2010)!.map;
    expect(codes).toEqual(
      expect.arrayContaining(["SDN", "SSD", "SRB", "MNE", "BES", "CUW", "SXM"]),
    );
    expect(codes).not.toContain("SUD");
    expect(inputs.get(2005)!.findings).toContainEqual({
      finding: "union-unit",
      areas: ["SUD", "SDN", "SSD"],
      persons: null,
    });
  });

  it("gives Serbia the vital events of Kosovo too, and the Channel Islands theirs", () => {
    const of = (code: string) =>
      inputs.get(2015)!.map.units.find((unit) => unit.code === code)!.vitalAreas;
    expect(of("SRB")).toEqual(["SRB", "XKX"]);
    expect(of("CHI")).toEqual(["GGY", "JEY"]);
  });

  it("agrees with the net migration that belongs to its populations", async () => {
    const { stockStart, stockEnd, births, deaths, areas } = inputs.get(2015)!.bySex._T;
    const at = areas.indexOf("DEU");
    const column = (table: Float64Array) => sum(table.filter((_, k) => k % areas.length === at));
    const net = column(stockEnd) - column(stockStart) - births[at]! + deaths[at]!;
    const [published] = await edition.database.rows(
      `SELECT VALUE_IN_UNIT AS net FROM observations WHERE SOURCE = 'wpp-2019'
       AND MEASURE = 'NET_MIG' AND REF_AREA = 'DEU' AND TIME_PERIOD = '2015/P5Y'`,
    );
    expect(net).toBeCloseTo(Number(published!.net), 3);
  });

  it.each(["stockStart", "stockEnd", "births", "deaths"] as const)(
    "adds the sexes up to both together: %s",
    (name) => {
      const { bySex, unknownBySex } = inputs.get(2010)!;
      const of = (sex: "_T" | "M" | "F") =>
        name.startsWith("stock") ? unknownBySex[sex].known[name] : bySex[sex][name];
      const worst = Math.max(
        ...of("_T").map((both, at) => Math.abs(both - of("M")[at]! - of("F")[at]!)),
      );
      expect(worst).toBeLessThan(1e-3);
      for (const sex of sexes) expect(of(sex).every(Number.isFinite)).toBe(true);
    },
  );
});

describeShared("inputs from the 2024 revision", () => {
  let edition: Edition;
  let period: PeriodInputs;
  beforeAll(async () => {
    edition = await openRealEdition();
    const data = await readRevision(edition, revisionOf("undesa-ims-2024"), [2010, 2015]);
    period = periodInputs(data, { start: 2010, end: 2015 });
  });
  afterAll(() => edition.close());

  it("is cell by cell the table that another author made of the publisher's workbook", () => {
    const bench = benchTable("UN2024_2010/stock_start");
    const { areas, stockStart } = period.bySex._T;
    expect([...bench.names].sort()).toEqual(areas);
    let cells = 0;
    for (const [row, birthplace] of bench.names.entries()) {
      for (const [column, residence] of bench.columns.entries()) {
        const at = areas.indexOf(birthplace) * areas.length + areas.indexOf(residence);
        const other = bench.cells[row * areas.length + column]!;
        if (Math.abs(stockStart[at]! - other) > 1) throw new Error(`${birthplace} ${residence}`);
        cells += 1;
      }
    }
    expect(cells).toBe(230 * 230);
  });

  it("has births and deaths within the rounding of those recovered from that author's tables", () => {
    const bench = benchTable("UN2024_2010/births_deaths");
    const { areas, births, deaths } = period.bySex._T;
    const recovered = (column: number) =>
      new Map(bench.names.map((name, row) => [name, bench.cells[row * 3 + column]!]));
    for (const [ours, theirs] of [
      [births, recovered(0)],
      [deaths, recovered(1)],
    ] as const) {
      const worldShare = sum(ours) / sum(theirs.values());
      expect(worldShare).toBeGreaterThan(0.99);
      expect(worldShare).toBeLessThan(1.01);
      const apart = areas.filter(
        (area, at) => Math.abs(Math.log(ours[at]! / theirs.get(area)!)) > 0.05,
      );
      expect(apart.length).toBeLessThan(12);
    }
  });

  it("names the areas that have vital events and no stocks", () => {
    const leftOut = period.findings.filter(({ finding }) => finding === "area-left-out");
    expect(leftOut.flatMap(({ areas }) => areas).sort()).toEqual([
      "BES",
      "BLM",
      "GGY",
      "JEY",
      "MAF",
      "XKX",
    ]);
    expect(period.findings.map(({ finding }) => finding)).toContain(
      "unknown-birthplace-not-in-table",
    );
  });
});
