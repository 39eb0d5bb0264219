import type { AreaEffects, BlendModel, RegimeModel } from "./coefficients.ts";

/** A regime with its effects by area at hand. */
export interface ReadyRegime {
  readonly regime: RegimeModel;
  readonly origin: ReadonlyMap<string, number>;
  readonly destination: ReadonlyMap<string, number>;
}

/** Looks up the effects of a regime once. */
export function readyRegime(regime: RegimeModel): ReadyRegime {
  return { regime, origin: byArea(regime.origin), destination: byArea(regime.destination) };
}

function byArea({ areas, effects }: AreaEffects): Map<string, number> {
  return new Map(areas.split(" ").map((area, at) => [area, effects[at] ?? 0]));
}

/** Linear predictor of `log(1 + persons in five years)` before the link. */
export function linearPredictor(
  { regime, origin, destination }: ReadyRegime,
  features: Float64Array,
  limit: number,
  from: string,
  to: string,
): number {
  let sum = regime.intercept;
  for (let f = 0; f < features.length; f++) {
    const standardised = (features[f]! - regime.centre[f]!) / regime.scale[f]!;
    sum += regime.slope[f]! * Math.max(-limit, Math.min(limit, standardised));
  }
  sum += (origin.get(from) ?? 0) + (destination.get(to) ?? 0);
  return regime.level + sum;
}

/** Which of the two models serves a corridor: 0 the European regime, 1 the general one. */
export function regimeAt({ europeanAreas }: BlendModel, from: string, to: string): 0 | 1 {
  return europeanAreas.includes(from) && europeanAreas.includes(to) ? 0 : 1;
}
