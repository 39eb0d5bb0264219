import type { AreaEffects, BlendModel, RegimeModel } from "./coefficients.ts";
import { fillUnits, type ReadyLayer } from "./hidden-layer.ts";

/** A regime with its effects by area at hand. */
export interface ReadyRegime {
  readonly regime: RegimeModel;
  /** Of features, then of hidden units. */
  readonly slopes: Float64Array;
  readonly origin: ReadonlyMap<string, number>;
  readonly destination: ReadonlyMap<string, number>;
}

/** Looks up the effects of a regime once. */
export function readyRegime(regime: RegimeModel): ReadyRegime {
  const slopes = Float64Array.of(...regime.slope, ...regime.unitSlope);
  return { regime, slopes, origin: byArea(regime.origin), destination: byArea(regime.destination) };
}

function byArea({ areas, effects }: AreaEffects): Map<string, number> {
  return new Map(areas.split(" ").map((area, at) => [area, effects[at] ?? 0]));
}

/** Writes standardised features and hidden units of a corridor, from its features, into `into`. */
export function fillBasis(
  { centre, scale }: Pick<RegimeModel, "centre" | "scale">,
  layer: ReadyLayer,
  limit: number,
  features: Float64Array,
  into: Float64Array,
): void {
  for (let f = 0; f < features.length; f++) {
    const standardised = (features[f]! - centre[f]!) / scale[f]!;
    into[f] = Math.max(-limit, Math.min(limit, standardised));
  }
  fillUnits(layer, into, features.length);
}

/** Predictor of `log(1 + persons in five years)` before the link, from a corridor's features and units. */
export function linearPredictor(
  { regime, slopes, origin, destination }: ReadyRegime,
  basis: Float64Array,
  from: string,
  to: string,
): number {
  let sum = regime.intercept;
  for (let f = 0; f < slopes.length; f++) sum += slopes[f]! * basis[f]!;
  sum += (origin.get(from) ?? 0) + (destination.get(to) ?? 0);
  return regime.level + sum;
}

/** Which of the two models serves a corridor: 0 the European regime, 1 the general one. */
export function regimeAt({ europeanAreas }: BlendModel, from: string, to: string): 0 | 1 {
  return europeanAreas.includes(from) && europeanAreas.includes(to) ? 0 : 1;
}
