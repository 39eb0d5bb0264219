import type { FeatureName } from "./corridor-features.ts";
import type { HiddenLayer } from "./hidden-layer.ts";

/** Conformal factors of one group of corridors: the interval is `log(1 + flow) ± half width`. */
export interface IntervalGroup {
  /** First years of periods, in order, and what half widths are multiplied by in each; later periods use the last. */
  readonly periodStart: readonly number[];
  readonly periodScale: readonly number[];
  /** Upper bounds of `log(1 + persons in five years)` of all size classes but the last. */
  readonly sizeBounds: readonly number[];
  /** Half widths of 50, 80 and 95 % intervals, one list per level, one value per size class. */
  readonly halfWidth50: readonly number[];
  readonly halfWidth80: readonly number[];
  readonly halfWidth95: readonly number[];
  /** Corridors and countries behind them. */
  readonly corridors: number;
  readonly countries: number;
}

/** Effects of areas: codes separated by blanks, and one value for each. Areas that are not listed have none. */
export interface AreaEffects {
  readonly areas: string;
  readonly effects: readonly number[];
}

/** Intervals from errors on corridors of which at least one end, or both ends, were unseen. */
export interface UnseenGroups {
  readonly oneEndUnseen: IntervalGroup;
  readonly bothEndsUnseen: IntervalGroup;
}

/** One model: for corridors inside one system of statistics, or for all others. */
export interface RegimeModel extends UnseenGroups {
  readonly id: "european" | "general";
  readonly corridors: number;
  readonly intercept: number;
  /** In the order of the features. Features are centred, scaled and cut at ± `limit` first. */
  readonly centre: readonly number[];
  readonly scale: readonly number[];
  readonly slope: readonly number[];
  /** Slopes of the hidden units. */
  readonly unitSlope: readonly number[];
  /** Effects of origins and destinations that were seen; 0 for others. */
  readonly origin: AreaEffects;
  readonly destination: AreaEffects;
  /** Added to the linear predictor: makes held-out totals agree. */
  readonly level: number;
}

/** A model with the intervals of its closed version. */
export interface BlendRegime extends RegimeModel {
  readonly closed: UnseenGroups;
}

/** Everything that estimates need. */
export interface BlendModel {
  readonly id: string;
  readonly features: readonly FeatureName[];
  /** Standardised features are cut at ± this. */
  readonly limit: number;
  readonly hidden: HiddenLayer;
  /** Areas whose corridors with each other belong to the European regime. */
  readonly europeanAreas: readonly string[];
  /** Areas whose reports were learnt from, codes separated by blanks. */
  readonly reporters: string;
  /** European first, general second. */
  readonly regimes: readonly [RegimeModel, RegimeModel];
}

/** A fitted blend, published as data with the protocol that made it. */
export interface BlendCoefficients extends BlendModel {
  readonly regimes: readonly [BlendRegime, BlendRegime];
  readonly protocol: {
    readonly target: string;
    readonly learner: string;
    readonly vintages: readonly string[];
    readonly seed: number;
  };
}
