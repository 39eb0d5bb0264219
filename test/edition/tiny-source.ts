import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Source } from "../../src/sources/index.ts";
import { columnsByName, expectLength } from "../../src/sources/reading/index.ts";
import { timePeriod } from "../../src/vocabulary/index.ts";

/** A source for tests of the edition: one text table, three columns, not official figures. */
export function tinySource(overrides: Partial<Source> = {}): Source {
  return {
    id: "tiny-2020",
    title: "A table for tests",
    producer: "Nobody",
    vintage: "2020",
    published: "2020",
    licence: "CC-BY-4.0",
    custody: "embedded",
    page: "https://example.org/",
    citation: "Not official figures.",
    measures: ["MIG_STOCK"],
    files: [{ key: "stock", path: "tiny/stock.csv", sha256: "0".repeat(64), url: null }],
    totals: [],
    async read(reading) {
      let columns = { area: 0, year: 0, stock: 0 };
      await reading.csv("stock", {}, (row) => {
        if (row.number === 1) {
          columns = columnsByName(row, ["area", "year", "stock"]);
          return;
        }
        expectLength(row, 3);
        reading.observe(row, columns.stock, {
          measure: "MIG_STOCK",
          refArea: row.area(columns.area, { by: "code" }),
          timePeriod: timePeriod(row.required(columns.year, "a year")),
          basis: "BIRTH",
        });
      });
    },
    ...overrides,
  };
}

/** The rows that the tests begin with: one present, one zero, one missing value. */
export const tinyRows = ["area,year,stock", "MEX,2020,1197624", "PHL,2020,0", "USA,2020,.."];

/** A new folder with the tiny table and an empty folder for editions. */
export function tinyFolder(rows: readonly string[] = tinyRows): { from: string; root: string } {
  const home = mkdtempSync(join(tmpdir(), "waymark-tiny-"));
  mkdirSync(join(home, "data", "tiny"), { recursive: true });
  writeTiny(join(home, "data"), rows);
  return { from: join(home, "data"), root: join(home, "editions") };
}

/** Replaces the tiny table of a data folder. */
export function writeTiny(from: string, rows: readonly string[]): void {
  writeFileSync(join(from, "tiny", "stock.csv"), `${rows.join("\n")}\n`);
}
