import {
  type BlendCoefficients,
  type FittedBlend,
  regimeOptions,
} from "../../src/flows/blend/index.ts";

/** Coefficients with the protocol that made them, as they are published. */
export function published({ coefficients }: FittedBlend, withOther: boolean): BlendCoefficients {
  return {
    ...coefficients,
    protocol: {
      target:
        "log(1 + persons in five years), reconciled from the reports of both ends under a 12-month definition; only corridors and periods known within a standard deviation of 0.35 of the log",
      learner:
        "ridge regression on features and random hidden units with crossed random effects of origin and destination, one regime for corridors inside the European system of statistics and one for all others; level and intervals from six folds of whole countries",
      vintages: [
        "UN DESA, International Migrant Stock 2024",
        ...(withOther ? ["UN DESA, International Migrant Stock 2020"] : []),
        "UN DESA, World Population Prospects 2024",
        "UN DESA, International Migration Flows to and from Selected Countries: The 2015 Revision",
        "Eurostat, migr_imm5prv and migr_emi3nxt, 2010–2016",
      ],
      seed: regimeOptions.european.seed,
    },
  };
}
