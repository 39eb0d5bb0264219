import type { AreaCode, Scheme } from "../../areas/index.ts";
import {
  type Age,
  type Basis,
  isMissing,
  type MeasureId,
  missingOfStatus,
  notAvailable,
  type ObservationStatus,
  type ObservedValue,
  type Sex,
  suppressed,
  type TimePeriod,
  timePeriod,
} from "../../vocabulary/index.ts";
import { type Dimensions, SourceError } from "../contract/index.ts";
import { expectHeadings, expectLength, type Reading, type TableRow } from "../reading/index.ts";
import { cachedAreas } from "./cached-areas.ts";

/**
 * What one dimension of a data flow means for an observation:
 * - `area`, `counterpart`: codes of areas; `sex`, `age`: SDMX code lists;
 * - `category`: kept as `CONCEPT=CODE` in the category, its label in the note;
 * - a list of codes: the dimension says nothing more where its code is one of these, and any other
 *   code is an error.
 */
export type DimensionRole =
  | "area"
  | "counterpart"
  | "sex"
  | "age"
  | "category"
  | readonly [string, ...string[]];

/** An SDMX-CSV file with labels: each concept is a column of codes and a column of names. */
export interface SdmxTable {
  readonly key: string;
  /** STRUCTURE_ID: agency, data structure, data flow and its version. */
  readonly structure: string;
  readonly scheme: Scheme;
  readonly measure: MeasureId;
  readonly basis?: Basis;
  /** Dimensions in the order of the file: code heading, name heading, role. */
  readonly dimensions: readonly (readonly [string, string, DimensionRole])[];
  /** True where the file has the column CONF_STATUS. */
  readonly confidentiality?: boolean;
}

interface Columns {
  readonly area: number;
  readonly counterpart: number | null;
  readonly sex: number | null;
  readonly age: number | null;
  readonly categories: readonly (readonly [number, string])[];
  readonly fixed: readonly (readonly [number, readonly string[]])[];
  readonly period: number;
  readonly value: number;
  readonly status: number;
  readonly confidentiality: number | null;
  readonly multiplier: number;
  readonly width: number;
}

const head = ["STRUCTURE", "STRUCTURE_ID", "STRUCTURE_NAME", "ACTION"] as const;
const measured = ["TIME_PERIOD", "Time period", "OBS_VALUE", "Observation value"] as const;
const status = ["OBS_STATUS", "Observation status"] as const;
const confidentiality = ["CONF_STATUS", "Confidentiality status"] as const;
const tail = ["UNIT_MULT", "Unit multiplier", "DECIMALS", "Decimals"] as const;

const statuses = Object.fromEntries(
  (["A", "B", "D", "E", "F", "I", "P", "U", "L", "M", "O", "Q"] as const).map((code) => [
    code,
    code,
  ]),
) as Readonly<Record<string, ObservationStatus>>;
const sexes: Readonly<Record<string, Sex>> = { _T: "_T", M: "M", F: "F", _U: "_U" };
const ages = /^(_T|_U|Y\d+|Y\d+T\d+|Y_GE\d+)$/;

/** CL_CONF_STATUS: whether a value is withheld. */
const withheld: Readonly<Record<string, boolean>> = {
  "": false,
  F: false,
  C: true,
  D: true,
  N: true,
  S: true,
};

/**
 * Reads an SDMX-CSV file with labels. OBS_STATUS and CONF_STATUS decide why a blank value is
 * missing: a missing-value status gives its reason, a confidential cell is suppressed, any other
 * blank is not available. Codes, names and formats that are not stored are counted as descriptive.
 *
 * @throws SourceError `wrong-vintage` for another structure, `header-missing`, `row-length`,
 *   `unknown-code`, `unknown-area`, `not-a-number`, `not-a-date`, `model-violation`
 */
export async function readSdmxCsv(reading: Reading, table: SdmxTable): Promise<void> {
  const columns = positions(table);
  const areaOf = cachedAreas({ by: "code", scheme: table.scheme });
  let rows = 0;
  await reading.csv(table.key, {}, (row) => {
    if (row.number === 1) expectHeadings(row, 0, headings(table));
    expectLength(row, columns.width);
    if (row.number > 1) {
      rows += 1;
      readRow(reading, row, table, columns, areaOf);
    }
  });
  if (rows === 0) throw new SourceError("rows-missing", { file: reading.file(table.key).name });
}

function headings(table: SdmxTable): string[] {
  return [
    ...head,
    ...table.dimensions.flatMap(([code, name]) => [code, name] as const),
    ...measured,
    ...status,
    ...(table.confidentiality ? confidentiality : []),
    ...tail,
  ];
}

function positions(table: SdmxTable): Columns {
  const names = headings(table);
  const at = (name: string) => names.indexOf(name);
  const withRole = (role: DimensionRole) => {
    const found = table.dimensions.find(([, , r]) => r === role);
    return found ? at(found[0]) : null;
  };
  const area = withRole("area");
  if (area === null) throw new TypeError(`${table.structure}: no dimension has the role area`);
  return {
    area,
    counterpart: withRole("counterpart"),
    sex: withRole("sex"),
    age: withRole("age"),
    categories: table.dimensions.flatMap(([code, , role]) =>
      role === "category" ? [[at(code), code] as const] : [],
    ),
    fixed: table.dimensions.flatMap(([code, , role]) =>
      typeof role === "string" ? [] : [[at(code), role] as const],
    ),
    period: at("TIME_PERIOD"),
    value: at("OBS_VALUE"),
    status: at("OBS_STATUS"),
    confidentiality: table.confidentiality ? at("CONF_STATUS") : null,
    multiplier: at("UNIT_MULT"),
    width: names.length,
  };
}

function readRow(
  reading: Reading,
  row: TableRow,
  table: SdmxTable,
  columns: Columns,
  areaOf: (row: TableRow, column: number) => AreaCode,
): void {
  if (row.text(1) !== table.structure) {
    row.fail("wrong-vintage", 1, { expected: table.structure, found: row.raw(1) });
  }
  for (const [column, codes] of columns.fixed) {
    if (codes.includes(row.text(column))) continue;
    row.fail("unknown-code", column, { expected: codes.join(", "), found: row.raw(column) });
  }
  const { counterpart, sex, age, categories } = columns;
  const concepts = categories.map(
    ([column, concept]) => `${concept}=${row.required(column, `a code of ${concept}`)}`,
  );
  const names = categories.map(([column]) => row.text(column + 1)).filter((name) => name !== "");
  const dimensions: Dimensions = {
    measure: table.measure,
    refArea: areaOf(row, columns.area),
    counterpartArea: counterpart === null ? null : areaOf(row, counterpart),
    sex: sex === null ? "_T" : row.code(sex, sexes),
    age: age === null ? "_T" : ageOf(row, age),
    timePeriod: periodOf(row, columns.period),
    basis: table.basis ?? null,
    category: concepts.join(";") || null,
    unitMult: row.integer(columns.multiplier, "a power of ten"),
    status: row.code(columns.status, statuses),
    note: names.join("; ") || null,
  };
  reading.observe(row, columns.value, dimensions, observedValue(row, columns));
  reading.leaveOut("descriptive", columns.width - 1);
}

function ageOf(row: TableRow, column: number): Age {
  const text = row.text(column);
  if (ages.test(text)) return text as Age;
  return row.fail("unknown-code", column, { expected: "a code of CL_AGE", found: row.raw(column) });
}

function periodOf(row: TableRow, column: number): TimePeriod {
  try {
    return timePeriod(row.text(column));
  } catch (cause) {
    return row.fail("not-a-date", column, {
      expected: "a TIME_PERIOD such as 2020 or 2020-Q1",
      found: row.raw(column),
      cause,
    });
  }
}

function observedValue(row: TableRow, columns: Columns): ObservedValue {
  const status = row.text(columns.status);
  const confidential =
    columns.confidentiality !== null && row.code(columns.confidentiality, withheld);
  const blank = missingOfStatus(status) ?? (confidential ? suppressed : notAvailable);
  const value = row.value(columns.value, { "": blank });
  if (!isMissing(value) && missingOfStatus(status)) {
    row.fail("model-violation", columns.value, {
      expected: `no value beside OBS_STATUS ${status}`,
      found: row.raw(columns.value),
    });
  }
  return value;
}
