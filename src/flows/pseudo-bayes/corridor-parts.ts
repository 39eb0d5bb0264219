import { gainsAndLosses } from "../accounting/gains-and-losses.ts";
import type { PreparedTables } from "../accounting/prepare.ts";
import { FlowError } from "../diagnostics/flow-error.ts";

/** A flow that somebody reported, comparable in definition and period with the estimate. */
export interface ReportedFlow {
  readonly origin: string;
  readonly destination: string;
  readonly persons: number;
}

/** Minimum and independence of the reported corridors by birthplace: row = corridor, `R × N`. */
export interface CorridorParts {
  readonly corridors: number;
  readonly n: number;
  readonly minimum: Float64Array;
  readonly independence: Float64Array;
  readonly reported: Float64Array;
}

/** Both ends of the pseudo-Bayes scale for each reported corridor, by birthplace. */
export function corridorParts(
  tables: PreparedTables,
  reported: readonly ReportedFlow[],
): CorridorParts {
  const { n, start, end } = tables;
  const ends = reported.map((flow, index) => positions(tables, flow, index));
  const minimum = new Float64Array(ends.length * n);
  const independence = new Float64Array(ends.length * n);
  const stayers = new Float64Array(n * n);
  for (let k = 0; k < n; k++) {
    const { losses, gains, movers } = gainsAndLosses(start, end, n, k, stayers);
    let total = 0;
    for (let at = k * n; at < k * n + n; at++) total += end[at]!;
    for (const [r, [i, j]] of ends.entries()) {
      if (movers > 0) minimum[r * n + k] = (losses[i]! * gains[j]!) / movers;
      if (total > 0) independence[r * n + k] = (start[k * n + i]! * end[k * n + j]!) / total;
    }
  }
  return {
    corridors: ends.length,
    n,
    minimum,
    independence,
    reported: Float64Array.from(reported, ({ persons }) => persons),
  };
}

function positions(
  { areas }: PreparedTables,
  { origin, destination, persons }: ReportedFlow,
  index: number,
): readonly [number, number] {
  const i = areas.indexOf(origin);
  const j = areas.indexOf(destination);
  const number = persons >= 0 && Number.isFinite(persons);
  if (i >= 0 && j >= 0 && i !== j && number) return [i, j];
  throw new FlowError({
    code: number ? "unknown-area" : Number.isNaN(persons) ? "missing-value" : "out-of-range",
    argument: "reported",
    index,
    areas: [origin, destination],
    expected: "two different areas of the table and a finite number of persons not below 0",
    found: `${origin}, ${destination}, ${persons}`,
    mend: "correct this entry, or leave it out",
  });
}
