import { flowOfPredictor } from "./flow-link.ts";

export interface LevelCalibration {
  readonly shift: number;
  readonly slope: number;
}

/**
 * A line through the held-out predictors that keeps their mean error at 0 and makes the total right:
 * `η → shift + slope · η` with `mean(shift + slope η) = mean(log1p truth)` and `Σ flow = Σ truth`. The slope is
 * searched between 0.8 and 1.25; a median on logs is below the mean, so it is usually a little above 1.
 */
export function levelCalibration(predictor: Float64Array, truth: Float64Array): LevelCalibration {
  const n = truth.length;
  let meanPredictor = 0;
  let meanTruth = 0;
  let total = 0;
  for (let r = 0; r < n; r++) {
    meanPredictor += predictor[r]! / n;
    meanTruth += Math.log1p(truth[r]!) / n;
    total += truth[r]!;
  }
  let low = 0.8;
  let high = 1.25;
  for (let step = 0; step < 60; step++) {
    const slope = (low + high) / 2;
    const shift = meanTruth - slope * meanPredictor;
    let sum = 0;
    for (let r = 0; r < n; r++) sum += flowOfPredictor(shift + slope * predictor[r]!);
    if (sum < total) low = slope;
    else high = slope;
  }
  const slope = (low + high) / 2;
  return { shift: meanTruth - slope * meanPredictor, slope };
}
