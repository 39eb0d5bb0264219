import { preparePeriod } from "./area-features.ts";
import type { BlendPeriod } from "./blend-period.ts";
import type { ReadyPeriod } from "./blend-tables.ts";
import { groupsOf, type RegimeTests } from "./calibrate.ts";
import { closedTests } from "./closed-tests.ts";
import type { BlendCoefficients, BlendModel, RegimeModel } from "./coefficients.ts";
import { featureReader, otherRevisionFeatures, stockFeatures } from "./corridor-features.ts";
import { europeanAreas } from "./european-areas.ts";
import { type FittedRegime, fitRegime, type RegimeOptions } from "./fit-regime.ts";
import { readyLayer } from "./hidden-layer.ts";
import { observeCorridors, type ReconciledReports } from "./observe-corridors.ts";
import { chosenRows, type ObservedCorridors } from "./observed-corridors.ts";
import { goodDeviation, hiddenLayer, regimeOptions } from "./protocol.ts";
import { protocolFolds } from "./protocol-folds.ts";

/** One regime with the corridors on which it was tested, and from which it has learnt. */
export interface FittedRows extends FittedRegime {
  readonly options: RegimeOptions;
  readonly rows: ObservedCorridors;
  /** These, and flows that are not known well enough to be tested. */
  readonly learnt: ObservedCorridors;
}

/** A fitted blend: coefficients, and the held-out tests behind its level and intervals. */
export interface FittedBlend {
  readonly coefficients: Omit<BlendCoefficients, "protocol">;
  readonly periods: readonly ReadyPeriod[];
  /** Fold of every area of the rows. */
  readonly fold: Int32Array;
  /** European first, general second. */
  readonly regimes: readonly [FittedRows, FittedRows];
  /** Tests of the closed version, in the same order. */
  readonly closed: readonly [RegimeTests, RegimeTests];
}

/**
 * Fits the blend by its published protocol: on the reconciled flows of corridors and periods, those that are not well
 * known with a small weight, one regime for corridors inside the European system of statistics and one for all others.
 * Level, intervals and tests come from well-known flows.
 *
 * @throws FlowError for broken tables, or too few corridors
 */
export function fitBlend(
  id: string,
  periods: readonly BlendPeriod[],
  reported: ReconciledReports,
): FittedBlend {
  const ready = periods.map((period) => {
    const prepared = preparePeriod(period);
    return { prepared, read: featureReader(prepared) };
  });
  const all = observeCorridors(ready, reported);
  const known = chosenRows(all, (row) => all.deviation[row]! < goodDeviation);
  const { folds, seed } = regimeOptions.european;
  const fold = protocolFolds(known, insideEurope(known), folds, seed);
  const withOther = known.featureCount > stockFeatures.length;
  const features = withOther ? [...stockFeatures, ...otherRevisionFeatures] : [...stockFeatures];
  const hidden = {
    ...hiddenLayer,
    inputs: hiddenLayer.inputs.filter((name) => features.includes(name)),
  };
  const layer = readyLayer(hidden, features);
  const fitted = (regime: RegimeModel["id"]): FittedRows => {
    const options = regimeOptions[regime];
    const own = (of: ObservedCorridors) => {
      const inside = insideEurope(of);
      return chosenRows(of, (row) => inside(row) === (regime === "european"));
    };
    const [rows, learnt] = [own(known), own(all)];
    return { options, rows, learnt, ...fitRegime(rows, learnt, fold, options, layer) };
  };
  const regimes = [fitted("european"), fitted("general")] as const;
  const model: BlendModel = {
    id,
    features,
    limit: regimeOptions.european.limit,
    hidden,
    europeanAreas,
    reporters: reportersOf(reported),
    regimes: [regimes[0].regime, regimes[1].regime],
  };
  const closed = closedTests(ready, model, regimes, fold);
  const published = (at: 0 | 1) => ({
    ...regimes[at].regime,
    closed: groupsOf(regimes[at].rows, closed[at].oneEnd, closed[at].bothEnds),
  });
  const coefficients = { ...model, regimes: [published(0), published(1)] as const };
  return { coefficients, periods: ready, fold, regimes, closed };
}

function insideEurope({ areas, origin, destination }: ObservedCorridors) {
  const european = areas.map((area) => europeanAreas.includes(area));
  return (row: number) => european[origin[row]!]! && european[destination[row]!]!;
}

function reportersOf({ areas, flows }: ReconciledReports): string {
  const codes = new Set(flows.coverage.map(({ reporter }) => areas[reporter]!));
  return [...codes].sort().join(" ");
}
