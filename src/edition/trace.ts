import { columnLetters } from "../sources/index.ts";
import { type Licence, licences, measure } from "../vocabulary/index.ts";
import type { Edition } from "./edition.ts";
import { EditionError } from "./edition-error.ts";
import { findValue } from "./find-value.ts";
import type { FileEntry, SourceEntry } from "./manifest.ts";
import { rivalsOfValue } from "./rivals.ts";
import type { Spread } from "./spread.ts";
import type { Value } from "./value.ts";

/** From a value back to the publisher's cell. */
export interface Trace {
  readonly value: Value;
  /** Cell as a spreadsheet shows it: `L12`. */
  readonly cell: string;
  readonly kind: string;
  readonly file: FileEntry;
  readonly source: SourceEntry;
  readonly licence: Pick<Licence, "id" | "name" | "url">;
  /** Number of other values that the edition holds for the same fact, and how far all lie apart. */
  readonly rivals: number;
  readonly spread: Spread;
}

/**
 * Traces a value to file, sheet, row and column.
 *
 * @param id identifier of a value, as `values` and `rivals` give it
 * @throws EditionError `value-unknown`
 */
export async function traceValue(edition: Edition, id: string): Promise<Trace> {
  const value = await findValue(edition, id);
  const source = edition.source(value.source);
  const file = source.files.find((entry) => entry.key === value.file);
  if (!file) throw new EditionError("value-unknown", { id });
  const { values, spread } = await rivalsOfValue(edition, value);
  return {
    value,
    cell: `${columnLetters(value.column)}${value.row}`,
    kind: measure(value.measure).kind,
    file,
    source,
    licence: licenceOf(source.licence),
    rivals: values.length - 1,
    spread,
  };
}

function licenceOf(id: string): Pick<Licence, "id" | "name" | "url"> {
  const known: Readonly<Record<string, Licence>> = licences;
  return known[id] ?? { id, name: id, url: "" };
}
