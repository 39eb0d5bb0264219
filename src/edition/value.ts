import {
  isMeasureId,
  type MeasureId,
  measure,
  missingOfStatus,
  type ObservedValue,
} from "../vocabulary/index.ts";
import type { QueryRow } from "./database.ts";

/** One published value of an edition with its dimensions, its unit and its cell. */
export interface Value {
  /** Identifier by which the value is traced: `undesa-ims-2020-destination:destination:Table 1!L12`. */
  readonly id: string;
  readonly source: string;
  readonly vintage: string;
  readonly measure: MeasureId;
  readonly refArea: string;
  readonly counterpartArea: string | null;
  readonly sex: string;
  readonly age: string;
  readonly timePeriod: string;
  readonly basis: string | null;
  readonly method: string | null;
  readonly category: string | null;
  readonly unit: string;
  /** In the unit of the measure, after the power of ten that the publisher left out. */
  readonly value: ObservedValue;
  /** OBS_STATUS, SDMX code list CL_OBS_STATUS. */
  readonly status: string;
  readonly note: string | null;
  /** What the cell holds: its text, or the number before it was multiplied. */
  readonly cellHolds: string;
  /** Power of ten between the cell's number and `value`. */
  readonly unitMult: number;
  /** Key of the publisher's file within the source. */
  readonly file: string;
  readonly sheet: string | null;
  /** From 1. */
  readonly row: number;
  /** From 1. */
  readonly column: number;
  /** True where the value is an estimate of a model and not an observation. */
  readonly model: boolean;
}

/** Columns of the view `observations` that make a {@link Value}. */
export const valueColumns =
  "VALUE_ID, SOURCE, VINTAGE, MEASURE, REF_AREA, COUNTERPART_AREA, SEX, AGE, TIME_PERIOD, BASIS, METHOD, " +
  "CATEGORY, UNIT_MEASURE, UNIT_MULT, OBS_VALUE, OBS_STATUS, NOTE, CELL_TEXT, FILE, SHEET, ROW_NUMBER, " +
  "COLUMN_NUMBER";

/** The value that a row of {@link valueColumns} holds. */
export function valueFromRow(row: QueryRow): Value {
  const id = String(row.MEASURE);
  if (!isMeasureId(id)) throw new RangeError(`the edition holds an unknown measure: ${id}`);
  const unitMult = Number(row.UNIT_MULT);
  return {
    id: String(row.VALUE_ID),
    source: String(row.SOURCE),
    vintage: String(row.VINTAGE),
    measure: id,
    refArea: String(row.REF_AREA),
    counterpartArea: textOf(row.COUNTERPART_AREA),
    sex: String(row.SEX),
    age: String(row.AGE),
    timePeriod: String(row.TIME_PERIOD),
    basis: textOf(row.BASIS),
    method: textOf(row.METHOD),
    category: textOf(row.CATEGORY),
    unit: String(row.UNIT_MEASURE),
    value: numberInUnit(row.OBS_VALUE, unitMult) ?? missing(String(row.OBS_STATUS)),
    status: String(row.OBS_STATUS),
    note: textOf(row.NOTE),
    cellHolds: textOf(row.CELL_TEXT) ?? String(row.OBS_VALUE),
    unitMult,
    file: String(row.FILE),
    sheet: textOf(row.SHEET),
    row: Number(row.ROW_NUMBER),
    column: Number(row.COLUMN_NUMBER),
    model: measure(id).model,
  };
}

function textOf(cell: unknown): string | null {
  return cell === null || cell === undefined ? null : String(cell);
}

/** Shifts the decimal point of the cell's number, so that 0.1 thousand is 100 and not 100.00000000000001. */
export function numberInUnit(cell: unknown, unitMult: number): number | null {
  if (cell === null || cell === undefined) return null;
  const number = Number(cell);
  const text = String(number);
  return unitMult === 0 || text.includes("e")
    ? number * 10 ** unitMult
    : Number(`${text}e${unitMult}`);
}

function missing(status: string): ObservedValue {
  const reason = missingOfStatus(status);
  if (!reason) throw new RangeError(`a value is missing without a reason (OBS_STATUS ${status})`);
  return reason;
}
