import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Database, parseValueId, valueId } from "../../src/edition/index.ts";
import { valueIdSql } from "../../src/edition/value-id.ts";
import { columnLetters, columnNumber } from "../../src/sources/index.ts";

describe("value identifiers", () => {
  it("number columns as spreadsheets do", () => {
    expect([1, 26, 27, 52, 702, 703, 16384].map(columnLetters)).toEqual([
      "A",
      "Z",
      "AA",
      "AZ",
      "ZZ",
      "AAA",
      "XFD",
    ]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 16384 }), (n) => columnNumber(columnLetters(n)) === n),
    );
  });

  it("are read back to the cell from which the database writes them", async () => {
    const database = await Database.open();
    const cells = [
      ["a-1", "f", null, 1, 1],
      ["a-1", "f", "FINAL BRM 2021 ", 40, 26],
      ["a-1", "f", "odd!sheet: name", 7, 27],
      ["a-1", "f", null, 99999, 702],
      ["a-1", "f", null, 3, 703],
      ["a-1", "f", null, 3, 16384],
    ] as const;
    for (const [source, file, sheet, row, column] of cells) {
      const [found] = await database.rows(
        `SELECT ${valueIdSql} AS id FROM (SELECT $source AS SOURCE, $file AS FILE,
         $sheet::VARCHAR AS SHEET, ${row} AS ROW_NUMBER, ${column} AS COLUMN_NUMBER)`,
        { source, file, sheet },
      );
      expect(parseValueId(String(found?.id))).toEqual({ source, file, sheet, row, column });
      expect(valueId({ source, file, sheet, row, column })).toBe(found?.id);
    }
    database.close();
    expect(parseValueId("nonsense")).toBeNull();
    expect(parseValueId("a:b!A0")).toBeNull();
  });
});
