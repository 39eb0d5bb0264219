import {
  type BlendedFlows,
  type BlendInterval,
  blendFlows,
  collapsedCorridors,
  collapsedFindings,
  oneRevisionCoefficients,
  sexIntervals,
  splitBySex,
  twoRevisionsCoefficients,
} from "../flows/blend/index.ts";
import { FlowError } from "../flows/index.ts";
import { blendPeriodOf } from "./blend-period-of.ts";
import type { EstimateDiagnostics, Intervals, MethodEstimate } from "./method-estimate.ts";
import type { PeriodInputs } from "./period-inputs.ts";
import type { EstimateSex } from "./sexes.ts";

/**
 * Standard error of the deaths of a sex, which the edition splits by a rule, as a share of the deaths. Of the values
 * tried it brought the nets of women nearest to those of Abel & Cohen (2022), who use deaths by sex (methods.md).
 */
const deathsError = 0.1;

/**
 * The blend of a period (methods 16 and 17.3) as it was fitted: on the stocks of the 2024 revision,
 * with those of 2020 as a second opinion where the edition has them. A sex is a share of the corridor, the same in both
 * versions; its intervals are those of both sexes together, wider by what the share is not known.
 */
export function* waymarkEstimates(
  inputs: PeriodInputs,
  sexes: readonly EstimateSex[],
): Generator<MethodEstimate> {
  let blended: BlendedFlows;
  try {
    blended = blend(inputs);
  } catch (error) {
    if (!(error instanceof FlowError)) throw error;
    for (const sex of sexes) {
      yield { sex, method: "waymark", refusal: error };
      yield { sex, method: "waymark-closed", refusal: error };
    }
    return;
  }
  const diagnostics: EstimateDiagnostics = {
    repairs: blended.repairs,
    margins: [],
    largestMarginError: 0,
    worldDiscrepancy: undefined,
    negativeCells: 0,
  };
  const findings = collapsedOf(blended);
  const closed = { ...diagnostics, largestMarginError: blended.largestNetError, findings };
  const both = [
    { method: "waymark", flows: blended.blend, intervals: blended.intervals, known: diagnostics },
    {
      method: "waymark-closed",
      ...{ flows: blended.closed, intervals: blended.closedIntervals, known: closed },
    },
  ] as const;
  const split = sexes.some((sex) => sex !== "_T")
    ? splitBySex(blended.closed, inputs.bySex.F, inputs.bySex.M, { deathsError })
    : undefined;
  for (const { method, flows, intervals, known } of both) {
    for (const sex of sexes) {
      const own = sex === "_T" ? flows : ofSex(sex, flows, split!.femaleShare);
      const around = sex === "_T" ? intervals : sexIntervals(flows, intervals, own);
      const repairs = sex === "_T" ? known.repairs : [...known.repairs, ...split!.repairs];
      const diagnostics = { ...known, repairs };
      yield { sex, method, flows: own, intervals: intervalsOf(around), diagnostics };
    }
  }
}

function blend(inputs: PeriodInputs): BlendedFlows {
  const period = blendPeriodOf(inputs);
  const hasOther = period.otherRevision !== undefined;
  return blendFlows(period, hasOther ? twoRevisionsCoefficients : oneRevisionCoefficients);
}

function collapsedOf({ areas, blend, closed, intervals }: BlendedFlows) {
  return collapsedFindings(collapsedCorridors(areas, blend, closed, intervals));
}

function ofSex(sex: "M" | "F", flows: Float64Array, femaleShare: Float64Array): Float64Array {
  return flows.map((persons, at) => {
    const women = persons * femaleShare[at]!;
    return sex === "F" ? women : persons - women;
  });
}

function intervalsOf(intervals: readonly BlendInterval[]): Intervals | null {
  const [eighty, ninetyFive] = [0.8, 0.95].map((level) =>
    intervals.find((each) => each.level === level),
  );
  if (!eighty || !ninetyFive) return null;
  return {
    lower80: eighty.lower,
    upper80: eighty.upper,
    lower95: ninetyFive.lower,
    upper95: ninetyFive.upper,
  };
}
