import {
  type BlendCoefficients,
  type BlendPeriod,
  chosenRows,
  europeanAreas,
  type FittedRegime,
  fitRegime,
  type ObservedCorridors,
  otherRevisionFeatures,
  type RegimeOptions,
  stockFeatures,
} from "../../src/flows/blend/index.ts";
import type { ReconciledFlows } from "../../src/flows/measurement/index.ts";
import { observedCorridors } from "./observed.ts";
import { isEuropean } from "./read-reports.ts";

/** Reports are good enough to learn from where the log of the reconciled flow is known within this. */
export const goodDeviation = 0.35;
const limit = 3;
const shared = { limit, modelVariance: 0.2, folds: 6, seed: 20241 } as const;

export interface FittedSet {
  readonly coefficients: BlendCoefficients;
  readonly regimes: readonly {
    readonly options: RegimeOptions;
    readonly rows: ObservedCorridors;
    readonly fitted: FittedRegime;
  }[];
}

/** Fits both regimes of one set of coefficients. */
export function fitCoefficients(
  id: string,
  periods: readonly BlendPeriod[],
  flows: ReconciledFlows,
  withOther: boolean,
): FittedSet {
  const all = observedCorridors(periods, flows, withOther);
  const regimes = (["european", "general"] as const).map((regime) => {
    const rows = chosenRows(
      all,
      (r) =>
        all.deviation[r]! < goodDeviation &&
        isEuropean(all.areas[all.origin[r]!]!, all.areas[all.destination[r]!]!) ===
          (regime === "european"),
    );
    const area = regime === "european" ? 10 : 6;
    const options: RegimeOptions = { ...shared, id: regime, penalty: { slope: 0.003, area } };
    return { options, rows, fitted: fitRegime(rows, options) };
  });
  const [european, general] = regimes;
  return {
    regimes,
    coefficients: {
      id,
      features: withOther ? [...stockFeatures, ...otherRevisionFeatures] : [...stockFeatures],
      limit,
      europeanAreas,
      reporters: reportersOf(flows, all.areas),
      regimes: [european!.fitted.regime, general!.fitted.regime],
      protocol: {
        target:
          "log(1 + persons in five years), reconciled from the reports of both ends under a 12-month definition; only corridors and periods known within a standard deviation of 0.35 of the log",
        learner:
          "ridge regression with crossed random effects of origin and destination, one regime for corridors inside the European system of statistics and one for all others; level and intervals from six folds of whole countries",
        vintages: [
          "UN DESA, International Migrant Stock 2024",
          ...(withOther ? ["UN DESA, International Migrant Stock 2020"] : []),
          "UN DESA, World Population Prospects 2024",
          "UN DESA, International Migration Flows to and from Selected Countries: The 2015 Revision",
          "Eurostat, migr_imm5prv and migr_emi3nxt, 2010–2016",
        ],
        seed: shared.seed,
      },
    },
  };
}

function reportersOf({ coverage }: ReconciledFlows, areas: readonly string[]): string {
  return [...new Set(coverage.map(({ reporter }) => areas[reporter]!))].sort().join(" ");
}
