import { refusal } from "../arguments/refusal.ts";

/** Flows in long form: one entry per origin, destination (and period). */
export interface Observations {
  readonly flow: ArrayLike<number>;
  /** Effect group of the origin, counted from 0; origin × period in a panel. */
  readonly origin: ArrayLike<number>;
  /** Effect group of the destination, counted from 0; destination × period in a panel. */
  readonly destination: ArrayLike<number>;
  /** Observation × covariate, row-major. */
  readonly covariates: ArrayLike<number>;
  readonly covariateCount: number;
}

/** Observations with their groups counted and their totals known. */
export interface GroupedObservations {
  readonly flow: Float64Array;
  readonly origin: Int32Array;
  readonly destination: Int32Array;
  readonly covariates: Float64Array;
  readonly covariateCount: number;
  readonly originTotals: Float64Array;
  readonly destinationTotals: Float64Array;
  readonly total: number;
}

/** Checks the groups and adds up the flows of each. */
export function groupedObservations(observations: Observations): GroupedObservations {
  const flow = Float64Array.from(observations.flow);
  const origin = groups(observations.origin, "origin", flow.length);
  const destination = groups(observations.destination, "destination", flow.length);
  return {
    flow,
    origin,
    destination,
    covariates: Float64Array.from(observations.covariates),
    covariateCount: observations.covariateCount,
    originTotals: totals(flow, origin),
    destinationTotals: totals(flow, destination),
    total: flow.reduce((sum, y) => sum + y, 0),
  };
}

function groups(labels: ArrayLike<number>, argument: string, length: number): Int32Array {
  if (labels.length !== length) {
    throw refusal({
      code: "wrong-length",
      argument,
      expected: `${length} groups`,
      found: labels.length,
    });
  }
  return Int32Array.from(labels, (label, r) => {
    if (!Number.isInteger(label) || label < 0 || label > length) {
      throw refusal({
        code: "out-of-range",
        argument,
        index: [r],
        expected: "a group number counted from 0, without large gaps",
        found: label,
      });
    }
    return label;
  });
}

function totals(flow: Float64Array, group: Int32Array): Float64Array {
  const sums = new Float64Array(group.reduce((most, g) => Math.max(most, g), -1) + 1);
  flow.forEach((y, r) => {
    const g = group[r]!;
    sums[g] = sums[g]! + y;
  });
  return sums;
}
