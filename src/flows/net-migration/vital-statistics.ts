import { requireVector } from "../arguments/require-vector.ts";

export interface VitalStatistics {
  /** Population at the start, one value per population; any unit of persons. */
  readonly populationStart: ArrayLike<number>;
  readonly populationEnd: ArrayLike<number>;
  /** Births and deaths during the period. */
  readonly births: ArrayLike<number>;
  readonly deaths: ArrayLike<number>;
}

/**
 * Net migration as the residual of the balancing equation, `P1 − P0 − (B − D)`, for many populations at once.
 * A change of census coverage counts as migration: see `vitalStatisticsInterval`.
 *
 * UN Manual VI (1970), chapter 1.
 */
export function netMigrationFromVitalStatistics({
  populationStart,
  populationEnd,
  births,
  deaths,
}: VitalStatistics): Float64Array {
  const n = populationStart.length;
  requireVector(populationStart, "populationStart", n, "non-negative");
  requireVector(populationEnd, "populationEnd", n, "non-negative");
  requireVector(births, "births", n, "non-negative");
  requireVector(deaths, "deaths", n, "non-negative");
  return Float64Array.from({ length: n }, (_, i) => {
    const growth = (populationEnd[i] as number) - (populationStart[i] as number);
    return growth - ((births[i] as number) - (deaths[i] as number));
  });
}
