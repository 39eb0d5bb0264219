import type { BlendPeriod } from "./blend-period.ts";
import type { BlendCoefficients, BlendRegime } from "./coefficients.ts";
import { otherRevisionFeatures, stockFeatures } from "./corridor-features.ts";
import { europeanAreas } from "./european-areas.ts";
import { type FittedRegime, fitRegime, type RegimeOptions } from "./fit-regime.ts";
import { observeCorridors, type ReconciledReports } from "./observe-corridors.ts";
import { chosenRows, type ObservedCorridors } from "./observed-corridors.ts";
import { goodDeviation, regimeOptions } from "./protocol.ts";
import { protocolFolds } from "./protocol-folds.ts";

/** One regime with the corridors it was fitted on. */
export interface FittedRows extends FittedRegime {
  readonly options: RegimeOptions;
  readonly rows: ObservedCorridors;
}

/** A fitted blend: coefficients, and the held-out tests behind its level and intervals. */
export interface FittedBlend {
  readonly coefficients: Omit<BlendCoefficients, "protocol">;
  /** Fold of every area of the rows. */
  readonly fold: Int32Array;
  /** European first, general second. */
  readonly regimes: readonly [FittedRows, FittedRows];
}

/**
 * Fits the blend by its published protocol: on corridors and periods whose reconciled flow is well known, one regime
 * for corridors inside the European system of statistics and one for all others.
 *
 * @throws FlowError for broken tables, or too few corridors
 */
export function fitBlend(
  id: string,
  periods: readonly BlendPeriod[],
  reported: ReconciledReports,
): FittedBlend {
  const all = observeCorridors(periods, reported);
  const known = chosenRows(all, (row) => all.deviation[row]! < goodDeviation);
  const inside = insideEurope(known);
  const { folds, seed } = regimeOptions.european;
  const fold = protocolFolds(known, inside, folds, seed);
  const fitted = (regime: BlendRegime["id"]): FittedRows => {
    const options = regimeOptions[regime];
    const rows = chosenRows(known, (row) => inside(row) === (regime === "european"));
    return { options, rows, ...fitRegime(rows, fold, options) };
  };
  const regimes = [fitted("european"), fitted("general")] as const;
  const withOther = known.featureCount > stockFeatures.length;
  return {
    fold,
    regimes,
    coefficients: {
      id,
      features: withOther ? [...stockFeatures, ...otherRevisionFeatures] : [...stockFeatures],
      limit: regimeOptions.european.limit,
      europeanAreas,
      reporters: reportersOf(reported),
      regimes: [regimes[0].regime, regimes[1].regime],
    },
  };
}

function insideEurope({ areas, origin, destination }: ObservedCorridors) {
  const european = areas.map((area) => europeanAreas.includes(area));
  return (row: number) => european[origin[row]!]! && european[destination[row]!]!;
}

function reportersOf({ areas, flows }: ReconciledReports): string {
  const codes = new Set(flows.coverage.map(({ reporter }) => areas[reporter]!));
  return [...codes].sort().join(" ");
}
