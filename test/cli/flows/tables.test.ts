import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { readAreaTable } from "../../../src/cli/flows/area-table.ts";
import { checkOutputs, makeFolderOf, outputArgument } from "../../../src/cli/flows/check-output.ts";
import { readDemography } from "../../../src/cli/flows/demography-table.ts";
import { readFlowInputs } from "../../../src/cli/flows/flow-inputs.ts";
import { largestTableBytes } from "../../../src/cli/flows/table-bytes.ts";
import { Database } from "../../../src/edition/database.ts";

const folder = mkdtempSync(join(tmpdir(), "waymark-tables-"));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
function file(contents: string | Uint8Array): string {
  const path = join(folder, `table-${files++}`);
  writeFileSync(path, contents);
  return path;
}

const square = "birth,A,B\nA,10,2\nB,3,20\n";
const cells = [10, 2, 3, 20];

describe("a table of areas", () => {
  it.each([
    ["plain", square],
    ["gzipped", gzipSync(square)],
    [
      "with a byte order mark, CRLF and a last line without an end",
      "\ufeffbirth,A,B\r\nA,10,2\r\nB,3,20",
    ],
    ["quoted", 'birth,"A","B"\n"A",10,"2"\n"B","3",20\n'],
    ["with its rows in another order", "birth,A,B\nB,3,20\nA,10,2\n"],
    ["with numbers in other forms", "birth,A,B\nA,1e1,2.0\nB,+3,20.\n"],
    ["in long format", "birth,residence,stock\nA,A,10\nA,B,2\nB,A,3\nB,B,20\n"],
    [
      "in long format with the names of SDMX",
      "REF_AREA,COUNTERPART_AREA,OBS_VALUE\nA,A,10\nB,A,2\nA,B,3\nB,B,20\n",
    ],
  ])("is read %s", async (_, contents) => {
    const table = await readAreaTable(file(contents), "stocks");
    expect(table.areas).toEqual(["A", "B"]);
    expect([...table.cells]).toEqual(cells);
  });

  it("reads a doubled quotation mark and a comma in a code", async () => {
    const table = await readAreaTable(
      file('birth,"a ""b"", c",D\n"a ""b"", c",1,2\nD,3,4\n'),
      "stocks",
    );
    expect(table.areas).toEqual(['a "b", c', "D"]);
  });

  it("takes an absent pair of a long table for 0, but never absent native born", async () => {
    const rows = "birth,residence,stock\nA,A,10\nB,B,20\nB,A,3\n";
    expect([...(await readAreaTable(file(rows), "stocks")).cells]).toEqual([10, 0, 3, 20]);
    const without = file("birth,residence,stock\nA,A,10\nB,A,3\n");
    await expect(readAreaTable(without, "stocks")).rejects.toMatchObject({
      code: "native-born-missing",
      detail: { expected: "B, B" },
    });
    expect([...(await readAreaTable(without, "seed")).cells]).toEqual([10, 0, 3, 0]);
  });

  it.each([
    ["empty", "", "file-empty", {}],
    ["blank", "\n \n", "file-empty", {}],
    ["a workbook", zipSync({ "a.xml": new Uint8Array(9) }), "zip-archive", {}],
    ["damaged gzip", gzipSync(square).subarray(0, 20), "archive-damaged", {}],
    ["Latin-1", Buffer.from("birth,\u00e9\n\u00e9,1\n", "latin1"), "wrong-encoding", {}],
    ["damaged Parquet", "PAR1 and then nothing", "parquet-damaged", {}],
    ["an open quote", 'birth,A\n"A,1\n', "quote-open", { row: 2 }],
    ["one column", "birth\nA\n", "header", { row: 1, expected: "birth,residence,stock" }],
    ["semicolons", "birth;A\nA;1\n", "header", { found: "birth;A" }],
    ["a value without its heading", "birth,residence,n\nA,A,1\n", "header", { row: 1 }],
    ["an area twice in the headings", "birth,A,A\nA,1,2\n", "duplicate-area", { row: 1 }],
    ["an area twice in the rows", "birth,A,B\nA,1,2\nA,1,2\n", "duplicate-area", { row: 3 }],
    ["an unknown row", "birth,A,B\nA,1,2\nC,1,2\n", "unknown-area", { row: 3, found: "C" }],
    ["a missing row", "birth,A,B\nA,1,2\n", "missing-area", { expected: "B" }],
    ["a short row", "birth,A,B\nA,1\nB,1,2\n", "row-length", { row: 2, expected: "3", found: "2" }],
    [
      "a blank cell",
      "birth,A,B\nA,1,\nB,1,2\n",
      "not-a-number",
      { row: 2, column: "B", found: "" },
    ],
    ["NaN", "birth,A,B\nA,1,2\nB,NaN,2\n", "not-a-number", { row: 3, column: "A", found: "NaN" }],
    ["Infinity", "birth,A,B\nA,1,Infinity\nB,1,2\n", "not-a-number", { found: "Infinity" }],
    ["an overflow", "birth,A,B\nA,1,1e999\nB,1,2\n", "not-a-number", { found: "1e999" }],
    ["hexadecimals", "birth,A,B\nA,1,0x10\nB,1,2\n", "not-a-number", { found: "0x10" }],
    ["groups of digits", 'birth,A,B\nA,1,"1,000"\nB,1,2\n', "not-a-number", { found: "1,000" }],
    ["a blank code", "birth,A,\nA,1,2\n", "area-code", { row: 1 }],
    ["a control character", "birth,A,\u001b[2J\nA,1,2\n", "area-code", { row: 1 }],
    ["a pair twice", "birth,residence,stock\nA,A,1\nA,A,1\n", "duplicate-cell", { row: 3 }],
  ])("is refused: %s", async (_, contents, code, detail) => {
    const path = file(contents);
    await expect(readAreaTable(path, "stocks")).rejects.toMatchObject({
      code,
      detail: { file: path, ...detail },
    });
  });

  it("is refused when it has more areas than a table may have", async () => {
    const codes = Array.from({ length: 1001 }, (_, at) => `a${at}`);
    await expect(readAreaTable(file(`birth,${codes}\n`), "stocks")).rejects.toMatchObject({
      code: "too-many-areas",
    });
    const rows = codes.map((code) => `${code},${code},1`).join("\n");
    const long = file(`birth,residence,stock\n${rows}\n`);
    await expect(readAreaTable(long, "stocks")).rejects.toMatchObject({ code: "too-many-areas" });
  });

  it("is refused before a small archive unpacks to much", async () => {
    const bomb = gzipSync(Buffer.alloc(largestTableBytes + 1));
    expect(bomb.length).toBeLessThan(200_000);
    await expect(readAreaTable(file(bomb), "stocks")).rejects.toMatchObject({
      code: "archive-too-large",
    });
  });

  it("is refused when it is not there or a folder", async () => {
    for (const path of [join(folder, "nothing"), folder]) {
      await expect(readAreaTable(path, "stocks")).rejects.toMatchObject({ code: "file-missing" });
    }
  });
});

describe("demography", () => {
  it("is read in the order of the stock tables", async () => {
    const path = file("name,births,deaths,pop_start\nB,2,1,22\nA,4,3,13\n");
    const { births, deaths, populationStart } = await readDemography(path, ["A", "B"]);
    expect([[...births], [...deaths], [...populationStart!]]).toEqual([
      [4, 2],
      [3, 1],
      [13, 22],
    ]);
  });

  it.each([
    [
      "other headings",
      "area,b,d\nA,1,2\n",
      "demography-header",
      { expected: "name,births,deaths,pop_start" },
    ],
    ["an unknown area", "name,births,deaths\nC,1,2\n", "unknown-area", { row: 2, found: "C" }],
    ["a missing area", "name,births,deaths\nA,1,2\n", "missing-area", { expected: "B" }],
    ["an area twice", "name,births,deaths\nA,1,2\nA,1,2\n", "duplicate-area", { row: 3 }],
    ["a blank", "name,births,deaths\nA,1,\n", "not-a-number", { row: 2, column: "deaths" }],
    ["a short row", "name,births,deaths\nA,1\n", "row-length", { row: 2 }],
  ])("is refused: %s", async (_, contents, code, detail) => {
    await expect(readDemography(file(contents), ["A", "B"])).rejects.toMatchObject({
      code,
      detail,
    });
  });
});

describe("the tables of a period", () => {
  const demography = "name,births,deaths\nA,1,1\nB,1,1\n";

  it("are put in the order of the start table", async () => {
    const { period } = await readFlowInputs({
      stockStart: file(square),
      stockEnd: file("birth,B,A\nA,2,10\nB,20,3\n"),
      demography: file(demography),
    });
    expect([...period.stockEnd]).toEqual(cells);
  });

  it("must have the same areas", async () => {
    const inputs = readFlowInputs({
      stockStart: file(square),
      stockEnd: file("birth,A,C\nA,1,2\nC,3,4\n"),
      demography: file(demography),
    });
    await expect(inputs).rejects.toMatchObject({ code: "areas-differ", detail: { found: "C" } });
  });

  it("tell a cell that cannot be before a total that it makes wrong", async () => {
    const inputs = readFlowInputs({
      stockStart: file("birth,A,B\nA,10,-2\nB,3,20\n"),
      stockEnd: file(square),
      demography: file("name,births,deaths,pop_start\nA,1,1,13\nB,1,1,22\n"),
    });
    await expect(inputs).rejects.toMatchObject({
      refusal: { code: "negative-value", argument: "stockStart", areas: ["A", "B"] },
    });
  });

  it("take a second opinion in the order of the start table, with or without an end", async () => {
    const files = {
      stockStart: file(square),
      stockEnd: file(square),
      demography: file(demography),
      secondStart: file("birth,residence,stock\nB,A,4\nA,B,5\n"),
    };
    const { otherRevision } = await readFlowInputs(files);
    expect([...otherRevision!.stockStart]).toEqual([0, 5, 4, 0]);
    expect(otherRevision!.stockEnd).toBeUndefined();
    const secondEnd = file("birth,B,A\nA,7,0\nB,0,6\n");
    const both = await readFlowInputs({ ...files, secondEnd });
    expect([...both.otherRevision!.stockEnd!]).toEqual([0, 7, 6, 0]);
  });

  it("must have the populations that the demography states", async () => {
    const inputs = readFlowInputs({
      stockStart: file(square),
      stockEnd: file(square),
      demography: file("name,births,deaths,pop_start\nA,1,1,13\nB,1,1,23\n"),
    });
    await expect(inputs).rejects.toMatchObject({
      code: "population-differs",
      detail: { row: "B", column: "pop_start", expected: "22", found: "23" },
    });
  });
});

describe("demography as Parquet", () => {
  it("is read like CSV, and a missing value is refused", async () => {
    const database = await Database.open();
    const write = (sql: string) => {
      const path = file("");
      return database.rows(`COPY (${sql}) TO '${path}' (FORMAT parquet)`, {}).then(() => path);
    };
    const sound = await write(
      "SELECT * FROM (VALUES ('B', 2, 1.5, 22), ('A', 4, 3, 13)) t(name, births, deaths, pop_start)",
    );
    const { births, deaths, populationStart } = await readDemography(sound, ["A", "B"]);
    expect([[...births], [...deaths], [...populationStart!]]).toEqual([
      [4, 2],
      [3, 1.5],
      [13, 22],
    ]);
    const blank = await write("SELECT 'A' AS name, NULL::DOUBLE AS births, 3 AS deaths");
    const other = await write("SELECT 'A' AS area, 1 AS births, 3 AS deaths");
    database.close();
    await expect(readDemography(blank, ["A"])).rejects.toMatchObject({
      code: "not-a-number",
      detail: { row: 1, column: "births" },
    });
    await expect(readDemography(other, ["A"])).rejects.toMatchObject({ code: "demography-header" });
  });
});

describe("the outputs of a run", () => {
  it("may not take the place of a table that is read, and may be in a folder that is not there yet", async () => {
    const path = file("a.csv");
    await expect(checkOutputs([path], [path])).rejects.toMatchObject({ code: "output-is-input" });
    await expect(checkOutputs([join(path, "od.csv")], [])).rejects.toMatchObject({
      code: "folder-not-writable",
    });
    const place = join(folder, "new", "deep", "od.csv");
    await checkOutputs([place], [path]);
    await makeFolderOf(place);
    expect(statSync(join(folder, "new", "deep")).isDirectory()).toBe(true);
    expect(() => outputArgument("od.xlsx")).toThrow(/\.csv, \.csv\.gz, \.parquet/);
    expect(outputArgument("OD.CSV.GZ")).toBe("OD.CSV.GZ");
  });
});
