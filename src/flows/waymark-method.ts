import type { OtherRevision } from "./blend/blend-period.ts";
import { collapsedCorridors, collapsedFindings } from "./blend/collapsed-corridors.ts";
import { type WaymarkFlows, waymarkFlows } from "./blend/waymark-flows.ts";
import { checkMargin } from "./diagnostics/margin.ts";
import type { FlowEstimate } from "./estimate.ts";
import type { StockPeriod } from "./input/stock-period.ts";
import { netOf } from "./net-totals/net-flow-fit.ts";
import { plainEstimate } from "./plain-estimate.ts";
import { columnSums, rowSums } from "./table/sums.ts";

/** What the Waymark estimate may be told besides the tables; nothing of it has to be known. */
export interface WaymarkOptions {
  /** ISO 3166 alpha-3 codes, in the order of the areas, where the tables call their areas something else. */
  readonly codes?: readonly (string | undefined)[];
  /** Year at which the period begins, default 2015, and its length in years, default 5. */
  readonly startYear?: number;
  readonly years?: number;
  /** 1000 for tables in thousands. Default: read off the populations of known areas, else 1. */
  readonly personsPerUnit?: number;
  /** Foreign-born stocks of another revision: a second opinion. */
  readonly otherRevision?: OtherRevision;
}

/** The Waymark estimate as a method: the blend itself, or the closest table with the net migration of accounting. */
export function estimateWaymark(
  period: StockPeriod,
  version: "blend" | "closed",
  { codes, startYear, years, personsPerUnit, otherRevision }: WaymarkOptions = {},
): FlowEstimate {
  const found = waymarkFlows({
    ...period,
    ...(codes !== undefined && { codes }),
    ...(startYear !== undefined && { startYear }),
    ...(years !== undefined && { years }),
    ...(personsPerUnit !== undefined && { personsPerUnit }),
    ...(otherRevision !== undefined && { otherRevision }),
  });
  const n = found.areas.length;
  const flows = found[version];
  const margins =
    version === "blend"
      ? []
      : [checkMargin("net-migration", netOf(flows, n), found.net, turnover(flows, n))];
  const { diagnostics, ...plain } = plainEstimate(found.areas, flows);
  return {
    ...plain,
    intervals: version === "blend" ? found.intervals : found.closedIntervals,
    diagnostics: {
      ...diagnostics,
      repairs: found.repairs,
      margins,
      largestMarginError: margins[0]?.largestRelativeError ?? 0,
      worldDiscrepancy: found.worldDiscrepancy,
      findings: version === "blend" ? found.findings : [...found.findings, ...collapsedOf(found)],
    },
  };
}

function collapsedOf({ areas, blend, closed, intervals, personsPerUnit }: WaymarkFlows) {
  return collapsedFindings(collapsedCorridors(areas, blend, closed, intervals, personsPerUnit));
}

/** What an error of a net total is relative to: all who come and go. */
function turnover(flows: Float64Array, n: number): Float64Array {
  const out = rowSums(flows, n);
  return columnSums(flows, n).map((persons, at) => persons + out[at]!);
}
