import type { TableBlock } from "./document.ts";
import { longestWordEms } from "./text-ems.ts";

/** Blank at both sides of a cell, in ems. */
const blank = 1;
/** Longer words of columns of words are broken. */
const longWord = 9;
/** Blank more between a column of numbers and one of words after it, in ems. */
export const afterNumbers = 0.8;
/** Bold type is wider by this. */
const bold = 1.08;

/**
 * Widths of the columns of a table as shares of its width, so that every number and every word of a head
 * stands on one line: what columns of numbers need more than they are given is taken from the columns of
 * words, among which none is narrower than its longest word.
 *
 * @param ems width of the table in ems of its text
 */
export function columnWidths(table: TableBlock, ems: number): readonly number[] {
  const { columns } = table;
  const needed = neededEms(table).map((each) => each / ems);
  const wide = columns.map(({ numeric, width }, i) => (numeric ? Math.max(width, needed[i]!) : 0));
  const words = columns.reduce((sum, { numeric, width }) => sum + (numeric ? 0 : width), 0);
  const left = 1 - wide.reduce((sum, width) => sum + width, 0);
  if (words === 0 || left < words / 3) return columns.map(({ width }) => width);
  const shared = columns.map(({ numeric, width }, i) =>
    numeric ? wide[i]! : (width / words) * left,
  );
  return withRoom(
    shared,
    columns.map(({ numeric }, i) => (numeric ? null : needed[i]!)),
  );
}

/** Ems that each column needs so that nothing in it is broken within a number or a usual word. */
export function neededEms({ columns, rows }: TableBlock): readonly number[] {
  return columns.map(({ numeric, heading }, i) => {
    const cells = rows.map(({ cells }) => longestWordEms(cells[i] ?? []));
    const head = longestWordEms(heading) * bold;
    const longest = Math.max(0, head, ...cells);
    if (longest === 0) return 0;
    const gap = !numeric && columns[i - 1]?.numeric ? afterNumbers : 0;
    return (numeric ? longest : Math.min(longest, longWord)) + blank + gap;
  });
}

/** Raises what is narrower than its need at the cost of the wider ones; null stays as it is. */
function withRoom(shares: readonly number[], needs: readonly (number | null)[]): readonly number[] {
  const spare = shares.map((share, i) => Math.max(0, needs[i] === null ? 0 : share - needs[i]!));
  const lack = shares.map((share, i) => Math.max(0, needs[i] === null ? 0 : needs[i]! - share));
  const [has, lacks] = [spare, lack].map((each) => each.reduce((sum, one) => sum + one, 0));
  if (lacks === 0 || has! < lacks!) return shares;
  return shares.map((share, i) => share + lack[i]! - (spare[i]! * lacks!) / has!);
}
