import type { Figure } from "../../indicators/index.ts";
import type { Page } from "../compile/page.ts";
import { tableBlock } from "../compile/table.ts";
import type { Run, TableBlock } from "../document/document.ts";
import { definitionRuns } from "../document/index.ts";
import { atCell, type Ledger, type LedgerEntry, type NumberStyle } from "../ledger/index.ts";

/** A statistic of an area over the columns of a table; `null` where the column does not ask for it. */
export interface YearsRow {
  /** Message of the row below `report.brief.row.`. */
  readonly key: string;
  readonly style: NumberStyle;
  readonly entries: readonly (LedgerEntry | null)[];
}

/** What a row computes for a column, `null` to leave the cell out. */
export type CellOf<Column> = (column: Column) => Promise<Figure | null> | null;

/** Computes a row, one figure for each column, and enters them in the ledger. */
export async function yearsRow<Column>(
  ledger: Ledger,
  table: string,
  row: { readonly key: string; readonly style?: NumberStyle },
  columns: readonly Column[],
  cellOf: CellOf<Column>,
): Promise<YearsRow> {
  const entries: (LedgerEntry | null)[] = [];
  for (const [i, column] of columns.entries()) {
    const figure = await cellOf(column);
    entries.push(figure && ledger.enter(atCell(table, row.key, i + 1), figure));
  }
  return { key: row.key, style: row.style ?? {}, entries };
}

/** The largest number of rows, whatever its sign; 0 without any. */
export function largestOf(rows: readonly YearsRow[]): number {
  const values = rows.flatMap(({ entries }) => entries.map((entry) => entry?.figure.value ?? 0));
  return Math.max(0, ...values.map((value) => (typeof value === "number" ? Math.abs(value) : 0)));
}

/** A table of statistics by year or period, with its notes and sources. */
export function yearsTable(
  page: Page,
  id: string,
  columns: readonly string[],
  rows: readonly YearsRow[],
  {
    caption = id,
    notes = [],
  }: { readonly caption?: string; readonly notes?: readonly string[] } = {},
): TableBlock {
  const label = 0.36;
  const width = (1 - label) / columns.length;
  return tableBlock(page, {
    id,
    caption: page.say(`brief.${caption}.caption`),
    columns: [
      { heading: page.say("brief.column.statistic"), numeric: false, width: label },
      ...columns.map((column) => ({ heading: definitionRuns(column), numeric: true, width })),
    ],
    rows: rows.map(({ key, style, entries }) => ({
      cells: [page.say(`brief.row.${key}`), ...entries.map((entry) => cell(page, entry, style))],
    })),
    sourcesApart: true,
    notes: notes.map((key) => page.say(`brief.${key}`)),
    entries: rows.flatMap(({ entries }) => entries.filter((entry) => entry !== null)),
  });
}

function cell(page: Page, entry: LedgerEntry | null, style: NumberStyle): readonly Run[] {
  return entry ? [page.number(entry, style)] : [];
}
