import type { ObservedCorridors } from "./observed-corridors.ts";

export interface Standard {
  readonly centre: Float64Array;
  readonly scale: Float64Array;
}

/** Mean and standard deviation of every feature; a feature that does not vary gets the scale 1. */
export function standardOf({ features, featureCount, truth }: ObservedCorridors): Standard {
  const centre = new Float64Array(featureCount);
  const scale = new Float64Array(featureCount);
  const n = truth.length;
  for (let f = 0; f < featureCount; f++) {
    for (let r = 0; r < n; r++) centre[f]! += features[r * featureCount + f]! / n;
    for (let r = 0; r < n; r++)
      scale[f]! += (features[r * featureCount + f]! - centre[f]!) ** 2 / n;
    scale[f] = Math.sqrt(scale[f]!);
    if (!(scale[f]! > 1e-9)) scale[f] = 1;
  }
  return { centre, scale };
}

/** Features less the centre, over the scale, cut at ± `limit`. */
export function standardised(
  { features, featureCount }: ObservedCorridors,
  { centre, scale }: Standard,
  limit: number,
): Float64Array {
  return features.map((value, at) => {
    const f = at % featureCount;
    return Math.max(-limit, Math.min(limit, (value - centre[f]!) / scale[f]!));
  });
}
