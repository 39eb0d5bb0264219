import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { shared } from "../shared.ts";

/** A gzipped CSV of the benchmark inputs: its row names, its column names and its numbers. */
export function benchTable(path: string) {
  const text = gunzipSync(readFileSync(shared(`reference/flows-bench/${path}.csv.gz`))).toString();
  const [header, ...rows] = text.trimEnd().split("\n");
  const columns = header!.split(",").slice(1);
  const names = rows.map((row) => row.slice(0, row.indexOf(",")));
  const cells = Float64Array.from(rows.flatMap((row) => row.split(",").slice(1).map(Number)));
  return { names, columns, cells };
}
