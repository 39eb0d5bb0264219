import type { Value } from "../../edition/index.ts";
import { columnLetters } from "../../sources/index.ts";
import { isMissing } from "../../vocabulary/index.ts";
import type { CsvCell } from "./csv.ts";

/** Columns of a value in CSV: SDMX concepts where one exists, in every language the same. */
export const valueCsvColumns = [
  "VALUE_ID",
  "SOURCE",
  "VINTAGE",
  "MEASURE",
  "REF_AREA",
  "COUNTERPART_AREA",
  "SEX",
  "AGE",
  "TIME_PERIOD",
  "BASIS",
  "METHOD",
  "CATEGORY",
  "UNIT_MEASURE",
  "OBS_VALUE",
  "OBS_STATUS",
  "MODEL",
  "NOTE",
  "FILE",
  "SHEET",
  "CELL",
] as const;

/** A value as a row of {@link valueCsvColumns}; a missing value has an empty OBS_VALUE. */
export function valueCsvRow(value: Value): readonly CsvCell[] {
  return [
    value.id,
    value.source,
    value.vintage,
    value.measure,
    value.refArea,
    value.counterpartArea,
    value.sex,
    value.age,
    value.timePeriod,
    value.basis,
    value.method,
    value.category,
    value.unit,
    isMissing(value.value) ? null : value.value,
    value.status,
    value.model,
    value.note,
    value.file,
    value.sheet,
    cellOf(value),
  ];
}

/** The cell of a value as a spreadsheet shows it: `L12`. */
export function cellOf({ column, row }: Pick<Value, "column" | "row">): string {
  return `${columnLetters(column)}${row}`;
}
