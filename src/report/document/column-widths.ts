import type { Run, TableBlock } from "./document.ts";

/** Widths in ems of the plain faces: digits, what parts them, the label of a modelled value. */
const digit = 0.56;
const separator = 0.28;
const modelLabel = 2.2;
/** Blank at both sides of a cell, in ems. */
const blank = 1;

/**
 * Widths of the columns of a table as shares of its width, so that every number stands on one line: what
 * columns of numbers need more than they are given is taken from the columns of words.
 *
 * @param ems width of the table in ems of its text
 */
export function columnWidths({ columns, rows }: TableBlock, ems: number): readonly number[] {
  const needed = columns.map(({ numeric }, i) => {
    const widest = Math.max(0, ...rows.map(({ cells }) => numberEms(cells[i] ?? [])));
    return numeric && widest > 0 ? (widest + blank) / ems : 0;
  });
  const wide = columns.map(({ numeric, width }, i) => (numeric ? Math.max(width, needed[i]!) : 0));
  const words = columns.reduce((sum, { numeric, width }) => sum + (numeric ? 0 : width), 0);
  const left = 1 - wide.reduce((sum, width) => sum + width, 0);
  if (words === 0 || left < words / 3) return columns.map(({ width }) => width);
  return columns.map(({ numeric, width }, i) => (numeric ? wide[i]! : (width / words) * left));
}

/** Width of the longest word of a cell, with the label of a modelled value. */
function numberEms(runs: readonly Run[]): number {
  const text = runs.map((run) => run.text).join("");
  const longest = Math.max(0, ...text.split(" ").map(wordEms));
  const isModel = runs.some((run) => run.kind === "number" && run.model);
  return longest + (isModel ? modelLabel : 0);
}

function wordEms(word: string): number {
  const separators = (word.match(/[,.\u202f]/g) ?? []).length;
  return separators * separator + (word.length - separators) * digit;
}
