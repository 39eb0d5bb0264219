import { rename, rm, writeFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import type { FlowEstimate, TypesOfMove } from "../../flows/estimate.ts";
import type { BootstrappedFlows } from "../../flows/uncertainty/bootstrap/index.ts";
import { csvLine } from "../print/csv.ts";

/** The files that a run writes. */
export interface FlowOutputs {
  /** Origin × destination. */
  readonly flows: string;
  /** Flows by type of move; null for a method that has none. */
  readonly types: string | null;
  /** Intervals by corridor; null where the method states none and none were asked for. */
  readonly intervals: string | null;
  readonly diagnostics: string;
}

/** Names of the files beside `od.csv`: `od.types.csv`, `od.diagnostics.json`. */
export function outputsOf(
  out: string,
  { types }: FlowEstimate,
  withIntervals: boolean,
): FlowOutputs {
  const [flows, typesOfMove, intervals, diagnostics] = possibleOutputs(out);
  return {
    flows,
    types: types ? typesOfMove : null,
    intervals: withIntervals ? intervals : null,
    diagnostics,
  };
}

/** Every file that a run with this output may write: the table, types of move, intervals, diagnostics. */
export function possibleOutputs(out: string): [string, string, string, string] {
  const base = out.replace(/(\.csv(\.gz)?|\.parquet)$/i, "");
  return [out, `${base}.types.csv`, `${base}.intervals.csv`, `${base}.diagnostics.json`];
}

/** Writes the files, each complete or not at all: `.csv.gz` gzipped, `.parquet` in long format, else CSV. */
export async function writeFlows(
  estimate: FlowEstimate,
  outputs: FlowOutputs,
  diagnostics: string,
  bootstrap?: BootstrappedFlows,
): Promise<void> {
  if (/\.parquet$/i.test(outputs.flows)) {
    const { writeParquet } = await import("./write-parquet.ts");
    await writeParquet(estimate, outputs.flows);
  } else {
    const text = matrixCsv(estimate);
    await put(outputs.flows, /\.gz$/i.test(outputs.flows) ? gzipSync(text) : text);
  }
  if (outputs.types && estimate.types) {
    await put(outputs.types, typesCsv(estimate, estimate.types));
  }
  if (outputs.intervals && estimate.intervals) {
    const { estimateIntervalsCsv } = await import("./estimate-intervals.ts");
    await put(outputs.intervals, estimateIntervalsCsv(estimate));
  } else if (outputs.intervals && bootstrap) {
    const { intervalsCsv } = await import("./interval-table.ts");
    await put(outputs.intervals, intervalsCsv(bootstrap));
  }
  await put(outputs.diagnostics, diagnostics);
}

/** The table with one row for every origin; numbers at full precision, codes safe for a spreadsheet. */
export function matrixCsv({ areas, flows }: FlowEstimate): string {
  const n = areas.length;
  const lines = [csvLine(["orig", ...areas])];
  for (const [row, area] of areas.entries()) {
    const numbers = flows.subarray(row * n, row * n + n).join(",");
    lines.push(`${csvLine([area]).trimEnd()},${numbers}\n`);
  }
  return lines.join("");
}

/** One row for every corridor with a move. */
export function typesCsv({ areas, flows }: FlowEstimate, types: TypesOfMove): string {
  const n = areas.length;
  const codes = areas.map((area) => csvLine([area]).trimEnd());
  const lines = [csvLine(["origin", "destination", "flow", "outward", "return", "transit"])];
  for (let at = 0; at < n * n; at++) {
    if (flows[at] === 0) continue;
    const { outward, returning, transit } = types;
    const corridor = `${codes[Math.floor(at / n)]},${codes[at % n]}`;
    lines.push(`${corridor},${flows[at]},${outward[at]},${returning[at]},${transit[at]}\n`);
  }
  return lines.join("");
}

async function put(path: string, contents: string | Uint8Array): Promise<void> {
  const draft = `${path}.next`;
  try {
    await writeFile(draft, contents);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
