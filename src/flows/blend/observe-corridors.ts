import type { ReconciledFlows } from "../measurement/reconcile-reports.ts";
import type { ReadyPeriod } from "./blend-tables.ts";
import { otherRevisionFeatures, stockFeatures } from "./corridor-features.ts";
import { chosenRows, type ObservedCorridors } from "./observed-corridors.ts";
import { structureMix } from "./structure-mix.ts";

/** Reports of both ends, reconciled, with the codes to which their positions refer. */
export interface ReconciledReports {
  readonly areas: readonly string[];
  /** One step per period, in the order of the periods. */
  readonly flows: ReconciledFlows;
}

/**
 * Reconciled flows beside the features of their corridor and period. Corridors with an end that is not on the map of
 * the period are left out, and so are steps after the last period.
 *
 * @param periods one for each step of the reports, in order; all with a second revision, or none
 * @throws FlowError for broken tables
 */
export function observeCorridors(
  periods: readonly ReadyPeriod[],
  { areas, flows }: ReconciledReports,
): ObservedCorridors {
  const k =
    stockFeatures.length +
    (periods[0]?.prepared.period.otherRevision === undefined ? 0 : otherRevisionFeatures.length);
  const count = flows.step.length;
  const features = new Float64Array(count * k);
  const known = new Uint8Array(count);
  const structure = new Float64Array(count);
  const structureWeight = new Float64Array(count);
  periods.forEach(({ prepared, read }, step) => {
    if (!flows.step.includes(step)) return;
    const { period, n } = prepared;
    const mix = structureMix(prepared);
    const place = new Map(period.areas.map((code, at) => [code, at]));
    const places = areas.map((code) => place.get(code));
    for (let r = 0; r < count; r++) {
      if (flows.step[r] !== step) continue;
      const [i, j] = [places[flows.sender[r]!], places[flows.receiver[r]!]];
      if (i === undefined || j === undefined) continue;
      known[r] = 1;
      read(i, j, features.subarray(r * k, r * k + k));
      structure[r] = mix.structureAt(i * n + j);
      structureWeight[r] = mix.weightAt(i * n + j);
    }
  });
  const all: ObservedCorridors = {
    areas,
    origin: flows.sender,
    destination: flows.receiver,
    step: flows.step,
    stepStart: periods.map(({ prepared: { period } }) => period.startYear),
    features,
    featureCount: k,
    truth: flows.logRate.map((value) => 5 * Math.exp(value)),
    deviation: flows.deviation,
    structure,
    structureWeight,
  };
  return known.every((value) => value === 1) ? all : chosenRows(all, (row) => known[row] === 1);
}
