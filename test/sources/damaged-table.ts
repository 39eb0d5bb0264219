import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import type { Cell, CsvLayout } from "../../src/sources/reading/index.ts";

/** The cells of a table that a test may alter: rows of cells, both from 0. */
export type Grid = Cell[][];

/** A publisher's file as grids by sheet; a text table has the one sheet `""`. */
export interface Tables {
  readonly sheets: Map<string, Grid>;
  bytes(): Promise<Uint8Array>;
}

/** Reads a text table's first rows into a grid. */
export function textTables(path: string, layout: CsvLayout, rows: number): Tables {
  const delimiter = layout.delimiter ?? ",";
  const quote = layout.quote === undefined ? '"' : layout.quote;
  const decoder = new TextDecoder(layout.encoding ?? "utf-8");
  const grid: Grid = parse(decoder.decode(readFileSync(path)), {
    delimiter,
    quote,
    bom: true,
    relax_column_count: true,
    skip_empty_lines: false,
    to: rows,
  });
  const cell = (value: Cell) => {
    const text = value === null ? "" : String(value);
    return quote && /["\n\r,;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return {
    sheets: new Map([["", grid]]),
    bytes: async () => {
      const text = `${grid.map((row) => row.map(cell).join(delimiter)).join("\n")}\n`;
      return layout.encoding === "windows-1252"
        ? Uint8Array.from(text, (c) => c.charCodeAt(0) & 0xff)
        : new TextEncoder().encode(text);
    },
  };
}

/** Reads the first rows of every sheet of a workbook into grids. */
export async function workbookTables(path: string, rows: number): Promise<Tables> {
  const workbook = await readXlsx(new Uint8Array(readFileSync(path)));
  const sheets = new Map(
    workbook.sheets.map((sheet) => [sheet.name, sheet.rows.slice(0, rows) as Grid]),
  );
  return {
    sheets,
    bytes: () =>
      writeXlsx({
        sheets: [...sheets].map(([name, grid]) => ({ name, rows: grid })),
      }),
  };
}
