import type { ClauseId } from "../../declaration/index.ts";
import type { EntryId } from "../document/document.ts";

/** Where an entry of the ledger belongs; it decides the entry's identifier and nothing else. */
export type Place =
  /** A figure that answers a paragraph of the Declaration: `F-27-03`, numbered as they are entered. */
  | { readonly paragraph: number }
  /** A cell of a table or chart: `F-T1-002-04`. */
  | { readonly table: string; readonly row: string; readonly column: number };

/** The place of a figure that answers a clause. */
export function atClause(clause: ClauseId): Place {
  return { paragraph: Number(clause.split(".")[0]) };
}

/** The place of a figure that answers a paragraph. */
export function atParagraph(paragraph: number): Place {
  return { paragraph };
}

/** The place of a cell: table or chart, key of the row, number of the column from 1. */
export function atCell(table: string, row: string, column: number): Place {
  return { table, row, column };
}

/** The place of a cell of the table of one area in the annex: `F-A-PHL-01`. */
export function atArea(area: string, column: number): Place {
  return { table: "A", row: area, column };
}

/** Identifier of the n-th entry of a series. */
export function serialId(series: string | number, n: number): EntryId {
  return `F-${series}-${String(n).padStart(2, "0")}`;
}

/** Identifier of a cell. */
export function cellId({ table, row, column }: Extract<Place, { table: string }>): EntryId {
  return serialId(`${table}-${row.replace(/[^A-Za-z0-9.]+/g, "_")}`, column);
}
