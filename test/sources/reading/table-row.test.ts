import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SourceError } from "../../../src/sources/contract/index.ts";
import { type Cell, parseNumeral, TableRow } from "../../../src/sources/reading/index.ts";
import { notAvailable, suppressed } from "../../../src/vocabulary/index.ts";

const file = { name: "folder/table.csv", path: "", sha256: "", bytes: 0 };
const row = (...cells: Cell[]) => new TableRow(file, "Sheet", 7, cells);

describe("a cell", () => {
  it("is a number, a typed missing value, or an error that names its place", () => {
    expect(row("12.5").value(0)).toBe(12.5);
    expect(row(12.5).value(0)).toBe(12.5);
    expect(row(" 0 ").value(0)).toBe(0);
    expect(row("..").value(0)).toBe(notAvailable);
    expect(row(null).value(0)).toBe(notAvailable);
    expect(row("~").value(0, { "~": suppressed })).toBe(suppressed);
    for (const cell of ["12 persons", "1,234", "NaN", "Infinity", "0x10", "constructor", true]) {
      expect(() => row("MEX", cell).value(1)).toThrow(SourceError);
    }
    expect(() => row("MEX", "twelve").value(1)).toThrow(
      /folder\/table\.csv, sheet “Sheet”, row 7, column 2/,
    );
  });

  it("never turns a blank or a mark into zero", () => {
    for (const mark of ["", " ", "..", "…", "N/A", "NA"]) {
      expect(row(mark).value(0)).toEqual({ missing: "not-available" });
    }
  });

  it("gives codes, whole numbers and areas, or says what was expected", () => {
    expect(row("Male").code(0, { Male: "M", Female: "F" })).toBe("M");
    expect(() => row("toString").code(0, { Male: "M" })).toThrow(/expected: Male/);
    expect(row("2020").integer(0, "a year")).toBe(2020);
    expect(() => row("2020.5").integer(0, "a year")).toThrow(/a year/);
    expect(row("MEX").area(0, { by: "code" })).toBe("MEX");
    expect(() => row("Atlantis").area(0, { by: "name" })).toThrow(/Atlantis/);
  });
});

describe("numerals", () => {
  it("are read exactly as they are written", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) =>
        Object.is(parseNumeral(String(value)), value === 0 ? Number(String(value)) : value),
      ),
    );
  });

  it("are nothing else than plain decimal numerals", () => {
    for (const text of ["", "1e", "--1", "1 2", "1_000", "½", "１２", "1e999", "."]) {
      expect(parseNumeral(text)).toBeNull();
    }
  });
});
