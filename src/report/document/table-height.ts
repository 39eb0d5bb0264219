import { columnWidths } from "./column-widths.ts";
import type { TableBlock } from "./document.ts";
import { cellEms } from "./text-ems.ts";

/** Blank at both sides of a cell, in ems. */
const blank = 1;
/** Words end before the line does: so much of a line is filled. */
const filled = 0.88;

/**
 * How many lines of text a table of a width has on paper, each row as high as its highest cell; an
 * estimate, by which a page decides whether the table may be parted.
 *
 * @param ems width of the table in ems of its text
 */
export function tableLines(table: TableBlock, ems: number): number {
  const widths = columnWidths(table, ems);
  const heights = table.rows.map(({ cells }) =>
    Math.max(
      1,
      ...cells.map((runs, i) => Math.ceil(cellEms(runs) / ((widths[i]! * ems - blank) * filled))),
    ),
  );
  return heights.reduce((sum, lines) => sum + lines, 0);
}
