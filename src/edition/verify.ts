import { type CellSite, columnLetters } from "../sources/index.ts";
import {
  eachCsvRow,
  locateFile,
  parseNumeral,
  type TableRow,
  Workbook,
} from "../sources/reading/index.ts";
import { Edition } from "./edition.ts";
import { EditionError } from "./edition-error.ts";
import type { FileEntry, SourceEntry } from "./manifest.ts";
import { type StoredCells, storedCells } from "./stored-cells.ts";

/** A stored value that is not what its cell says. */
export interface Mismatch extends CellSite {
  readonly source: string;
  readonly stored: string;
  readonly cell: string;
}

/** What a verification found. */
export interface Verification {
  readonly sources: number;
  readonly values: number;
  readonly mismatches: readonly Mismatch[];
}

/** How an edition is verified. */
export interface VerifyOptions {
  /** Folder of the edition. */
  readonly edition: string;
  /** Folder of the publishers' files. */
  readonly from: string;
  /** Default true: verify the user's-copy sources beside the edition too. */
  readonly user?: boolean;
  /** Largest number of mismatches that are collected. Default 100. */
  readonly most?: number;
  readonly onProgress?: (progress: { source: string; values: number }) => void;
}

/**
 * Re-reads the publishers' files and compares every stored value with its cell. The cells are
 * read from the grid of the file, not through the source that interpreted it.
 *
 * @throws EditionError `table-altered`, `file-changed`; SourceError if a file cannot be read
 */
export async function verifyEdition(options: VerifyOptions): Promise<Verification> {
  const edition = await Edition.open(options.edition, { user: options.user ?? true });
  try {
    await edition.checkTables();
    const mismatches: Mismatch[] = [];
    let values = 0;
    for (const entry of edition.sources) {
      for (const file of entry.files) {
        values += await verifyFile(edition, entry, file, options, mismatches);
      }
      options.onProgress?.({ source: entry.id, values });
    }
    return { sources: edition.sources.length, values, mismatches };
  } finally {
    edition.close();
  }
}

async function verifyFile(
  edition: Edition,
  entry: SourceEntry,
  file: FileEntry,
  { from, most = 100 }: VerifyOptions,
  mismatches: Mismatch[],
): Promise<number> {
  const data = await locateFile(from, file);
  if (data.sha256 !== file.sha256) {
    throw new EditionError("file-changed", {
      file: file.path,
      found: data.sha256,
      expected: file.sha256,
    });
  }
  const report = (mismatch: Omit<Mismatch, "source" | "file">) => {
    if (mismatches.length < most) {
      mismatches.push({ source: entry.id, file: file.path, ...mismatch });
    }
  };
  let values = 0;
  for (const cells of await storedCells(edition.database, edition.tablePath(entry), file.key)) {
    values += cells.rows.length;
    const comparison = new Comparison(cells, report);
    if (cells.sheet === null) {
      await eachCsvRow(data, file.layout ?? {}, (row) => comparison.row(row));
    } else {
      const workbook = await Workbook.open(data);
      await workbook.eachRow(cells.sheet, (row) => comparison.row(row));
    }
    comparison.end();
  }
  return values;
}

/** Walks the stored cells of a sheet along with its rows. */
class Comparison {
  #at = 0;
  readonly #cells: StoredCells;
  readonly #report: (mismatch: Omit<Mismatch, "source" | "file">) => void;

  constructor(cells: StoredCells, report: (mismatch: Omit<Mismatch, "source" | "file">) => void) {
    this.#cells = cells;
    this.#report = report;
  }

  row(row: TableRow): void {
    const { rows, columns } = this.#cells;
    while (this.#at < rows.length && rows[this.#at]! < row.number) this.#differs("no such row");
    while (this.#at < rows.length && rows[this.#at] === row.number) {
      const column = columns[this.#at]! - 1;
      if (this.#agrees(row, column)) this.#at += 1;
      else this.#differs(row.raw(column));
    }
  }

  end(): void {
    while (this.#at < this.#cells.rows.length) this.#differs("no such row");
  }

  #agrees(row: TableRow, column: number): boolean {
    const { values, present, texts } = this.#cells;
    const text = texts[this.#at];
    if (text !== null) return row.raw(column) === text;
    const cell = row.cells[column];
    const number = typeof cell === "number" ? cell : parseNumeral(row.raw(column));
    return present[this.#at] === 1 && number === values[this.#at];
  }

  #differs(cell: string): void {
    const { sheet, rows, columns, values, present, texts } = this.#cells;
    const at = this.#at;
    this.#report({
      sheet,
      row: rows[at]!,
      column: columns[at]!,
      stored: texts[at] ?? (present[at] === 1 ? String(values[at]) : "missing"),
      cell,
    });
    this.#at += 1;
  }
}

/** Place of a mismatch as a spreadsheet shows it: `Table 1!L12`. */
export function cellPlace({ sheet, row, column }: Omit<CellSite, "file">): string {
  return `${sheet === null ? "" : `${sheet}!`}${columnLetters(column)}${row}`;
}
