/** Where a value stands in its publisher's file, as its identifier says it. */
export interface ValueCell {
  readonly source: string;
  /** Key of the file among those of the source. */
  readonly file: string;
  readonly sheet: string | null;
  readonly cell: string;
}

const form = /^([^:!]+):([^:!]+)(?::(.+))?!([A-Z]{1,3}[1-9]\d*)$/;

/**
 * Reads a VALUE_ID; null if the text is none.
 * @example valueCell("undesa-ims-2020-destination:destination:Table 1!L12")?.cell // "L12"
 */
export function valueCell(id: string): ValueCell | null {
  const found = form.exec(id);
  if (!found) return null;
  const [, source, file, sheet, cell] = found;
  return { source: source!, file: file!, sheet: sheet ?? null, cell: cell! };
}
