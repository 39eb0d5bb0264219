import type { Edition } from "../edition/index.ts";
import {
  type BlendPeriod,
  type FittedBlend,
  fitBlend,
  type HeldOutPredictions,
  heldOutPredictions,
  type ReconciledReports,
} from "../flows/blend/index.ts";
import { reconcileReports } from "../flows/measurement/index.ts";
import { blendPeriodOf } from "./blend-period-of.ts";
import { periodsBetween } from "./period.ts";
import { periodInputs } from "./period-inputs.ts";
import { revisions } from "./revision.ts";
import { readRevision } from "./revision-data.ts";
import { mirrorReports, reportSteps } from "./validation/mirror-reports.ts";
import { readReportedMoves } from "./validation/reported-moves.ts";

/** The periods for which flows were reported, as the blend takes them, and the reports. */
export interface ReportedPeriods {
  /** In order, from 1990; the last one is reported for its first two years only. */
  readonly periods: readonly BlendPeriod[];
  /** One step for each of the periods. */
  readonly reported: ReconciledReports;
}

/** The blend fitted anew on an edition, and what it predicts for corridors that it had not seen. */
export interface HeldOutEstimates extends ReportedPeriods {
  readonly blend: FittedBlend;
  readonly predictions: readonly HeldOutPredictions[];
}

/**
 * Everything on which the blend was fitted.
 *
 * @throws EditionError `source-unknown` where the edition lacks stocks, populations, vital events or reports
 */
export async function reportedPeriods(edition: Edition): Promise<ReportedPeriods> {
  const revision = revisions.find(({ blendable }) => blendable)!;
  const data = await readRevision(edition, revision);
  const inputs = periodsBetween(revision.years).map((period) => periodInputs(data, period));
  const { moves, lacks } = await readReportedMoves(edition);
  for (const source of lacks) edition.source(source);
  const areas = inputs.at(-1)!.map.codes;
  return {
    periods: inputs.slice(0, reportSteps).map(blendPeriodOf),
    reported: {
      areas,
      flows: reconcileReports(mirrorReports(moves, areas), { tails: "student" }),
    },
  };
}

/**
 * Repeats the published protocol on the tables and reports of an edition: whole countries held out, one end or both,
 * and the last period. It takes about a minute and a half.
 *
 * @throws EditionError as {@link reportedPeriods}
 */
export async function heldOutEstimates(edition: Edition): Promise<HeldOutEstimates> {
  const given = await reportedPeriods(edition);
  const blend = fitBlend("edition", given.periods, given.reported);
  return { ...given, blend, predictions: heldOutPredictions(blend) };
}
