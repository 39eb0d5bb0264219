import { refusal } from "../arguments/refusal.ts";
import { requireCount } from "../arguments/require-count.ts";
import { requireVector } from "../arguments/require-vector.ts";

/** Which end of a corridor made a report: `receiver` counts immigrants, `sender` counts emigrants. */
export type ReportSide = "receiver" | "sender";

/**
 * Reports of flows between areas, one entry of each array per report, in any order. A corridor and step may have a
 * report of either side, of both, or none: a report that was not made has no entry, it is never a zero.
 */
export interface MirrorReports {
  /** Number of areas; positions in `sender` and `receiver` run from 0 to `areas − 1`. */
  readonly areas: number;
  /** Number of time steps (years or periods), in order and of equal length. */
  readonly steps: number;
  readonly sender: Int32Array;
  readonly receiver: Int32Array;
  readonly step: Int32Array;
  /** 0 where the receiver reported, 1 where the sender did. */
  readonly side: Uint8Array;
  /** Persons reported, over all years that the report covers. */
  readonly persons: Float64Array;
  /** Years that the report covers inside its step. */
  readonly years: Float64Array;
  /** Class of coverage of the reporter in that step: position in `coverage` of the options. */
  readonly coverage: Uint8Array;
}

/** Refuses arrays of different lengths, positions outside their lists, negative persons, years not above 0. */
export function checkMirrorReports(reports: MirrorReports, classes: number): void {
  const { areas, steps, persons, years } = reports;
  requireCount(areas, "reports.areas", 2);
  requireCount(steps, "reports.steps");
  const length = persons.length;
  requireVector(persons, "reports.persons", length, "non-negative");
  requireVector(years, "reports.years", length, "positive");
  requirePositions(reports.sender, "reports.sender", length, areas);
  requirePositions(reports.receiver, "reports.receiver", length, areas);
  requirePositions(reports.step, "reports.step", length, steps);
  requirePositions(reports.side, "reports.side", length, 2);
  requirePositions(reports.coverage, "reports.coverage", length, classes);
  for (let r = 0; r < length; r++) {
    if (reports.sender[r] !== reports.receiver[r]) continue;
    throw refusal({
      code: "out-of-range",
      argument: "reports.receiver",
      index: [r],
      expected: "an area other than the sender",
      found: reports.receiver[r]!,
    });
  }
}

function requirePositions(
  values: ArrayLike<number>,
  argument: string,
  length: number,
  below: number,
): void {
  requireVector(values, argument, length, "non-negative");
  for (let r = 0; r < length; r++) {
    if (Number.isInteger(values[r]) && values[r]! < below) continue;
    throw refusal({
      code: "out-of-range",
      argument,
      index: [r],
      expected: `a whole number below ${below}`,
      found: values[r]!,
    });
  }
}
