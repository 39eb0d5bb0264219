/**
 * From a linear predictor `η` to persons in five years: `expm1(½ log(1 + e^{2η}))`. For `η` above 3 this is
 * `e^η − 1`; it stays above 0 for every `η`, so that no corridor is estimated as impossible.
 */
export function flowOfPredictor(predictor: number): number {
  const positive =
    predictor > 20 ? predictor : Math.log1p(Math.exp(2 * Math.max(predictor, -300))) / 2;
  return Math.expm1(positive);
}
