import { type MeasureId, type TimePeriod, timePeriod } from "../vocabulary/index.ts";
import { type Source, SourceError } from "./contract/index.ts";
import { originOf } from "./layouts/iom-incidents.ts";
import { writtenDate } from "./layouts/written-date.ts";
import { expectHeadings, expectLength, type Reading, type TableRow } from "./reading/index.ts";

const headings = [
  "location",
  "origin",
  "longitude",
  "latitude",
  "date",
  "route",
  "cause_of_death",
  "count",
  "v",
];
const measureOf: Readonly<Record<string, MeasureId>> = {
  Dead: "MIGRANTS_DEAD",
  Missing: "MIGRANTS_MISSING",
};
/** Period of the records without a date: all that the file covers. */
const covered = timePeriod("2014/P11Y");

/**
 * IOM, Missing Migrants Project, 2014 to early 2024, reduced to nine columns by a user: one row per
 * record and count (dead, missing), the place as the nearest country. The file has no identifier of
 * incidents, so the category is the row. 15 records (16 persons) have no date; their period is the
 * whole span of the file, so that they count in no single year.
 */
async function read(reading: Reading): Promise<void> {
  let rows = 0;
  await reading.csv("records", {}, (row) => {
    if (row.number === 1) {
      expectHeadings(row, 0, headings);
      expectLength(row, headings.length);
    } else if (row.cells.length > 1 || row.text(0) !== "") {
      expectLength(row, headings.length);
      rows += 1;
      readRecord(reading, row);
    }
  });
  if (rows === 0) throw new SourceError("rows-missing", { file: reading.file("records").name });
}

function readRecord(reading: Reading, row: TableRow): void {
  const parts = [
    ["route", row.text(5)],
    ["cause", row.text(6)],
    ["coordinates", row.text(3) === "" ? "" : `${row.text(3)}, ${row.text(2)}`],
  ];
  const known = parts.filter(([, text]) => text !== "");
  reading.observe(row, 8, {
    measure: row.code(7, measureOf),
    refArea: row.area(0, { by: "code", scheme: "iom-missing-migrants" }),
    counterpartArea: originOf(row, 1),
    timePeriod: dayOf(row),
    category: `row ${row.number}`,
    note: known.map(([name, text]) => `${name}: ${text}`).join("; "),
  });
}

function dayOf(row: TableRow): TimePeriod {
  if (row.text(4) === "") return covered;
  const day = writtenDate(row.text(4), ["yyyy-mm-dd"]);
  if (day !== null) return timePeriod(day);
  return row.fail("not-a-date", 4, { expected: "2014-10-27", found: row.raw(4) });
}

/** Missing Migrants Project, 2014 to early 2024, reduced columns. */
export const iomMissingMigrants2024Reduced: Source = {
  id: "iom-missing-migrants-2024-reduced",
  title: "Missing Migrants Project: records 2014–2024, reduced columns",
  producer: "International Organization for Migration (IOM)",
  vintage: "records to May 2024, nine columns",
  published: "2024",
  licence: "CC-BY-4.0",
  custody: "embedded",
  page: "https://missingmigrants.iom.int/downloads",
  citation: "IOM, Missing Migrants Project, https://missingmigrants.iom.int, records 2014–2024.",
  measures: ["MIGRANTS_DEAD", "MIGRANTS_MISSING"],
  files: [
    {
      key: "records",
      path: "iom-missing-migrants/mmp_global_2014_2024_gdiviz.csv",
      sha256: "90cc4be096f3295d02877426ba29bc191922a5c14dcc94953082515eec65af66",
      url: null,
      conversion: true,
    },
  ],
  totals: [
    {
      id: "records-dead",
      of: { measure: "MIGRANTS_DEAD" },
      by: "count-all",
      equals: 15_242,
      published: "records of dead",
    },
    {
      id: "records-missing",
      of: { measure: "MIGRANTS_MISSING" },
      by: "count-all",
      equals: 1_523,
      published: "records of missing",
    },
    {
      id: "undated",
      of: { measure: "MIGRANTS_DEAD", timePeriod: "2014/P11Y" },
      equals: 16,
      published: "persons in the 15 records without a date",
    },
  ],
  read,
};
