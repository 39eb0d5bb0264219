import { type AreaCode, areaCode } from "../../areas/index.ts";
import { type Age, type MeasureId, type Sex, timePeriod } from "../../vocabulary/index.ts";
import { SourceError } from "../contract/index.ts";
import {
  type Columns,
  columnsByName,
  commonMarks,
  expectLength,
  type Reading,
  type TableRow,
} from "../reading/index.ts";
import { type DateForm, writtenDate } from "./written-date.ts";

/** Headings of one layout of the Missing Migrants download. */
export interface IncidentLayout {
  readonly key: string;
  readonly id: string;
  readonly region: string;
  readonly date: string;
  readonly dateForm: DateForm;
  readonly year: string;
  /** Column with dead and missing together, where the layout has it. */
  readonly total: string | null;
  /** Column with the country of origin, where the layout has it. */
  readonly origin: string | null;
  /** Column of latitude and longitude in degrees, in one quoted cell. */
  readonly coordinates: string;
  readonly route: string;
  readonly cause: string;
  readonly columns: number;
  /** Years of the incidents; a file with others is of another release. */
  readonly years: readonly [number, number];
}

interface Count {
  readonly heading: string;
  readonly measure: MeasureId;
  readonly sex?: Sex;
  readonly age?: Age;
}

const counts: readonly Count[] = [
  { heading: "Number Dead", measure: "MIGRANTS_DEAD" },
  { heading: "Minimum Estimated Number of Missing", measure: "MIGRANTS_MISSING" },
  { heading: "Number of Survivors", measure: "MIGRANTS_SURVIVING" },
  { heading: "Number of Females", measure: "MIGRANTS_DEAD_OR_MISSING", sex: "F" },
  { heading: "Number of Males", measure: "MIGRANTS_DEAD_OR_MISSING", sex: "M" },
  { heading: "Number of Children", measure: "MIGRANTS_DEAD_OR_MISSING", age: "Y0T17" },
];

/**
 * Reads a download of IOM's Missing Migrants Project: one row per incident, or part of one. REF_AREA is
 * the region of the incident (a group; the sea and the border have no country), COUNTERPART_AREA the
 * country of origin, the category the incident's identifier, TIME_PERIOD its day. Dead and missing are
 * separate measures; the printed sum of both is a third, with the females, males and children among
 * them. All are minimum estimates. A blank count was not reported; a negative one corrects another
 * record and is kept. The note holds route, cause, source quality (1 to 5) and coordinates.
 */
export async function readIncidents(reading: Reading, layout: IncidentLayout): Promise<void> {
  const quality = "Source Quality";
  const names = [
    ...[layout.id, layout.region, layout.date, layout.year, layout.coordinates],
    ...[layout.route, layout.cause, quality, ...counts.map((count) => count.heading)],
    ...[layout.total, layout.origin].filter((name) => name !== null),
  ];
  let at: Columns<string> | null = null;
  let rows = 0;
  await reading.csv(layout.key, {}, (row) => {
    if (row.number === 1) {
      if (row.cells.length !== layout.columns) {
        const [expected, found] = [layout.columns, row.cells.length];
        row.fail("header-missing", 0, { expected: `${expected} columns`, found: String(found) });
      }
      at = columnsByName(row, names);
    } else if (row.cells.length > 1 || row.text(0) !== "") {
      expectLength(row, layout.columns);
      rows += 1;
      readIncident(reading, row, layout, at!);
    }
  });
  if (rows === 0) throw new SourceError("rows-missing", { file: reading.file(layout.key).name });
}

function readIncident(
  reading: Reading,
  row: TableRow,
  layout: IncidentLayout,
  at: Columns<string>,
): void {
  const dimensions = {
    refArea: row.area(at[layout.region]!, { by: "name", scheme: "iom-missing-migrants" }),
    counterpartArea: layout.origin === null ? null : originOf(row, at[layout.origin]!),
    timePeriod: timePeriod(dayOf(row, layout, at)),
    category: row.required(at[layout.id]!, "the identifier of an incident"),
    note: noteOf(row, layout, at),
  };
  let stored = 0;
  for (const { heading, ...count } of counts) {
    const column = at[heading]!;
    stored += 1;
    if (row.text(column) === "") reading.leaveOut("structurally-blank");
    else reading.observe(row, column, { ...dimensions, ...count });
  }
  if (layout.total !== null) {
    const column = at[layout.total]!;
    const text = row.text(column);
    const value = /^\d{1,3}(,\d{3})+$/.test(text)
      ? Number(text.replaceAll(",", ""))
      : row.value(column, commonMarks);
    stored += 1;
    reading.observe(row, column, { ...dimensions, measure: "MIGRANTS_DEAD_OR_MISSING" }, value);
  }
  reading.leaveOut("descriptive", layout.columns - stored);
}

/**
 * The origin that a cell states: one area; MIX where several are listed; UNK where it is blank or
 * unknown.
 *
 * @throws SourceError `unknown-area`, also for one name of a list
 */
export function originOf(row: TableRow, column: number): AreaCode {
  const text = row.text(column);
  const lookup = { by: "name", scheme: "iom-missing-migrants" } as const;
  if (text === "") return areaCode("UNK");
  if (!text.includes(",")) return row.area(column, lookup);
  for (const name of text.split(",")) row.area(column, lookup, name.trim());
  return areaCode("MIX");
}

function dayOf(row: TableRow, layout: IncidentLayout, at: Columns<string>): string {
  const column = at[layout.date]!;
  const day = writtenDate(row.text(column), [layout.dateForm]);
  if (day === null) {
    row.fail("not-a-date", column, { expected: layout.dateForm, found: row.raw(column) });
  }
  const year = Number(day.slice(0, 4));
  if (year < layout.years[0] || year > layout.years[1]) {
    const expected = `incidents of ${layout.years[0]} to ${layout.years[1]}`;
    row.fail("wrong-vintage", column, { expected, found: row.raw(column) });
  }
  if (row.text(at[layout.year]!) !== String(year)) {
    const found = row.raw(at[layout.year]!);
    row.fail("model-violation", at[layout.year]!, { expected: `${year}, as in the date`, found });
  }
  return day;
}

function noteOf(row: TableRow, layout: IncidentLayout, at: Columns<string>): string {
  const parts = [
    ["route", row.text(at[layout.route]!)],
    ["cause", row.text(at[layout.cause]!)],
    ["source quality", row.text(at["Source Quality"]!)],
    ["coordinates", coordinatesOf(row, at[layout.coordinates]!)],
  ] as const;
  return parts
    .filter(([, text]) => text !== "")
    .map(([name, text]) => `${name}: ${text}`)
    .join("; ");
}

/** Latitude and longitude as the cell states them, checked to be two numbers on the globe. */
function coordinatesOf(row: TableRow, column: number): string {
  const parts = row.text(column).split(",");
  const [latitude, longitude] = parts.map(Number);
  const onGlobe = Math.abs(latitude ?? 91) <= 90 && Math.abs(longitude ?? 181) <= 180;
  if (parts.length === 2 && onGlobe) return `${latitude}, ${longitude}`;
  return row.fail("not-a-number", column, {
    expected: "latitude and longitude in degrees",
    found: row.raw(column),
  });
}
