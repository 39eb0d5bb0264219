import type { RegimeModel } from "./coefficients.ts";
import type { RegimeOptions } from "./fit-regime.ts";

/** Reports are good enough to learn from where the log of the reconciled flow is known within this. */
export const goodDeviation = 0.35;

/** Whole countries are held out in so many folds. */
export const foldCount = 6;

/** How each regime is fitted: part of the published protocol, chosen once and for both sets of coefficients. */
export const regimeOptions: Readonly<Record<RegimeModel["id"], RegimeOptions>> = {
  european: {
    id: "european",
    penalty: { slope: 0.003, area: 10 },
    ...{ limit: 3, modelVariance: 0.2, folds: foldCount, seed: 20241 },
  },
  general: {
    id: "general",
    penalty: { slope: 0.003, area: 6 },
    ...{ limit: 3, modelVariance: 0.2, folds: foldCount, seed: 20241 },
  },
};
