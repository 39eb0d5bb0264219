import type { Edition, NumberArray } from "../../edition/index.ts";
import { type MeasureId, measure } from "../../vocabulary/index.ts";
import { CellPart } from "./cell-part.ts";
import { type TestedColumn, testedColumns } from "./selection.ts";
import { type WordColumnName, wordColumns, wordsOfSource } from "./source-words.ts";
import { WordColumn } from "./word-column.ts";

/** Columns of numbers, each with the array that holds it. */
const numberColumns = [
  ["ROW_NUMBER", Int32Array],
  ["COLUMN_NUMBER", Int32Array],
  ["coalesce(OBS_VALUE, 'NaN'::DOUBLE)", Float64Array],
  ["UNIT_MULT", Int8Array],
] as const;

const nameOf: Readonly<Record<TestedColumn, WordColumnName>> = {
  timePeriod: "TIME_PERIOD",
  refArea: "REF_AREA",
  counterpartArea: "COUNTERPART_AREA",
  sex: "SEX",
  age: "AGE",
  basis: "BASIS",
  method: "METHOD",
  category: "CATEGORY",
};

/**
 * The cells of a source and measure, in the order of the publisher's file.
 *
 * @param year calendar year in which the period begins, or null for all
 * @throws QueryError
 */
export async function readCells(
  edition: Edition,
  source: string,
  measureId: MeasureId,
  year: number | null,
): Promise<CellPart> {
  const words = await wordsOfSource(edition, source);
  const varying = wordColumns.flatMap((name) => {
    const { sql, kind } = words.get(name)!;
    return sql === null ? [] : [{ name, sql, kind }];
  });
  const inYear = year === null ? "" : "AND left(TIME_PERIOD, 4) = $year";
  const read = [...numberColumns.map(([sql, kind]) => ({ sql, kind })), ...varying];
  const [row, column, value, unitMult, ...codes] = (await edition.database.numbers(
    `SELECT ${read.map(({ sql }) => sql).join(", ")} FROM observations
     WHERE SOURCE = $source AND MEASURE = $measure ${inYear}`,
    { source, measure: measureId, ...(year === null ? {} : { year: String(year) }) },
    read.map(({ kind }) => kind),
  )) as [NumberArray, NumberArray, NumberArray, NumberArray, ...NumberArray[]];
  const codesOf = new Map(varying.map(({ name }, at) => [name, codes[at]!]));
  const wordColumn = (name: WordColumnName) =>
    new WordColumn(words.get(name)!.list, codesOf.get(name) ?? null, value.length);
  return new CellPart(
    { source, measure: measureId, model: measure(measureId).model },
    {
      tested: new Map(testedColumns.map((each) => [each, wordColumn(nameOf[each])])),
      ...{ file: wordColumn("FILE"), sheet: wordColumn("SHEET") },
      ...{ status: wordColumn("OBS_STATUS"), row, column, value, unitMult },
    },
  );
}
