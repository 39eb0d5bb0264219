import { type AreaCode, existsAt } from "../../areas/index.ts";
import {
  type Basis,
  isMissing,
  type MeasureId,
  notApplicable,
  type TimePeriod,
  timePeriod,
} from "../../vocabulary/index.ts";
import { SourceError } from "../contract/index.ts";
import { expectHeadings, type Reading, type TableRow, type Workbook } from "../reading/index.ts";
import { cachedAreas } from "./cached-areas.ts";

export const flowRevision = "POP/DB/MIG/Flow/Rev.2015";

const title = "International Migration Flows to and from Selected Countries: The 2015 Revision";
const years = Array.from({ length: 34 }, (_, i) => 1980 + i);
const periods: readonly TimePeriod[] = years.map(timePeriod);
const headerRow = 21;
const lookup = { by: "name", scheme: "undesa-flows-2015" } as const;

const measureOfType: Readonly<Record<string, MeasureId>> = {
  Immigrants: "IMMIGRATION",
  Emigrants: "EMIGRATION",
};
const categoryOfCoverage: Readonly<Record<string, string>> = {
  Both: "both",
  Citizens: "citizens",
  Foreigners: "foreigners",
};
const basisOfCriterion: Readonly<Record<string, Basis>> = {
  "Criterion: Residence": "RESIDENCE",
  "Criterion: Citizenship": "CITIZENSHIP",
};

const pairHeadings = ["OdName", "AREA", "AreaName", "REG", "RegName", "DEV", "DevName"];
const regionHeadings = ["AreaName", "RegName"];
const typeColumn = 0;
const coverageColumn = 1;
const nameColumn = 2;
const regionColumn = 3;

interface Sheet {
  readonly reporter: AreaCode;
  readonly basis: Basis;
  /** Rows by region; else rows by country or area. */
  readonly regional: boolean;
  readonly areaOf: ReturnType<typeof cachedAreas>;
}

/**
 * Reads every sheet of one reporting country's workbook. A sheet says its reporter in row 17 and
 * what decides origin and destination in row 18; the header stands in row 21. Rows by country are
 * recognised by the heading OdName, rows by region by AreaName and RegName.
 *
 * @param reporter the area whose workbook it must be
 * @throws SourceError `wrong-vintage`, `header-missing`, `rows-missing`, `unknown-code`,
 *   `unknown-area`, `not-a-number`
 */
export async function readFlowWorkbook(
  reading: Reading,
  key: string,
  reporter: AreaCode,
): Promise<void> {
  const workbook = await reading.workbook(key);
  const areaOf = cachedAreas(lookup);
  for (const name of workbook.sheets) await readSheet(reading, workbook, name, reporter, areaOf);
}

async function readSheet(
  reading: Reading,
  workbook: Workbook,
  name: string,
  reporter: AreaCode,
  areaOf: ReturnType<typeof cachedAreas>,
): Promise<void> {
  let basis: Basis | null = null;
  let sheet: Sheet | null = null;
  let rows = 0;
  await workbook.eachRow(name, (row) => {
    if (row.number < headerRow) basis = readHead(row, reporter) ?? basis;
    else if (row.number === headerRow) {
      if (basis === null) return row.fail("header-missing", 0, { expected: "Criterion: …" });
      sheet = { reporter, basis, regional: checkHeader(row), areaOf };
    } else if (sheet === null) row.fail("header-missing", 0, { expected: "Type, Coverage, …" });
    else if (row.text(typeColumn) !== "" || row.text(nameColumn) !== "") {
      rows += 1;
      if (sheet.regional) readRegion(reading, row, sheet);
      else readPair(reading, row, sheet);
    }
  });
  if (rows === 0) throw new SourceError("rows-missing", { file: workbook.file.name, sheet: name });
}

/** Checks the lines above the table; gives the basis where the line states it. */
function readHead(row: TableRow, reporter: AreaCode): Basis | null {
  const text = row.text(0);
  if (row.number === 9 && text !== title)
    row.fail("wrong-vintage", 0, { expected: title, found: text });
  if (row.number === 11 && text !== flowRevision) {
    row.fail("wrong-vintage", 0, { expected: flowRevision, found: text });
  }
  if (row.number === 17) {
    const name = text.replace(/^Reporting country: /, "");
    if (row.area(0, lookup, name) !== reporter) {
      row.fail("header-missing", 0, { expected: `Reporting country: ${reporter}`, found: text });
    }
  }
  return row.number === 18 ? row.code(0, basisOfCriterion) : null;
}

/** Whether the header is that of a sheet by region. */
function checkHeader(row: TableRow): boolean {
  const regional = row.text(nameColumn) === regionHeadings[0];
  const labels = regional ? regionHeadings : pairHeadings;
  expectHeadings(row, 0, ["Type", "Coverage", ...labels, ...years]);
  return regional;
}

function readPair(reading: Reading, row: TableRow, sheet: Sheet): void {
  const first = nameColumn + pairHeadings.length;
  const area = (year: number) => sheet.areaOf(row, nameColumn, year);
  readYears(reading, row, sheet, first, area, noteOfTotal(row, sheet));
  reading.leaveOut("descriptive", pairHeadings.length - 1);
}

/**
 * In sheets by citizenship the total of emigrants often stands under “Foreigners” although it adds
 * up every row of the direction, citizens included.
 */
function noteOfTotal(row: TableRow, sheet: Sheet): string | null {
  const covers = sheet.basis === "CITIZENSHIP" && row.text(coverageColumn) === "Foreigners";
  return covers && row.text(nameColumn) === "Total" ? "includes citizens" : null;
}

function readRegion(reading: Reading, row: TableRow, sheet: Sheet): void {
  const first = nameColumn + regionHeadings.length;
  if (row.text(nameColumn) === "Unknown") {
    reading.leaveOut("derived", years.length);
    return;
  }
  const total = row.text(regionColumn) === "";
  const name = total ? row.text(nameColumn).replace(/ Total$/, "") : row.text(regionColumn);
  const region = row.area(total ? nameColumn : regionColumn, lookup, name);
  readYears(reading, row, sheet, first, () => region, null);
}

function readYears(
  reading: Reading,
  row: TableRow,
  sheet: Sheet,
  first: number,
  areaOf: (year: number) => AreaCode,
  note: string | null,
): void {
  const shared = {
    measure: row.code(typeColumn, measureOfType),
    refArea: sheet.reporter,
    basis: sheet.basis,
    category: row.code(coverageColumn, categoryOfCoverage),
    note,
  };
  years.forEach((year, i) => {
    const column = first + i;
    if (sheet.regional && i === years.length - 1 && row.text(column) === "") {
      reading.leaveOut("structurally-blank");
      return;
    }
    const counterpartArea = areaOf(year);
    const value = row.value(column);
    reading.observe(
      row,
      column,
      { ...shared, counterpartArea, timePeriod: periods[i]! },
      isMissing(value) && !(existsAt(counterpartArea, year) && existsAt(sheet.reporter, year))
        ? notApplicable
        : value,
    );
  });
}
