import {
  type BlendPeriod,
  featureReader,
  type ObservedCorridors,
  otherRevisionFeatures,
  preparePeriod,
  stockFeatures,
} from "../../src/flows/blend/index.ts";
import type { ReconciledFlows } from "../../src/flows/measurement/index.ts";

/** Reconciled flows beside the features of their corridor and period. */
export function observedCorridors(
  periods: readonly BlendPeriod[],
  flows: ReconciledFlows,
  withOther: boolean,
): ObservedCorridors {
  const areas = periods[0]!.areas;
  const k = stockFeatures.length + (withOther ? otherRevisionFeatures.length : 0);
  const count = flows.step.length;
  const features = new Float64Array(count * k);
  periods.forEach((period, step) => {
    if (!flows.step.includes(step)) return;
    const { otherRevision, ...alone } = period;
    const read = featureReader(preparePeriod(withOther ? period : alone));
    for (let r = 0; r < count; r++) {
      if (flows.step[r] !== step) continue;
      read(flows.sender[r]!, flows.receiver[r]!, features.subarray(r * k, r * k + k));
    }
  });
  return {
    areas,
    origin: flows.sender,
    destination: flows.receiver,
    step: flows.step,
    features,
    featureCount: k,
    truth: flows.logRate.map((value) => 5 * Math.exp(value)),
    deviation: flows.deviation,
  };
}
