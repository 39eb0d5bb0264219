import { clusteredVariance } from "./cluster-errors.ts";
import type { Observations } from "./observations.ts";
import { fitTwoWayPoisson } from "./two-way-poisson.ts";

export interface PoissonGravityInput extends Observations {
  /** Country of the origin and of the destination, for the clusters; by default the effect groups themselves. */
  readonly originCluster?: ArrayLike<number>;
  readonly destinationCluster?: ArrayLike<number>;
}

export interface GravityCoefficient {
  readonly estimate: number;
  /** If the flows were Poisson counts. */
  readonly poissonError: number;
  /** Robust, clustered by origin, by destination, and by both. */
  readonly originError: number;
  readonly destinationError: number;
  readonly twoWayError: number;
}

export interface PoissonGravityFit {
  readonly coefficients: readonly GravityCoefficient[];
  readonly fitted: Float64Array;
  readonly deviance: number;
  readonly iterations: number;
  readonly largestRelativeError: number;
}

/**
 * Gravity model by Poisson pseudo-maximum likelihood with origin and destination effects (origin-time and
 * destination-time effects in a panel), which stand for multilateral resistance. Zeros are data; the mean need only be
 * right, the counts need not be Poisson, hence the clustered errors. Where the two-way variance comes out negative, the
 * larger of the two one-way errors is given.
 *
 * Santos Silva & Tenreyro 2006; Cameron, Gelbach & Miller 2011; Beine, Bertoli & Fernández-Huertas Moraga 2016.
 */
export function fitPoissonGravity(input: PoissonGravityInput): PoissonGravityFit {
  const fit = fitTwoWayPoisson(input);
  const k = input.covariateCount;
  const scores = fit.residualCovariates.map((x, at) => {
    const r = Math.floor(at / k);
    return x * (input.flow[r]! - fit.fitted[r]!);
  });
  const parts = { covariance: fit.covariance, scores, covariates: k };
  const origin = input.originCluster ?? input.origin;
  const destination = input.destinationCluster ?? input.destination;
  const byOrigin = clusteredVariance(parts, origin);
  const byDestination = clusteredVariance(parts, destination);
  const byPair = clusteredVariance(parts, pairs(origin, destination));
  const coefficients = Array.from(fit.coefficients, (estimate, c) => {
    const at = c * k + c;
    const originError = Math.sqrt(byOrigin[at]!);
    const destinationError = Math.sqrt(byDestination[at]!);
    const both = byOrigin[at]! + byDestination[at]! - byPair[at]!;
    return {
      estimate,
      poissonError: Math.sqrt(fit.covariance[at]!),
      originError,
      destinationError,
      twoWayError: both > 0 ? Math.sqrt(both) : Math.max(originError, destinationError),
    };
  });
  const { fitted, deviance, iterations, largestRelativeError } = fit;
  return { coefficients, fitted, deviance, iterations, largestRelativeError };
}

/** One label per origin and destination. */
function pairs(origin: ArrayLike<number>, destination: ArrayLike<number>): Float64Array {
  let most = 0;
  for (let r = 0; r < destination.length; r++) most = Math.max(most, destination[r]!);
  return Float64Array.from(origin, (o, r) => o * (most + 1) + destination[r]!);
}
