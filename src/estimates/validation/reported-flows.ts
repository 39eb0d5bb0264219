import { europeanAreas, goodDeviation, type ReconciledReports } from "../../flows/blend/index.ts";
import { reconcileReports } from "../../flows/measurement/index.ts";
import { mirrorReports } from "./mirror-reports.ts";
import type { ReportedMove } from "./reported-moves.ts";

/** Corridors inside one system of statistics, and all others: their reports differ in quality. */
export const corridorGroups = ["european", "general"] as const;
export type CorridorGroup = (typeof corridorGroups)[number];

/** The flows by which estimates are measured, one entry per corridor and five-year step. */
export interface ReportedFlows {
  readonly areas: readonly string[];
  readonly origin: Int32Array;
  readonly destination: Int32Array;
  /** Five-year step from 1990. */
  readonly step: Int32Array;
  readonly group: readonly CorridorGroup[];
  /** Persons in five years under a 12-month definition, and the standard deviation of the log. */
  readonly persons: Float64Array;
  readonly deviation: Float64Array;
  /** Everything that was reconciled, well known or not: what the blend is fitted on. */
  readonly reconciled: ReconciledReports;
  /** Reports by corridor, step and side behind them. */
  readonly reports: number;
  /** Corridors and steps with a report that is not known well enough. */
  readonly leftOut: number;
}

/** Reconciles what both ends report (methods 15) and keeps what is known well. */
export function reportedFlows(
  moves: Iterable<ReportedMove>,
  areas: readonly string[],
): ReportedFlows {
  const reports = mirrorReports(moves, areas);
  const all = reconcileReports(reports, { tails: "student" });
  const good = [...all.step.keys()].filter((row) => all.deviation[row]! < goodDeviation);
  const pick = (values: Int32Array) => Int32Array.from(good, (row) => values[row]!);
  const inside = areas.map((area) => europeanAreas.includes(area));
  return {
    areas,
    origin: pick(all.sender),
    destination: pick(all.receiver),
    step: pick(all.step),
    group: good.map((row) =>
      inside[all.sender[row]!] && inside[all.receiver[row]!] ? "european" : "general",
    ),
    persons: Float64Array.from(good, (row) => 5 * Math.exp(all.logRate[row]!)),
    deviation: Float64Array.from(good, (row) => all.deviation[row]!),
    reconciled: { areas, flows: all },
    reports: reports.persons.length,
    leftOut: all.step.length - good.length,
  };
}
