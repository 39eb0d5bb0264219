import { mkdtempSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DataFile } from "../../../src/sources/contract/index.ts";
import { type CsvLayout, eachCsvRow } from "../../../src/sources/reading/index.ts";

const home = mkdtempSync(join(tmpdir(), "waymark-csv-"));
let count = 0;

function fileOf(content: string | Uint8Array): DataFile {
  const path = join(home, `${count++}.csv`);
  writeFileSync(path, content);
  return { name: "folder/table.csv", path, sha256: "0".repeat(64), bytes: statSync(path).size };
}

async function rowsOf(content: string | Uint8Array, layout: CsvLayout = {}) {
  const rows: [number, string[]][] = [];
  await eachCsvRow(fileOf(content), layout, (row) => {
    rows.push([row.number, row.cells.map(String)]);
  });
  return rows;
}

describe("rows of a text table", () => {
  it("are numbered as a spreadsheet shows them, blank rows included", async () => {
    expect(await rowsOf('a,b\n\n"x\ny",2\n')).toEqual([
      [1, ["a", "b"]],
      [2, [""]],
      [3, ["x\ny", "2"]],
    ]);
  });

  it("come without the byte order mark, from CRLF, tabs and Windows-1252", async () => {
    expect(await rowsOf("\uFEFFa,b\r\n1,2\r\n")).toEqual([
      [1, ["a", "b"]],
      [2, ["1", "2"]],
    ]);
    expect(await rowsOf('a\t"b\n', { delimiter: "\t", quote: null })).toEqual([[1, ["a", '"b']]]);
    const latin = Uint8Array.from("Curaçao,1\n", (c) => c.charCodeAt(0));
    expect(await rowsOf(latin, { encoding: "windows-1252" })).toEqual([[1, ["Curaçao", "1"]]]);
  });

  it.each([
    ["UTF-16", Buffer.from("\uFEFFa,b\n1,2\n", "utf16le"), 1],
    ["Windows-1252 taken for UTF-8", Uint8Array.from("a,b\nç,1\n", (c) => c.charCodeAt(0)), 2],
    ["a NUL character", "a,b\n1,\u00002\n", 1],
    ["a workbook under another name", Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), 1],
  ])("are refused with the row: %s", async (_, content, row) => {
    await expect(rowsOf(content)).rejects.toMatchObject({
      code: "wrong-encoding",
      detail: { file: "folder/table.csv", row },
    });
  });

  it("are refused when a quotation mark is never closed", async () => {
    await expect(rowsOf('a,b\n1,"2\n3,4\n')).rejects.toMatchObject({
      code: "csv-damaged",
      detail: { row: 2 },
    });
  });

  it("do not fill the memory when one line never ends", async () => {
    const before = process.memoryUsage().rss;
    const endless = new Uint8Array(96 * 1024 * 1024).fill(97);
    await expect(rowsOf(endless)).rejects.toMatchObject({ code: "csv-damaged" });
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024);
  });

  it("stop when the caller throws", async () => {
    const file = fileOf(`${"x,1\n".repeat(500_000)}`);
    let seen = 0;
    await expect(
      eachCsvRow(file, {}, () => {
        seen += 1;
        if (seen === 3) throw new RangeError("enough");
      }),
    ).rejects.toThrow("enough");
    expect(seen).toBe(3);
  });

  it("give back any cells that were written with quotation marks", async () => {
    const cell = fc
      .string({ maxLength: 20, unit: "grapheme" })
      .filter((s) => !/[\r\0\uFEFF]/.test(s));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        async (grid) => {
          const text = grid
            .map((row) => row.map((c) => `"${c.replaceAll('"', '""')}"`).join(","))
            .join("\n");
          expect((await rowsOf(`${text}\n`)).map(([, cells]) => cells)).toEqual(grid);
        },
      ),
      { numRuns: 60 },
    );
  });
});
