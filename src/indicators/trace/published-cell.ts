import type { Edition, Value } from "../../edition/index.ts";
import {
  type MeasureId,
  measure,
  missingOfStatus,
  type ObservedValue,
} from "../../vocabulary/index.ts";

/** What an indicator needs to know of a published value: its identifier, dimensions and number. */
export type PublishedCell = Pick<
  Value,
  | "id"
  | "source"
  | "measure"
  | "refArea"
  | "counterpartArea"
  | "sex"
  | "age"
  | "timePeriod"
  | "basis"
  | "method"
  | "category"
  | "value"
  | "model"
>;

/** Parts fields of one text; no publisher's word holds it. */
const separator = "\u001f";
/** Stands for NULL. */
const nothing = "\u001e";

const fields = [
  "VALUE_ID",
  "REF_AREA",
  "COUNTERPART_AREA",
  "SEX",
  "AGE",
  "TIME_PERIOD",
  "BASIS",
  "METHOD",
  "CATEGORY",
  "OBS_STATUS",
  "UNIT_MULT",
];
// One text for each row: to decode eleven texts takes ten times as long as the query itself.
const joined = fields
  .map((name) => `coalesce(CAST(${name} AS VARCHAR), '${nothing}')`)
  .join(`, '${separator}', `);

/**
 * The cells of a source and measure, in the order of the publisher's file.
 *
 * @param year calendar year in which the period begins, or null for all
 * @throws QueryError
 */
export async function readPublishedCells(
  { database }: Edition,
  source: string,
  measureId: MeasureId,
  year: number | null,
): Promise<readonly PublishedCell[]> {
  const inYear = year === null ? "" : "AND left(TIME_PERIOD, 4) = $year";
  const rows = await database.rows(
    `SELECT concat(${joined}) AS cell, OBS_VALUE FROM observations
     WHERE SOURCE = $source AND MEASURE = $measure ${inYear}`,
    { source, measure: measureId, ...(year === null ? {} : { year: String(year) }) },
  );
  const { model } = measure(measureId);
  const texts = new Map<string, string>();
  const one = (text: string): string => {
    const known = texts.get(text);
    if (known === undefined) texts.set(text, text);
    return known ?? text;
  };
  return rows.map((row) => {
    const [id, ...rest] = String(row.cell).split(separator);
    const text = (at: number): string => one(rest[at - 1]!);
    const maybe = (at: number): string | null => (rest[at - 1] === nothing ? null : text(at));
    return {
      id: id!,
      source,
      measure: measureId,
      refArea: text(1),
      counterpartArea: maybe(2),
      sex: text(3),
      age: text(4),
      timePeriod: text(5),
      basis: maybe(6),
      method: maybe(7),
      category: maybe(8),
      value: observedValue(row.OBS_VALUE, text(9), Number(rest[9])),
      model,
    };
  });
}

/** Shifts the decimal point, so that 15.101 thousand are 15,101 and not 15,101.000000000002. */
function observedValue(cell: unknown, status: string, unitMult: number): ObservedValue {
  if (cell === null || cell === undefined) {
    const reason = missingOfStatus(status);
    if (!reason) throw new RangeError(`a value is missing without a reason (OBS_STATUS ${status})`);
    return reason;
  }
  const number = Number(cell);
  if (unitMult === 0) return number;
  const text = String(number);
  return text.includes("e") ? number * 10 ** unitMult : Number(`${text}e${unitMult}`);
}
