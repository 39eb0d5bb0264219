import type { RegimeModel } from "./coefficients.ts";
import type { RegimeOptions } from "./fit-regime.ts";
import type { HiddenLayer } from "./hidden-layer.ts";

export { goodDeviation } from "./reports.ts";

/** Whole countries are held out in so many folds. */
export const foldCount = 6;

/** The hidden layer of both regimes; features of a second revision are inputs where there is one. */
export const hiddenLayer: HiddenLayer = {
  seed: 20241,
  units: 256,
  inputs: [
    ...(["independence", "transit", "outward", "returning", "stock-ij", "stock-ji"] as const),
    ...(["growth-ij", "growth-ji", "population-i", "population-j"] as const),
    ...(["immigrants-j", "emigrants-i", "net-rate-i", "net-rate-j"] as const),
    ...(["births-i", "births-j", "likeness", "period"] as const),
    ...(["other-stock-ij", "other-stock-ji", "other-growth-ij", "other-growth-ji"] as const),
    ...(["other-independence", "other-transit", "other-outward", "other-returning"] as const),
  ],
};

const shared = {
  ...{ limit: 3, modelVariance: 0.2, doubtfulWeight: 0.1, tails: 8 },
  ...{ folds: foldCount, seed: 20241 },
};

/** How each regime is fitted: part of the published protocol, chosen once and for both sets of coefficients. */
export const regimeOptions: Readonly<Record<RegimeModel["id"], RegimeOptions>> = {
  european: {
    id: "european",
    penalty: { slope: 0.003, area: 10, unit: 0.001 },
    ...shared,
  },
  general: {
    id: "general",
    penalty: { slope: 0.003, area: 10, unit: 0.00015 },
    ...shared,
  },
};
