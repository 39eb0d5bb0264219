import { type AreaCode, AreaError, resolveArea, type Scheme } from "../../areas/index.ts";
import type { Missing, ObservedValue } from "../../vocabulary/index.ts";
import { notAvailable } from "../../vocabulary/index.ts";
import type { CellSite, DataFile } from "../contract/data-file.ts";
import { SourceError, type SourceErrorCode } from "../contract/source-error.ts";
import { parseNumeral } from "./numeral.ts";

/** A cell as the file holds it: CSV cells are always text, workbook cells may be typed. */
export type Cell = string | number | boolean | Date | null;

/** Marks of a missing value and what each means, by the trimmed text of the cell. */
export type MissingMarks = Readonly<Record<string, Missing>>;

/** Marks that official statistical tables share. A source adds its own. */
export const commonMarks: MissingMarks = {
  "": notAvailable,
  "..": notAvailable,
  "...": notAvailable,
  "…": notAvailable,
  "N/A": notAvailable,
  NA: notAvailable,
};

/** How a cell names an area: by the code or the name of a scheme, in a year where it matters. */
export interface AreaLookup {
  readonly by: "code" | "name";
  readonly scheme?: Scheme;
  readonly year?: number;
}

/** One row of a table with its place. Column positions count from 0; cell sites from 1. */
export class TableRow {
  readonly file: DataFile;
  readonly sheet: string | null;
  /** From 1, as a spreadsheet shows it. */
  readonly number: number;
  readonly cells: readonly Cell[];

  constructor(file: DataFile, sheet: string | null, number: number, cells: readonly Cell[]) {
    this.file = file;
    this.sheet = sheet;
    this.number = number;
    this.cells = cells;
  }

  /** The cell's text as the file holds it, `""` for an empty cell. */
  raw(column: number): string {
    const cell = this.cells[column];
    if (cell === null || cell === undefined) return "";
    if (cell instanceof Date) return cell.toISOString();
    return String(cell);
  }

  /** The cell's text without surrounding blanks. */
  text(column: number): string {
    return this.raw(column).trim();
  }

  /** The trimmed text of a cell that must not be blank. @throws SourceError `cell-blank` */
  required(column: number, what: string): string {
    const text = this.text(column);
    if (text === "") this.fail("cell-blank", column, { expected: what });
    return text;
  }

  /**
   * The number in a cell, or the missing value that its mark means.
   * @throws SourceError `not-a-number`
   */
  value(column: number, marks: MissingMarks = commonMarks): ObservedValue {
    const cell = this.cells[column];
    if (typeof cell === "number" && Number.isFinite(cell)) return cell;
    const text = this.text(column);
    const value = typeof cell === "boolean" || cell instanceof Date ? null : parseNumeral(text);
    if (value !== null) return value;
    const mark = Object.hasOwn(marks, text) ? marks[text] : undefined;
    if (mark) return mark;
    const known = Object.keys(marks)
      .map((m) => (m === "" ? "blank" : `“${m}”`))
      .join(", ");
    return this.fail("not-a-number", column, {
      expected: known ? `a number or one of ${known}` : "a number",
      found: this.raw(column),
    });
  }

  /** A whole number (a year, a code). @throws SourceError `not-a-number` */
  integer(column: number, what: string): number {
    const value = this.value(column, {});
    if (typeof value !== "number" || !Number.isInteger(value)) {
      return this.fail("not-a-number", column, { expected: what, found: this.raw(column) });
    }
    return value;
  }

  /** The meaning of a coded cell. @throws SourceError `unknown-code` */
  code<T>(column: number, meanings: Readonly<Record<string, T>>): T {
    const text = this.text(column);
    if (!Object.hasOwn(meanings, text)) {
      return this.fail("unknown-code", column, {
        expected: Object.keys(meanings).join(", "),
        found: this.raw(column),
      });
    }
    return meanings[text] as T;
  }

  /** The area that a cell names. @throws SourceError `unknown-area` with the nearest candidates */
  area(column: number, lookup: AreaLookup, text: string = this.text(column)): AreaCode {
    const { by, ...rest } = lookup;
    try {
      return resolveArea(by === "code" ? { code: text, ...rest } : { name: text, ...rest }).code;
    } catch (cause) {
      if (!(cause instanceof AreaError)) throw cause;
      return this.fail("unknown-area", column, {
        expected: "an area of the register",
        found: cause.message,
        cause,
      });
    }
  }

  /** The place of a cell. */
  site(column: number): CellSite {
    return { file: this.file.name, sheet: this.sheet, row: this.number, column: column + 1 };
  }

  /** Throws a source error about one cell. */
  fail(
    code: SourceErrorCode,
    column: number,
    detail: { expected?: string; found?: string; cause?: unknown } = {},
  ): never {
    throw new SourceError(code, { ...this.site(column), ...detail });
  }
}
