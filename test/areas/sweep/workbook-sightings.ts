import { readdirSync, readFileSync } from "node:fs";
import { read } from "hucre";
import { shared } from "../../shared.ts";
import { type Cells, type Sighting, sighting } from "./sighting.ts";
import type { Block } from "./workbooks.ts";

type Rows = readonly (readonly unknown[])[];
type Sheets = ReadonlyMap<string, Rows>;

/** IDMC's sheet holds its table twice, one above the other, each with its header. */
const repeatedHeader = "ISO3";

/** Every way in which the given blocks name areas. */
export async function workbookSightings(blocks: readonly Block[]): Promise<Sighting[]> {
  const seen: Sighting[] = [];
  for (const file of new Set(blocks.map((block) => block.file))) {
    const sheets = await open(file);
    for (const block of blocks.filter((candidate) => candidate.file === file))
      seen.push(...blockSightings(block, sheets.get(block.sheet)));
  }
  return seen;
}

/** Every way in which UN DESA's flow workbooks (2015 revision) name areas, aggregates included. */
export async function flowSightings(): Promise<Sighting[]> {
  const seen: Sighting[] = [];
  for (const name of readdirSync(shared("data/undesa-flows-2015")).sort()) {
    if (!name.endsWith(".xlsx")) continue;
    const file = `undesa-flows-2015/${name}`;
    seen.push(...sighting(file, "file name", "undesa-flows-2015", { name: name.slice(0, -5) }));
    for (const [sheet, rows] of await open(file))
      seen.push(...flowSheetSightings(file, sheet, rows));
  }
  return seen;
}

function flowSheetSightings(file: string, sheet: string, rows: Rows): Sighting[] {
  const header = rows.findIndex((row) => row[0] === "Type");
  if (header < 0) return [];
  const column = (title: string): number => rows[header]!.indexOf(title);
  const pairs = ["OdName", "AreaName", "RegName", "DevName"].map(
    (title) => [title, { AreaName: "AREA", RegName: "REG", DevName: "DEV" }[title]] as const,
  );
  return rows.slice(header + 1).flatMap((row) =>
    pairs.flatMap(([name, code]) => {
      if (column(name) < 0) return [];
      const text = row[column(name)];
      // Under DEV, 903 is "Unknown"; everywhere else it is Africa.
      const coded =
        code === undefined || (code === "DEV" && text === "Unknown")
          ? undefined
          : row[column(code)];
      return sighting(file, `${sheet}, ${name}`, "undesa-flows-2015", { code: coded, name: text });
    }),
  );
}

function blockSightings(block: Block, rows: Rows | undefined): Sighting[] {
  if (rows === undefined) throw new Error(`${block.file} has no sheet ${block.sheet}`);
  const place = `${block.sheet}, ${block.across === undefined ? "down" : "across"}`;
  return cellsOf(block, rows)
    .filter(({ code }) => code !== repeatedHeader)
    .filter(({ code }) => block.headings !== true || String(code ?? "").trim() !== "")
    .flatMap((cells) => sighting(block.file, place, block.scheme, cells));
}

function cellsOf(block: Block, rows: Rows): Cells[] {
  if (block.across !== undefined)
    return (rows[block.firstRow] ?? []).slice(block.across).map((name) => ({ name }));
  const pairs = rows
    .slice(block.firstRow)
    .map((row) => ({ code: at(row, block.code), name: at(row, block.name) }));
  const end = block.untilBlank === true ? pairs.findIndex(isBlank) : pairs.length;
  return pairs.slice(0, end);
}

function isBlank({ code, name }: Cells): boolean {
  return String(code ?? name ?? "").trim() === "";
}

function at(row: readonly unknown[], column: number | undefined): unknown {
  return column === undefined ? undefined : row[column];
}

async function open(file: string): Promise<Sheets> {
  const workbook = await read(new Uint8Array(readFileSync(shared(`data/${file}`))));
  return new Map(
    workbook.sheets.map(({ name, rows }) => [
      name,
      Array.from(rows, (row) => Array.from(row ?? [])),
    ]),
  );
}
