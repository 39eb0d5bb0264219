import { csvLines, numberCell } from "./csv-lines.ts";
import { readTableFile } from "./table-bytes.ts";
import { TableError } from "./table-error.ts";

/** Births, deaths and, where given, populations at the start, by area. */
export interface Demography {
  readonly file: string;
  readonly areas: readonly string[];
  readonly births: Float64Array;
  readonly deaths: Float64Array;
  readonly populationStart: Float64Array | undefined;
}

const headings = ["name", "births", "deaths", "pop_start"] as const;

/**
 * Reads `name,births,deaths` and, if it is there, `pop_start`, in the order of the areas of the stock tables: CSV,
 * gzipped CSV or Parquet.
 *
 * @throws TableError
 */
export async function readDemography(file: string, areas: readonly string[]): Promise<Demography> {
  const contents = await readTableFile(file);
  const lines =
    contents.kind === "parquet"
      ? (
          await import("./demography-rows.ts").then(({ demographyRows }) => demographyRows(file))
        ).values()
      : csvLines(file, contents.text);
  const first = lines.next();
  if (first.done) throw new TableError("file-empty", { file });
  const found = first.value.cells.map((cell) => cell.toLowerCase());
  const [name, births, deaths, population] = headings.map((heading) => found.indexOf(heading));
  if (name! < 0 || births! < 0 || deaths! < 0) {
    throw new TableError("demography-header", {
      file,
      row: 1,
      expected: headings.join(","),
      found: found.join(","),
    });
  }
  const positions = new Map(areas.map((code, at) => [code, at]));
  const columns = [births!, deaths!, population!].map((column) =>
    column < 0
      ? undefined
      : { column, heading: found[column]!, values: new Float64Array(areas.length) },
  );
  const seen = new Set<string>();
  for (const { row, cells } of lines) {
    if (cells.length !== found.length) {
      const [expected, length] = [String(found.length), String(cells.length)];
      throw new TableError("row-length", { file, row, expected, found: length });
    }
    const code = cells[name!]!;
    const at = positions.get(code);
    if (at === undefined)
      throw new TableError("unknown-area", { file, row, column: "name", found: code });
    if (seen.has(code))
      throw new TableError("duplicate-area", { file, row, column: "name", found: code });
    seen.add(code);
    for (const one of columns) {
      if (one) one.values[at] = numberCell(file, row, one.heading, cells[one.column]!);
    }
  }
  const missing = areas.filter((code) => !seen.has(code));
  if (missing.length > 0) {
    throw new TableError("missing-area", { file, expected: missing.slice(0, 10).join(", ") });
  }
  const [b, d, p] = columns;
  return { file, areas, births: b!.values, deaths: d!.values, populationStart: p?.values };
}
