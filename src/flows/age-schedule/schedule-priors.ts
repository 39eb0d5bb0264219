import type { ParameterName } from "./parameters.ts";

/** Normal prior of a parameter, with an upper limit where it has one. */
export interface ParameterPrior {
  readonly mean: number;
  readonly standardDeviation: number;
  readonly upper?: number;
}

export type SchedulePriors = Partial<Record<ParameterName, ParameterPrior>>;

const level = { mean: 0, standardDeviation: 0.1 };
const rate = { mean: 0, standardDeviation: 1 };

/** Weakly informative priors of the Bayesian fit of Yeung, Alexander & Riffe 2023, for rates per person and year. */
export const rcbayesPriors: SchedulePriors = {
  a1: level,
  a2: level,
  a3: level,
  alpha1: rate,
  alpha2: rate,
  alpha3: rate,
  lambda2: rate,
  lambda3: rate,
  mu2: { mean: 25, standardDeviation: 1 },
  mu3: { mean: 65, standardDeviation: 1 },
  a4: { mean: 0, standardDeviation: 0.05 },
  lambda4: { mean: 0, standardDeviation: 0.01, upper: 0.05 },
};
