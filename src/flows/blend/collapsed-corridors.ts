import { requireTable } from "../arguments/require-table.ts";
import { netOf } from "../net-totals/net-flow-fit.ts";
import type { BlendInterval } from "./blend-flows.ts";
import type { WaymarkFinding } from "./waymark-finding.ts";

/** A corridor that closing to net migration leaves less than its estimate can bear; persons in the unit of the tables. */
export interface CollapsedCorridor {
  readonly origin: string;
  readonly destination: string;
  /** The estimate, and the lower bound of its 95 % interval. */
  readonly estimate: number;
  readonly lower95: number;
  /** What is left after closing. */
  readonly closed: number;
  /** Net migration of accounting less that of the estimate: above 0 fewer may leave, or more must come. */
  readonly gapOfOrigin: number;
  readonly gapOfDestination: number;
  /** The end whose net forces it: the one with the larger gap in that direction. */
  readonly forcedBy: string;
}

/** Corridors that are looked at: smaller ones are meaningful only in sums. */
const leastPersons = 1000;

/**
 * Corridors of at least 1,000 persons that `waymark-closed` puts below the lower bound of the 95 % interval of
 * `waymark`: population change and the reports from which the estimate was learnt contradict each other there. The
 * largest come first.
 */
export function collapsedCorridors(
  areas: readonly string[],
  blend: Float64Array,
  closed: Float64Array,
  intervals: readonly BlendInterval[],
  personsPerUnit = 1,
): CollapsedCorridor[] {
  const bounds = intervals.find(({ level }) => level === 0.95);
  if (bounds === undefined) return [];
  const n = areas.length;
  requireTable(blend, "blend", n, n);
  requireTable(closed, "closed", n, n);
  requireTable(bounds.lower, "intervals.lower", n, n);
  const before = netOf(blend, n);
  const gaps = netOf(closed, n).map((net, at) => net - before[at]!);
  const found: CollapsedCorridor[] = [];
  for (const [at, estimate] of blend.entries()) {
    const lower95 = bounds.lower[at]!;
    if (estimate * personsPerUnit < leastPersons || closed[at]! >= lower95) continue;
    const [i, j] = [Math.floor(at / n), at % n];
    const [gapOfOrigin, gapOfDestination] = [gaps[i]!, gaps[j]!];
    const forcedBy = areas[gapOfOrigin >= -gapOfDestination ? i : j]!;
    const [origin, destination] = [areas[i]!, areas[j]!];
    found.push({
      ...{ origin, destination, estimate, lower95, closed: closed[at]! },
      ...{ gapOfOrigin, gapOfDestination, forcedBy },
    });
  }
  return found.sort((a, b) => b.estimate - a.estimate);
}

/** The same as a finding of the closed version; none where no corridor collapsed. */
export function collapsedFindings(corridors: readonly CollapsedCorridor[]): WaymarkFinding[] {
  if (corridors.length === 0) return [];
  const areas = [...new Set(corridors.map(({ forcedBy }) => forcedBy))];
  return [{ finding: "collapsed-corridors", areas, amount: corridors.length, corridors }];
}
