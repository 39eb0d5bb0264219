import type { AreaCode } from "../../areas/index.ts";
import type { LicenceId, MeasureId } from "../../vocabulary/index.ts";
import { type TimePeriod, yearOf } from "../../vocabulary/index.ts";
import type { Custody, PublishedTotal, Source } from "../contract/index.ts";
import { SourceError } from "../contract/index.ts";
import { expectHeadings, expectLength, type Reading, type TableRow } from "../reading/index.ts";
import { yearCell } from "./year-cell.ts";

/** Year, origin and asylum of a row; REF_AREA is the country of asylum, as every measure here has it. */
export interface UnhcrKey {
  readonly refArea: AreaCode;
  readonly counterpartArea: AreaCode;
  readonly timePeriod: TimePeriod;
}

/** One table of the Refugee Data Finder. */
export interface UnhcrTable {
  readonly id: string;
  readonly title: string;
  /** Name of the file without folder and extension. */
  readonly name: string;
  readonly sha256: string;
  /** Headings after the seven that all tables share. */
  readonly headings: readonly string[];
  readonly measures: readonly MeasureId[];
  readonly totals: readonly PublishedTotal[];
  /** Default the terms of UNHCR: CC BY 4.0, embedded. */
  readonly terms?: { readonly licence: LicenceId; readonly custody: Custody };
  /** Stores the values of a row; its own columns begin at `firstOwnColumn`. */
  readonly readRow: (reading: Reading, row: TableRow, key: UnhcrKey) => void;
}

const keyHeadings = ["year", "coo_name", "coo", "coo_iso", "coa_name", "coa", "coa_iso"];
const [yearColumn, originColumn, asylumColumn] = [0, 3, 6];
const lastYear = 2025;

/** Position of the first column that is a table's own. */
export const firstOwnColumn = keyHeadings.length;

/**
 * A source for one table of UNHCR's Refugee Population Statistics Database, release Global Trends
 * 2025, as the R package `refugees` 2025.12.1 of UNHCR holds it, converted to CSV with the column
 * names of UNHCR's API. Areas are joined by the ISO columns (`UNK` is unknown), never by UNHCR's own
 * codes, of which AUS is Austria. A zero is a published value; a blank has no quantity.
 */
export function unhcrSource(table: UnhcrTable): Source {
  return {
    id: table.id,
    title: table.title,
    producer: "United Nations High Commissioner for Refugees (UNHCR)",
    vintage: "Global Trends 2025, R package refugees 2025.12.1",
    published: "2026-06",
    licence: table.terms?.licence ?? "CC-BY-4.0",
    custody: table.terms?.custody ?? "embedded",
    page: "https://www.unhcr.org/refugee-statistics/download",
    citation: `UNHCR (2026). Refugee Population Statistics Database: ${table.title}, Global Trends 2025.`,
    measures: table.measures,
    files: [
      {
        key: "table",
        path: `unhcr/${table.name}.csv`,
        sha256: table.sha256,
        url: null,
        conversion: true,
      },
    ],
    totals: table.totals,
    read: (reading) => readTable(reading, table),
  };
}

async function readTable(reading: Reading, table: UnhcrTable): Promise<void> {
  const headings = [...keyHeadings, ...table.headings];
  let latest = 0;
  await reading.csv("table", {}, (row) => {
    if (row.number === 1) {
      expectHeadings(row, 0, headings);
      expectLength(row, headings.length);
      return;
    }
    if (row.cells.length === 1 && row.text(0) === "") return;
    expectLength(row, headings.length);
    const period = yearCell(row, yearColumn);
    latest = Math.max(latest, yearOf(period));
    table.readRow(reading, row, {
      refArea: row.area(asylumColumn, { by: "code", scheme: "unhcr-iso" }),
      counterpartArea: row.area(originColumn, { by: "code", scheme: "unhcr-iso" }),
      timePeriod: period,
    });
  });
  const file = reading.file("table").name;
  if (latest === 0) throw new SourceError("rows-missing", { file });
  if (latest !== lastYear) {
    const expected = `data to ${lastYear}`;
    throw new SourceError("wrong-vintage", { file, expected, found: `data to ${latest}` });
  }
}

/**
 * Stores a row whose own columns are one measure each; blank cells have no quantity.
 *
 * @param measures measure and category of the own columns, in their order
 */
export function readMeasures(
  reading: Reading,
  row: TableRow,
  key: UnhcrKey,
  measures: readonly (readonly [MeasureId, string | null])[],
): void {
  measures.forEach(([measure, category], i) => {
    const column = firstOwnColumn + i;
    if (row.text(column) === "") reading.leaveOut("structurally-blank");
    else reading.observe(row, column, { ...key, measure, category });
  });
}

/** Totals that say how many cells of a measure there are, so that a file cut short is noticed. */
export function cellCounts(counts: Partial<Record<MeasureId, number>>): PublishedTotal[] {
  return Object.entries(counts).map(([measure, cells]) => ({
    id: `cells-${measure}`,
    of: { measure: measure as MeasureId },
    by: "count-all",
    equals: cells,
    published: "Refugee Data Finder, Global Trends 2025: cells of the column",
  }));
}

/** World totals of a measure at the end of, or during, given years. */
export function worldTotals(
  measure: MeasureId,
  persons: Readonly<Record<string, number>>,
  published: string,
): PublishedTotal[] {
  return Object.entries(persons).map(([year, equals]) => ({
    id: `${measure}-${year}`,
    of: { measure, timePeriod: year },
    equals,
    published,
  }));
}
