import type { BlendPeriod } from "../flows/blend/index.ts";
import type { PeriodInputs } from "./period-inputs.ts";

/** The tables of both sexes as the blend takes them, with the second opinion where there is one. */
export function blendPeriodOf({ bySex, period, otherStocks }: PeriodInputs): BlendPeriod {
  return {
    ...bySex._T,
    startYear: period.start,
    years: period.end - period.start,
    ...(otherStocks !== undefined && { otherRevision: otherStocks }),
  };
}
