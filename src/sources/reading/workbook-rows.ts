import { readFile } from "node:fs/promises";
import { readXlsx, streamXlsxRows } from "hucre/xlsx";
import type { DataFile } from "../contract/data-file.ts";
import { SourceError } from "../contract/source-error.ts";
import { type Cell, TableRow } from "./table-row.ts";
import { guardArchive } from "./zip-guard.ts";

/** An opened workbook: its sheets can be listed and their rows walked. */
export class Workbook {
  readonly file: DataFile;
  readonly sheets: readonly string[];
  readonly #bytes: Uint8Array;

  private constructor(file: DataFile, bytes: Uint8Array, sheets: readonly string[]) {
    this.file = file;
    this.#bytes = bytes;
    this.sheets = sheets;
  }

  /**
   * Opens a workbook after refusing archives that are no workbook, damaged, or built to explode.
   *
   * @throws SourceError `not-a-workbook`, `archive-damaged`, `archive-too-large`
   */
  static async open(file: DataFile): Promise<Workbook> {
    const bytes = new Uint8Array(await readFile(file.path));
    guardArchive(bytes, file.name);
    try {
      const outline = await readXlsx(bytes, { maxRows: 1 });
      return new Workbook(
        file,
        bytes,
        outline.sheets.map((sheet) => sheet.name),
      );
    } catch (cause) {
      throw new SourceError("archive-damaged", { file: file.name, cause });
    }
  }

  /**
   * The name of the sheet that matches: the exact name, or the first that the pattern fits.
   *
   * @throws SourceError `sheet-missing`
   */
  sheet(wanted: string | RegExp): string {
    const name = this.sheets.find((sheet) =>
      typeof wanted === "string" ? sheet === wanted : wanted.test(sheet),
    );
    if (name !== undefined) return name;
    throw new SourceError("sheet-missing", {
      file: this.file.name,
      expected: String(wanted),
      found: this.sheets.join(", "),
    });
  }

  /** Calls `onRow` for every stored row of a sheet; rows without cells may be left out. */
  async eachRow(wanted: string | RegExp, onRow: (row: TableRow) => void): Promise<void> {
    const sheet = this.sheet(wanted);
    const rows = streamXlsxRows(this.#bytes, { sheet });
    while (true) {
      let next: Awaited<ReturnType<typeof rows.next>>;
      try {
        next = await rows.next();
      } catch (cause) {
        throw new SourceError("archive-damaged", { file: this.file.name, sheet, cause });
      }
      if (next.done) return;
      const { index, values } = next.value;
      onRow(new TableRow(this.file, sheet, index + 1, values as readonly Cell[]));
    }
  }
}
