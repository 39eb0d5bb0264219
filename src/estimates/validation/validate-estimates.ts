import type { Edition } from "../../edition/index.ts";
import type { BlendPeriod } from "../../flows/blend/index.ts";
import { blendPeriodOf } from "../blend-period-of.ts";
import { lackOf } from "../build-estimates.ts";
import { type Period, periodsBetween } from "../period.ts";
import { periodInputs } from "../period-inputs.ts";
import { revisions } from "../revision.ts";
import { readRevision } from "../revision-data.ts";
import { type AccuracyRow, accuracyRow, intervalRows, type MeasuredEstimate } from "./accuracy.ts";
import { type Agreement, agreements } from "./agreement.ts";
import type { IntervalRow } from "./interval-row.ts";
import { commonRows, MeasuredEstimates } from "./measured-estimates.ts";
import { reportSteps } from "./mirror-reports.ts";
import { publishedTables, publishedVintages, vintagesIn } from "./published-tables.ts";
import { recomputedTables } from "./recomputed-tables.ts";
import { corridorGroups, type ReportedFlows, reportedFlows } from "./reported-flows.ts";
import { type ReportedMoves, readReportedMoves } from "./reported-moves.ts";
import { periodOfStep, slicesOf } from "./slices.ts";
import { type WaymarkHeldOut, waymarkHeldOut } from "./waymark-held-out.ts";
import { type WorstCorridor, worstCorridors } from "./worst-corridors.ts";

/** What a validation tells while it runs. */
export interface ValidationProgress {
  readonly stage: "reports" | "estimates" | "held-out";
  /** The period at work; empty for other stages. */
  readonly timePeriod: string;
}

/** Accuracy of every estimate against reconciled reports, and against each other. */
export interface Validation {
  readonly edition: string;
  readonly label: "MODEL";
  readonly reports: {
    readonly sources: readonly string[];
    readonly lacks: readonly string[];
    /** Reports by corridor, five-year step and side. */
    readonly reports: number;
    /** Corridors and steps known well enough to measure by, and others. */
    readonly corridors: number;
    readonly leftOut: number;
    /** Of these, corridors that every estimate has. */
    readonly compared: number;
  };
  readonly published: { readonly sources: readonly string[]; readonly lacks: readonly string[] };
  readonly accuracy: readonly AccuracyRow[];
  readonly intervals: readonly IntervalRow[];
  readonly agreement: readonly Agreement[];
  readonly worst: readonly WorstCorridor[];
}

/** Options of {@link validateEstimates}. */
export interface ValidationOptions {
  readonly signal?: AbortSignal | undefined;
  /** Only these periods, as `2010/P5Y`; default all. */
  readonly timePeriods?: readonly string[];
}

/** The revision for which the blend is fitted. */
const blendable = revisions.find((revision) => revision.blendable)!;

/** Worst corridors kept of every estimate. */
const worstKept = 20;

/**
 * Measures every estimate of an edition (methods 22): our computation of the published methods on both revisions and
 * the published series, against reconciled reports and against each other. The Waymark estimate is measured where it
 * had not seen a country, both, or the period; for that every report on which it was fitted must be there.
 *
 * @throws EditionError (`source-unknown` without any reports), QueryError, or the reason of `signal`
 */
export async function validateEstimates(
  edition: Edition,
  onProgress: (progress: ValidationProgress) => void = () => {},
  { signal, timePeriods }: ValidationOptions = {},
): Promise<Validation> {
  onProgress({ stage: "reports", timePeriod: "" });
  const moves = await readReportedMoves(edition);
  if (moves.sources.length === 0) edition.source(moves.lacks.at(-1)!);
  const reported = reportedFlows(moves.moves, await areasOf(edition, moves));
  signal?.throwIfAborted();
  const measured = new MeasuredEstimates(reported);
  const agreement: Agreement[] = [];
  const periods: BlendPeriod[] = [];
  for (let step = 0; step < reportSteps; step++) {
    signal?.throwIfAborted();
    const timePeriod = periodOfStep(step);
    if (timePeriods && !timePeriods.includes(timePeriod)) continue;
    onProgress({ stage: "estimates", timePeriod });
    const ours = await recomputedTables(edition, periodOfSteps(step));
    const tables = [...ours.tables, ...(await publishedTables(edition, timePeriod))];
    measured.add(step, tables);
    agreement.push(...agreements(timePeriod, tables));
    if (ours.blendable && periods.length === step) periods.push(blendPeriodOf(ours.blendable));
  }
  onProgress({ stage: "held-out", timePeriod: "" });
  const isComplete = periods.length === reportSteps && moves.lacks.length === 0;
  const heldOut = isComplete
    ? waymarkHeldOut(blendable.id, periods, reported)
    : { estimates: [], folds: {} };
  signal?.throwIfAborted();
  const vintages = vintagesIn(edition);
  return {
    edition: edition.name,
    label: "MODEL",
    published: {
      sources: vintages,
      lacks: publishedVintages.filter((id) => !vintages.includes(id)),
    },
    ...measuredParts(reported, moves, measured.list(), heldOut),
    agreement,
  };
}

function measuredParts(
  reported: ReportedFlows,
  { sources, lacks }: ReportedMoves,
  unfitted: readonly MeasuredEstimate[],
  heldOut: WaymarkHeldOut,
) {
  const common = commonRows(reported, unfitted);
  const estimates = [...heldOut.estimates, ...unfitted];
  const keep = (row: number) => common[row] === 1;
  const slices = corridorGroups.flatMap((group) => slicesOf(reported, group, keep, heldOut.folds));
  return {
    reports: {
      sources,
      lacks,
      reports: reported.reports,
      corridors: reported.step.length,
      leftOut: reported.leftOut,
      compared: common.reduce((sum, each) => sum + each, 0),
    },
    accuracy: slices.flatMap((slice) =>
      estimates.flatMap((estimate) => accuracyRow(reported, estimate, slice) ?? []),
    ),
    intervals: slices.flatMap((slice) =>
      estimates.flatMap((estimate) => intervalRows(reported, estimate, slice)),
    ),
    worst: estimates.flatMap((estimate) => worstCorridors(reported, estimate, keep, worstKept)),
  };
}

function periodOfSteps(step: number): Period {
  const start = 1990 + 5 * step;
  return { start, end: start + 5 };
}

/** The areas whose reports are reconciled: the map of the newest revision's last period, else those that report. */
async function areasOf(edition: Edition, { moves }: ReportedMoves): Promise<readonly string[]> {
  if (lackOf(edition, blendable).length === 0) {
    const period = periodsBetween(blendable.years).at(-1)!;
    const data = await readRevision(edition, blendable, [period.start, period.end]);
    return periodInputs(data, period).map.codes;
  }
  return [...new Set(moves.map(({ refArea }) => refArea))].sort();
}
