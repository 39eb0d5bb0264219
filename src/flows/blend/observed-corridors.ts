import { refusal } from "../arguments/refusal.ts";

/** Corridors and periods whose flow was reported and reconciled, with their features. */
export interface ObservedCorridors {
  /** Codes to which `origin` and `destination` refer. */
  readonly areas: readonly string[];
  readonly origin: Int32Array;
  readonly destination: Int32Array;
  /** Period, counted in whole steps. */
  readonly step: Int32Array;
  /** Year in which each step begins. */
  readonly stepStart: readonly number[];
  /** `rows × featureCount`, row-major, as the feature reader gives them. */
  readonly features: Float64Array;
  readonly featureCount: number;
  /** Reconciled flow, persons in five years. */
  readonly truth: Float64Array;
  /** Standard deviation of the log of `truth`. */
  readonly deviation: Float64Array;
  /** What the tables alone say, persons in five years, and its weight in the estimate. */
  readonly structure: Float64Array;
  readonly structureWeight: Float64Array;
}

/** The rows for which `keep` is true. */
export function chosenRows(
  rows: ObservedCorridors,
  keep: (row: number) => boolean,
): ObservedCorridors {
  const k = rows.featureCount;
  const chosen = [...rows.truth.keys()].filter(keep);
  if (chosen.length === 0) {
    throw refusal({ code: "degenerate", argument: "rows", expected: "a row to keep", found: 0 });
  }
  const features = new Float64Array(chosen.length * k);
  chosen.forEach((row, at) => {
    features.set(rows.features.subarray(row * k, row * k + k), at * k);
  });
  const pick = (values: Int32Array) => Int32Array.from(chosen, (row) => values[row]!);
  const real = (values: Float64Array) => Float64Array.from(chosen, (row) => values[row]!);
  return {
    areas: rows.areas,
    stepStart: rows.stepStart,
    featureCount: k,
    features,
    origin: pick(rows.origin),
    destination: pick(rows.destination),
    step: pick(rows.step),
    truth: real(rows.truth),
    deviation: real(rows.deviation),
    structure: real(rows.structure),
    structureWeight: real(rows.structureWeight),
  };
}
