import type { Age, MeasureId, Sex } from "../vocabulary/index.ts";
import { type Source, SourceError } from "./contract/index.ts";
import {
  conflictColumns,
  disasterColumns,
  giddKey,
  headingsOf,
  readGiddColumns,
} from "./layouts/idmc-gidd.ts";
import { yearCell } from "./layouts/year-cell.ts";
import {
  type Cell,
  expectHeadings,
  type Reading,
  type TableRow,
  type Workbook,
} from "./reading/index.ts";

/**
 * IDMC, Global Internal Displacement Database, release of 13 May 2025, workbook as a user exported
 * and edited it: filtered to countries with conflict data, so its disaster figures are incomplete, and
 * with the national table stacked twice in sheet 1 (trap X13): conflict columns only, then, below a
 * second header, the same rows with the disaster columns. The first block and the new columns of the
 * second are stored; the repeated conflict cells must agree and are left out.
 *
 * Stocks are persons at year end, displacements are movements. The publisher's figure is the rounded
 * one (two significant digits up to 100,000, above that thousands); the category `raw` is the
 * unrounded. Sheet 2 repeats the figures beside their context, with a few zeros that sheet 1 lacks.
 * Sheet 3 estimates stocks by sex and age from national structures: status E.
 */
const nationalSheet = "1_Displacement_data";
const contextSheet = "2_Context_Displacement_data";
const structureSheet = "3_IDPs_SADD_estimates";
const release = "LAST UPDATE: May 13, 2025";
const firstColumn = giddKey.length;

/** Figures of sheet 1 by area, year and measure, to recognise the cells that repeat them. */
type Seen = Map<string, { readonly rounded: Cell; readonly raw: Cell }>;

async function read(reading: Reading): Promise<void> {
  const workbook = await reading.workbook("gidd");
  await checkRelease(workbook);
  const seen = await readNational(reading, workbook);
  await readContext(reading, workbook, seen);
  await readStructure(reading, workbook);
}

async function checkRelease(workbook: Workbook): Promise<void> {
  let found: string | undefined;
  await workbook.eachRow("README", (row) => {
    if (row.text(0).startsWith("LAST UPDATE:")) found = row.text(0);
  });
  if (found === release) return;
  throw new SourceError("wrong-vintage", {
    file: workbook.file.name,
    sheet: "README",
    expected: release,
    found: found ?? "no such line",
  });
}

async function readNational(reading: Reading, workbook: Workbook): Promise<Seen> {
  const conflict = new Map<string, TableRow>();
  const seen: Seen = new Map();
  let second = false;
  await workbook.eachRow(nationalSheet, (row) => {
    const key = `${row.text(0)}/${row.text(2)}`;
    if (row.number === 1) expectHeadings(row, 0, [...giddKey, ...headingsOf(conflictColumns)]);
    else if (row.text(0) === giddKey[0]) {
      expectHeadings(row, firstColumn, headingsOf([...conflictColumns, ...disasterColumns]));
      second = true;
    } else if (!second) {
      readGiddColumns(reading, row, conflictColumns, firstColumn);
      if (conflict.has(key)) row.fail("duplicate-key", 0, { found: key });
      conflict.set(key, row);
      remember(seen, row, conflictColumns[0]!.measure, firstColumn);
      remember(seen, row, conflictColumns[2]!.measure, firstColumn + 2);
    } else {
      readSecond(reading, row, conflict.get(key));
      remember(seen, row, disasterColumns[0]!.measure, firstColumn + 4);
      remember(seen, row, disasterColumns[2]!.measure, firstColumn + 6);
    }
  });
  if (second && conflict.size > 0) return seen;
  throw new SourceError("rows-missing", {
    file: workbook.file.name,
    sheet: nationalSheet,
    expected: "the table with conflict columns and, below it, the table with disaster columns",
  });
}

function readSecond(reading: Reading, row: TableRow, first: TableRow | undefined): void {
  conflictColumns.forEach((_, i) => {
    const column = firstColumn + i;
    if (first?.text(column) === row.text(column)) return;
    row.fail("model-violation", column, {
      expected: first ? `${first.text(column)}, as in row ${first.number}` : "a row of both blocks",
      found: row.text(column),
    });
  });
  reading.leaveOut("repeated", conflictColumns.length);
  readGiddColumns(reading, row, disasterColumns, firstColumn + conflictColumns.length);
}

function remember(seen: Seen, row: TableRow, measure: MeasureId, column: number): void {
  const figures = { rounded: row.cells[column] ?? null, raw: row.cells[column + 1] ?? null };
  seen.set(`${row.text(0)}/${row.text(2)}/${measure}`, figures);
}

const measureOf: Readonly<Record<string, MeasureId>> = {
  "Conflict/IDPs": "IDPS_CONFLICT",
  "Conflict/Internal Displacements": "DISPLACEMENTS_CONFLICT",
  "Disaster/IDPs": "IDPS_DISASTER",
  "Disaster/Internal Displacements": "DISPLACEMENTS_DISASTER",
};

async function readContext(reading: Reading, workbook: Workbook, seen: Seen): Promise<void> {
  const [figures, rounded] = [5, 6];
  await workbook.eachRow(contextSheet, (row) => {
    if (row.number === 1) {
      const names = ["ISO3", "Year", "Figure cause", "Figure category", "Description"];
      expectHeadings(row, 0, [...names, "Figures", "Figures rounded"]);
      return;
    }
    const measure = measureOf[`${row.text(2)}/${row.text(3)}`];
    if (measure === undefined) return row.fail("unknown-code", 3, { found: row.raw(3) });
    reading.leaveOut("descriptive");
    const known = seen.get(`${row.text(0)}/${row.text(1)}/${measure}`);
    if (known === undefined) {
      const refArea = row.area(0, { by: "code", scheme: "idmc" });
      const dimensions = { measure, refArea, timePeriod: yearCell(row, 1) };
      reading.observe(row, rounded, dimensions);
      reading.observe(row, figures, { ...dimensions, category: "raw" });
      return;
    }
    if (known.raw !== (row.cells[figures] ?? null)) {
      row.fail("model-violation", figures, {
        expected: `${known.raw}, as in sheet ${nationalSheet}`,
        found: row.raw(figures),
      });
    }
    reading.leaveOut("repeated", 2);
  });
}

const sexOf: Readonly<Record<string, Sex>> = { "Both sexes": "_T", Female: "F", Male: "M" };
const causeOf: Readonly<Record<string, MeasureId>> = {
  Conflict: "IDPS_CONFLICT",
  Disaster: "IDPS_DISASTER",
};
const bands: readonly (readonly [string, Age])[] = [
  ["0-4", "Y0T4"],
  ["5-11", "Y5T11"],
  ["12-17", "Y12T17"],
  ["18-59", "Y18T59"],
  ["60+", "Y_GE60"],
];

async function readStructure(reading: Reading, workbook: Workbook): Promise<void> {
  await workbook.eachRow(structureSheet, (row) => {
    if (row.number === 1) {
      const names = ["ISO3", "Country", "Year", "Sex", "Cause"];
      expectHeadings(row, 0, [...names, ...bands.map(([heading]) => heading)]);
      return;
    }
    const dimensions = {
      measure: row.code(4, causeOf),
      refArea: row.area(0, { by: "code", scheme: "idmc" }),
      timePeriod: yearCell(row, 2),
      sex: row.code(3, sexOf),
      status: "E",
    } as const;
    bands.forEach(([, age], i) => {
      reading.observe(row, 5 + i, { ...dimensions, age });
    });
  });
}

/** Global Internal Displacement Database, release of May 2025: countries with conflict data. */
export const idmcGidd2025: Source = {
  id: "idmc-gidd-2025",
  title: "Global Internal Displacement Database (GIDD)",
  producer: "Internal Displacement Monitoring Centre (IDMC)",
  vintage: "last update 13 May 2025, extracted 19 April 2026",
  published: "2025-05-13",
  licence: "CC-BY-NC-4.0",
  custody: "user-copy",
  page: "https://www.internal-displacement.org/database/displacement-data/",
  citation:
    "Internal Displacement Monitoring Centre. Global Internal Displacement Database. IDMC (2025).",
  measures: ["IDPS_CONFLICT", "IDPS_DISASTER", "DISPLACEMENTS_CONFLICT", "DISPLACEMENTS_DISASTER"],
  files: [
    {
      key: "gidd",
      path: "idmc/IDMC_Internal_Displacement_Conflict-Violence_Disasters.xlsx",
      sha256: "84022db461a3652f3fa2e487d0d00b569ad0b2fe36bcf10d5f2f6c8c683e3b69",
      url: null,
      conversion: true,
    },
  ],
  totals: [
    {
      id: "conflict-stock-2024",
      of: { measure: "IDPS_CONFLICT", timePeriod: "2024", sex: "_T", age: "_T", category: null },
      equals: 73_509_201,
      published: "IDMC, Global Report on Internal Displacement 2025: 73.5 million",
    },
    {
      id: "conflict-displacements-2024",
      of: { measure: "DISPLACEMENTS_CONFLICT", timePeriod: "2024", category: null },
      equals: 20_058_951,
      published: "IDMC, Global Report on Internal Displacement 2025: 20.1 million",
    },
    {
      id: "structure",
      of: { measure: "IDPS_CONFLICT", age: "ages" },
      by: "count-all",
      equals: 2_583 * 5,
      published: "sheet 3: 861 area-years, three rows of five age groups each",
    },
  ],
  read,
};
