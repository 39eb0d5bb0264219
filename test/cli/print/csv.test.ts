import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvCell, csvText } from "../../../src/cli/print/csv.ts";

describe("CSV", () => {
  it.each([
    ['=HYPERLINK("http://example.org")', `"'=HYPERLINK(""http://example.org"")"`],
    ["+1+1", "'+1+1"],
    ["-2+3", "'-2+3"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\tx", "'\tx"],
    ["\rx", `"'\rx"`],
  ])("disarms %j", (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  it.each(["-12", "+3.5", "-1.2e-7", "-.5"])("leaves the number %s a number", (text) => {
    expect(csvCell(text)).toBe(text);
    expect(csvCell(Number(text))).toBe(String(Number(text)));
  });

  it("keeps every text through a reader, but for the apostrophe that disarms it", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "binary" }), { minLength: 2, maxLength: 4 }),
        (texts) => {
          const columns = texts.map((_, i) => `C${i}`);
          const [, row] = parse(csvText({ columns, rows: [texts] }), {
            record_delimiter: "\n",
          }) as string[][];
          row!.forEach((cell, i) => {
            expect([texts[i], `'${texts[i]}`]).toContain(cell);
            if (cell !== texts[i]) expect(texts[i]).toMatch(/^[=+\-@\t\r]/);
            expect(cell).not.toMatch(/^[=@\t\r]/);
          });
        },
      ),
    );
  });

  it("writes absent cells as empty", () => {
    expect(csvText({ columns: ["A", "B"], rows: [[null, false]] })).toBe("A,B\n,false\n");
  });
});
