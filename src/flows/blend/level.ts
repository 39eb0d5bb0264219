import { flowOfPredictor } from "./flow-link.ts";

/**
 * What is added to linear predictors so that the total of held-out flows is right: `η → level + η` with
 * `Σ flow = Σ truth`. A median on logs is below the mean; one number for all sizes leaves their order alone. A slope
 * besides it made held-out errors larger in both regimes.
 */
export function levelOf(predictor: Float64Array, truth: Float64Array): number {
  const total = truth.reduce((sum, value) => sum + value, 0);
  let low = -3;
  let high = 3;
  for (let halving = 0; halving < 60; halving++) {
    const level = (low + high) / 2;
    const sum = predictor.reduce((flows, value) => flows + flowOfPredictor(level + value), 0);
    if (sum < total) low = level;
    else high = level;
  }
  return (low + high) / 2;
}
