import { mkdtempSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { type DataFile, SourceError } from "../../../src/sources/contract/index.ts";
import { Workbook } from "../../../src/sources/reading/index.ts";

const home = mkdtempSync(join(tmpdir(), "waymark-xlsx-"));
let count = 0;

function fileOf(content: Uint8Array): DataFile {
  const path = join(home, `${count++}.xlsx`);
  writeFileSync(path, content);
  return { name: "folder/book.xlsx", path, sha256: "0".repeat(64), bytes: statSync(path).size };
}

const sample = () =>
  writeXlsx({
    sheets: [
      { name: "Notes", rows: [["read me"]] },
      {
        name: "Table 1",
        rows: [
          ["area", 2020],
          [null, null],
          ["MEX", 1197624.5],
          ["PHL", ".."],
        ],
      },
    ],
  });

async function rowsOf(file: DataFile, sheet: string | RegExp) {
  const rows: [number, unknown[]][] = [];
  await (await Workbook.open(file)).eachRow(sheet, (row) =>
    rows.push([row.number, [...row.cells]]),
  );
  return rows;
}

describe("rows of a workbook", () => {
  it("keep their numbers and the types of their cells", async () => {
    const rows = await rowsOf(fileOf(await sample()), /^Table/);
    expect(rows.filter(([, cells]) => cells.some((cell) => cell !== null))).toEqual([
      [1, ["area", 2020]],
      [3, ["MEX", 1197624.5]],
      [4, ["PHL", ".."]],
    ]);
  });

  it("name the sheets there are when one is missing", async () => {
    await expect(rowsOf(fileOf(await sample()), "Table 9")).rejects.toMatchObject({
      code: "sheet-missing",
      detail: { expected: "Table 9", found: "Notes, Table 1" },
    });
  });

  it("are refused from what is no workbook", async () => {
    const text = new TextEncoder().encode("area,2020\n");
    await expect(Workbook.open(fileOf(text))).rejects.toMatchObject({ code: "not-a-workbook" });
    const half = (await sample()).subarray(0, 900);
    await expect(Workbook.open(fileOf(half))).rejects.toMatchObject({ code: "archive-damaged" });
  });

  it("are refused from an archive built to explode, without unpacking it", async () => {
    const before = process.memoryUsage().rss;
    const bomb = zipSync({ "xl/workbook.xml": [new Uint8Array(64 << 20), { level: 9 }] });
    const after = process.memoryUsage().rss;
    await expect(Workbook.open(fileOf(bomb))).rejects.toMatchObject({ code: "archive-too-large" });
    expect(process.memoryUsage().rss - Math.max(before, after)).toBeLessThan(64 << 20);
  });

  it("from randomly altered bytes give rows or a source error, never anything else", async () => {
    const good = await sample();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        async (changes) => {
          const bytes = good.slice();
          for (const [at, value] of changes) bytes[at] = value;
          const outcome = await rowsOf(fileOf(bytes), "Table 1").catch((error: unknown) => error);
          expect(Array.isArray(outcome) || outcome instanceof SourceError, String(outcome)).toBe(
            true,
          );
        },
      ),
      { numRuns: 150 },
    );
  });
});
