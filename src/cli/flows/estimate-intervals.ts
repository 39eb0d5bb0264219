import type { FlowEstimate } from "../../flows/estimate.ts";
import { csvLine } from "../print/csv.ts";

/** Significant digits of bounds. */
const digits = 5;

/** The intervals of an estimate as columns and one row for every corridor. */
export interface IntervalRows {
  readonly columns: readonly string[];
  readonly rows: Iterable<readonly [origin: string, destination: string, ...numbers: number[]]>;
}

/** Intervals that a method states itself, or null for a method that states none. */
export function intervalRows({ areas, flows, intervals }: FlowEstimate): IntervalRows | null {
  if (intervals === undefined) return null;
  const bounds = intervals.flatMap(({ level }) => {
    const percent = Math.round(100 * level);
    return [`lower_${percent}`, `upper_${percent}`];
  });
  const n = areas.length;
  function* rows(): Generator<readonly [string, string, ...number[]]> {
    for (let at = 0; at < n * n; at++) {
      if (at % (n + 1) === 0) continue;
      const ends = intervals!.flatMap(({ lower, upper }) => [lower[at]!, upper[at]!]);
      const rounded = ends.map((value) => Number(value.toPrecision(digits)));
      yield [areas[Math.floor(at / n)]!, areas[at % n]!, flows[at]!, ...rounded];
    }
  }
  return { columns: ["origin", "destination", "flow", ...bounds], rows: rows() };
}

/** The same as CSV; every row says that it is of a model. */
export function estimateIntervalsCsv(estimate: FlowEstimate): string {
  const found = intervalRows(estimate);
  if (found === null) return "";
  const lines = [csvLine([...found.columns, "label"])];
  for (const [origin, destination, ...numbers] of found.rows)
    lines.push(`${csvLine([origin, destination]).trimEnd()},${numbers.join(",")},MODEL\n`);
  return lines.join("");
}
