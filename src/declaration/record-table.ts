/** A reviewed table of this room holds something that it must not; names table, row and cell. */
export class DeclarationError extends Error {
  override readonly name = "DeclarationError";
  readonly table: string;
  readonly row: string;

  constructor(table: string, row: string, expected: string, found: string) {
    super(`table ${table}, row “${row}”: expected ${expected}, found “${found}”`);
    this.table = table;
    this.row = row;
  }
}

/** One row of a table: its cells by position, each checked as it is read. */
export interface TableRecord {
  readonly text: (position: number) => string;
  readonly list: (position: number) => readonly string[];
  /** The cell as one of the known words. @throws DeclarationError */
  readonly one: <T extends string>(position: number, known: readonly T[]) => T;
  /** The words of the cell, all known. @throws DeclarationError */
  readonly some: <T extends string>(position: number, known: readonly T[]) => readonly T[];
}

/**
 * The rows of a table whose cells are parted by `|` and whose lists are parted by blanks.
 *
 * @throws DeclarationError when a row has another number of cells than `width`
 */
export function recordsOf(table: string, text: string, width: number): TableRecord[] {
  return text
    .trim()
    .split("\n")
    .map((line) => {
      const cells = line.split("|");
      if (cells.length !== width) {
        throw new DeclarationError(table, line, `${width} cells`, String(cells.length));
      }
      const list = (position: number) => cells[position]!.split(" ").filter(Boolean);
      const known = <T extends string>(word: string, words: readonly T[]): T => {
        const found = words.find((each) => each === word);
        if (found === undefined) throw new DeclarationError(table, line, words.join(", "), word);
        return found;
      };
      return {
        text: (position) => cells[position]!,
        list,
        one: (position, words) => known(cells[position]!, words),
        some: (position, words) => list(position).map((word) => known(word, words)),
      };
    });
}
