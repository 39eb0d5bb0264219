import type { Edition } from "./edition.ts";
import { EditionError } from "./edition-error.ts";
import { type Value, valueColumns, valueFromRow } from "./value.ts";
import { parseValueId } from "./value-id.ts";

/**
 * The value that an identifier names.
 *
 * @throws EditionError `value-unknown`
 * @example await findValue(edition, "undesa-ims-2020-destination:destination:Table 1!L12")
 */
export async function findValue(edition: Edition, id: string): Promise<Value> {
  const site = parseValueId(id);
  if (!site) throw new EditionError("value-unknown", { id });
  const [row] = await edition.database.rows(
    `SELECT ${valueColumns} FROM observations WHERE SOURCE = $source AND FILE = $file
       AND SHEET IS NOT DISTINCT FROM $sheet AND ROW_NUMBER = $row AND COLUMN_NUMBER = $column`,
    { ...site },
  );
  if (!row) throw new EditionError("value-unknown", { id });
  return valueFromRow(row);
}
