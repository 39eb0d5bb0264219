import type { Edition } from "../../edition/index.ts";
import { type MeasureId, measure } from "../../vocabulary/index.ts";
import { CellPart, type CellRow } from "./cell-part.ts";
import { observedValue } from "./published-cell.ts";

/** Parts fields of one text; no publisher's word holds it. */
const separator = "\u001f";
/** Stands for NULL. */
const nothing = "\u001e";

// The identifier, then the columns of words in their order, then what makes the value.
const fields = [
  "VALUE_ID",
  "TIME_PERIOD",
  "REF_AREA",
  "COUNTERPART_AREA",
  "SEX",
  "AGE",
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
export async function readCells(
  { database }: Edition,
  source: string,
  measureId: MeasureId,
  year: number | null,
): Promise<CellPart> {
  const inYear = year === null ? "" : "AND left(TIME_PERIOD, 4) = $year";
  const part = new CellPart({ source, measure: measureId, model: measure(measureId).model });
  const chunks = database.chunks(
    `SELECT concat(${joined}) AS cell, OBS_VALUE FROM observations
     WHERE SOURCE = $source AND MEASURE = $measure ${inYear}`,
    { source, measure: measureId, ...(year === null ? {} : { year: String(year) }) },
  );
  for await (const chunk of chunks) {
    const values = chunk.getColumnValues(1);
    for (const [row, text] of chunk.getColumnValues(0).entries()) {
      part.add(cellRow(String(text), values[row]));
    }
  }
  return part;
}

function cellRow(text: string, value: unknown): CellRow {
  const [id, ...rest] = text.split(separator);
  const [status, unitMult] = rest.splice(-2);
  return {
    id: id!,
    words: rest.map((word) => (word === nothing ? null : word)),
    value: observedValue(value, status!, Number(unitMult)),
  };
}
