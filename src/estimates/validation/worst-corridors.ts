import { logScore } from "../../flows/uncertainty/index.ts";
import type { MeasuredEstimate, Protocol } from "./accuracy.ts";
import type { CorridorGroup, ReportedFlows } from "./reported-flows.ts";
import { periodOfStep } from "./slices.ts";
import type { EstimateName } from "./world-table.ts";

/** A corridor on which an estimate is far off. */
export interface WorstCorridor extends EstimateName {
  readonly protocol: Protocol;
  readonly group: CorridorGroup;
  readonly origin: string;
  readonly destination: string;
  readonly timePeriod: string;
  readonly reported: number;
  readonly estimate: number;
  /** How often the larger is the smaller, one person added to both. */
  readonly factor: number;
}

/** The corridors on which an estimate is farthest off, by the factor between it and the report. */
export function worstCorridors(
  reported: ReportedFlows,
  { rows, values, source, method, kind, protocol }: MeasuredEstimate,
  keep: (row: number) => boolean,
  count: number,
): WorstCorridor[] {
  const { areas, origin, destination, step, persons, group } = reported;
  return [...rows.keys()]
    .filter((test) => keep(rows[test]!) && Number.isFinite(values[test]!))
    .map((test) => ({ test, score: logScore(values[test]!, persons[rows[test]!]!) }))
    .sort((a, b) => b.score - a.score || a.test - b.test)
    .slice(0, count)
    .map(({ test, score }) => ({ test, row: rows[test]!, score }))
    .map(({ test, row, score }) => ({
      ...{ source, method, kind, protocol },
      group: group[row]!,
      origin: areas[origin[row]!]!,
      destination: areas[destination[row]!]!,
      timePeriod: periodOfStep(step[row]!),
      reported: persons[row]!,
      estimate: values[test]!,
      factor: Math.exp(score),
    }));
}
