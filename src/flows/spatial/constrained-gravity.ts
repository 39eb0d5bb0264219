import { refusal } from "../arguments/refusal.ts";
import { requireCount } from "../arguments/require-count.ts";
import { requireNumber, requireVector } from "../arguments/require-vector.ts";
import { fitTwoMargins } from "../margins/two-margins.ts";
import { requireDistances } from "./distances.ts";

/** How flows fall with distance: `distance^exponent` or `e^{exponent · distance}`; the exponent is usually negative. */
export interface DistanceFunction {
  readonly form: "power" | "exponential";
  readonly exponent: number;
}

export interface GravityParameters {
  /** `κ`, the logarithm of the level. */
  readonly constant: number;
  /** Exponents of the population of the origin and of the destination. */
  readonly originExponent: number;
  readonly destinationExponent: number;
  readonly decay: DistanceFunction;
}

/** Unconstrained gravity model, `e^κ P_i^a P_j^b f(dist_ij)`, diagonal 0. A benchmark, not an estimate of record. */
export function gravityFlows(
  populations: ArrayLike<number>,
  distances: ArrayLike<number>,
  { constant, originExponent, destinationExponent, decay }: GravityParameters,
): Float64Array {
  const areas = populations.length;
  requireVector(populations, "populations", areas, "positive");
  requireNumber(constant, "constant");
  requireNumber(originExponent, "originExponent");
  requireNumber(destinationExponent, "destinationExponent");
  const f = distanceFactors(distances, areas, decay);
  return f.map((factor, c) => {
    if (factor === 0) return 0;
    const from = populations[Math.floor(c / areas)]!;
    return (
      Math.exp(constant) *
      from ** originExponent *
      populations[c % areas]! ** destinationExponent *
      factor
    );
  });
}

/** What is known of the totals: `production`: out-totals; `attraction`: in-totals; `doubly`: both, with equal sums. */
export type GravityConstraint =
  | {
      readonly kind: "production";
      readonly outTotals: ArrayLike<number>;
      /** Pull of the destinations, for example their populations. */
      readonly attraction: ArrayLike<number>;
    }
  | {
      readonly kind: "attraction";
      readonly inTotals: ArrayLike<number>;
      /** Push of the origins. */
      readonly production: ArrayLike<number>;
    }
  | {
      readonly kind: "doubly";
      readonly outTotals: ArrayLike<number>;
      readonly inTotals: ArrayLike<number>;
    };

/**
 * Constrained gravity model, `A_i B_j O_i D_j f(dist_ij)`, diagonal 0: the totals are met to a relative 1e-9. Benchmark
 * and seed, not an estimate of record: it over-predicts closeness and cannot give asymmetric corridors.
 *
 * Wilson 1971, *A family of spatial interaction models*.
 */
export function constrainedGravity(
  distances: ArrayLike<number>,
  areas: number,
  decay: DistanceFunction,
  constraint: GravityConstraint,
): Float64Array {
  requireCount(areas, "areas", 2);
  const f = distanceFactors(distances, areas, decay);
  if (constraint.kind === "production") {
    const { attraction, outTotals } = constraint;
    requireVector(attraction, "attraction", areas, "non-negative");
    const seed = f.map((factor, c) => factor * attraction[c % areas]!);
    return fitTwoMargins(seed, areas, areas, { rows: outTotals }).table;
  }
  if (constraint.kind === "attraction") {
    const { production, inTotals } = constraint;
    requireVector(production, "production", areas, "non-negative");
    const seed = f.map((factor, c) => factor * production[Math.floor(c / areas)]!);
    return fitTwoMargins(seed, areas, areas, { columns: inTotals }).table;
  }
  const { outTotals, inTotals } = constraint;
  return fitTwoMargins(f, areas, areas, { rows: outTotals, columns: inTotals }).table;
}

/** `f(dist_ij)` off the diagonal, 0 on it. */
function distanceFactors(
  distances: ArrayLike<number>,
  areas: number,
  { form, exponent }: DistanceFunction,
): Float64Array {
  requireNumber(exponent, "decay.exponent");
  if (form !== "power" && form !== "exponential") {
    throw refusal({
      code: "unknown-option",
      argument: "decay.form",
      expected: "power or exponential",
      found: String(form),
    });
  }
  requireDistances(distances, areas, form === "power" ? "positive" : "non-negative");
  return Float64Array.from(distances, (d, c) => {
    if (c % (areas + 1) === 0) return 0;
    return form === "power" ? d ** exponent : Math.exp(exponent * d);
  });
}
