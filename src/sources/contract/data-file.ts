/** One file of a publisher as it stands in the user's folder. */
export interface DataFile {
  /** Path below the data folder, with forward slashes: `wpp/wpp2024/births.txt`. */
  readonly name: string;
  /** Where it is read from. */
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** Where a file of a source stands and where the publisher offers it. */
export interface FileSpec {
  /** Short name by which the source asks for the file; part of value identifiers. */
  readonly key: string;
  /** Path below the data folder. */
  readonly path: string;
  /**
   * SHA-256 of the vintage that the source describes; another hash is reported as a changed file.
   * Null where the source was written from the official layout and the file was never seen.
   */
  readonly sha256: string | null;
  /** The publisher's address of the file, or null where there is none. */
  readonly url: string | null;
  /** True if the file is a conversion of the publisher's file, not its bytes. */
  readonly conversion?: boolean;
}

/** Exact place of a cell: rows and columns count from 1, as a spreadsheet shows them. */
export interface CellSite {
  readonly file: string;
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
}

/** Column letters of a column number that counts from 1: 1 → `A`, 28 → `AB`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Column number, from 1, of column letters: `AB` → 28. @throws RangeError if they are not letters. */
export function columnNumber(letters: string): number {
  if (!/^[A-Z]{1,3}$/.test(letters)) throw new RangeError(`not column letters: ${letters}`);
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}
