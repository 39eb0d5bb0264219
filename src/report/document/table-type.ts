import { neededEms } from "./column-widths.ts";
import type { TableBlock } from "./document.ts";
import { tableLines } from "./table-height.ts";

/** More columns than these are set in the smaller size. */
const manyColumns = 7;
/** Tables whose numbers need more than this share of the width are set in the smaller size, too. */
const muchNeeded = 0.45;
/** Tables of no more lines stand on one page. */
const fewLines = 30;
/** Tables of no more lines are too short to be parted at all. */
const veryFewLines = 14;

/**
 * True for a table that is set in the smaller size, so that its words keep room beside its numbers.
 *
 * @param ems width of the table in ems of its text in the usual size
 */
export function needsSmallType(table: TableBlock, ems: number): boolean {
  const { columns } = table;
  const numbers = neededEms(table).filter((_, i) => columns[i]!.numeric);
  const needed = numbers.reduce((sum, each) => sum + each, 0);
  return columns.length > manyColumns || needed > muchNeeded * ems;
}

/** True for a table that would look torn if a page parted it: a few rows here, a few there. */
export function isTooShortToPart(table: TableBlock, ems: number): boolean {
  return tableLines(table, ems) <= veryFewLines;
}

/** True for a table that pages should not part. */
export function standsOnOnePage(table: TableBlock, ems: number): boolean {
  return tableLines(table, ems) <= fewLines;
}
