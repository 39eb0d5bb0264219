import {
  type BlendPeriod,
  fitBlend,
  type HeldOutPredictions,
  heldOutPredictions,
} from "../../flows/blend/index.ts";
import type { MeasuredEstimate, Protocol } from "./accuracy.ts";
import type { ReportedFlows } from "./reported-flows.ts";
import type { FoldOfArea } from "./slices.ts";

const protocolOf: Readonly<Record<HeldOutPredictions["setting"], Protocol>> = {
  "one-end-unseen": "one-end-unseen",
  "both-ends-unseen": "both-ends-unseen",
  "next-period": "later-period",
};

const settings = ["one-end-unseen", "both-ends-unseen", "next-period"] as const;

/** The Waymark estimate at reported flows that the models had not seen, and the folds of countries. */
export interface WaymarkHeldOut {
  readonly estimates: readonly MeasuredEstimate[];
  readonly folds: FoldOfArea;
}

/**
 * Fits the blend anew by its published protocol, leaving out what it is then measured on.
 *
 * @param periods one for each step of the reported flows, in order
 * @throws FlowError for too few corridors
 */
export function waymarkHeldOut(
  source: string,
  periods: readonly BlendPeriod[],
  reported: ReportedFlows,
): WaymarkHeldOut {
  const fitted = fitBlend("validation", periods, reported.reconciled);
  const all = heldOutPredictions(fitted);
  const rowOf = rowFinder(reported);
  return {
    estimates: (["blend", "closed"] as const).flatMap((version) =>
      settings.map((setting) =>
        measured(
          source,
          protocolOf[setting],
          all.filter((each) => each.version === version && each.setting === setting),
          rowOf,
        ),
      ),
    ),
    folds: { european: fitted.fold, general: fitted.fold },
  };
}

function measured(
  source: string,
  protocol: Protocol,
  parts: readonly HeldOutPredictions[],
  rowOf: (predictions: HeldOutPredictions, test: number) => number,
): MeasuredEstimate {
  const levels = parts[0]?.intervals.map(({ level }) => level) ?? [];
  const ends = (level: number, end: "lower" | "upper") =>
    joined(parts.map((part) => part.intervals.find((each) => each.level === level)![end]));
  return {
    ...{ source, method: parts[0]?.version === "closed" ? "waymark-closed" : "waymark" },
    ...{ kind: "waymark", protocol },
    rows: Int32Array.from(
      parts.flatMap((part) => Array.from(part.origin, (_, test) => rowOf(part, test))),
    ),
    values: joined(parts.map(({ estimate }) => estimate)),
    round: parts.flatMap(({ round }) => round),
    intervals: levels.map((level) => ({
      level,
      lower: ends(level, "lower"),
      upper: ends(level, "upper"),
    })),
  };
}

function joined(parts: readonly Float64Array[]): Float64Array {
  return Float64Array.from(parts.flatMap((part) => [...part]));
}

/** Finds the reported flow of a prediction by the codes of its areas and its step. */
function rowFinder({ areas, origin, destination, step }: ReportedFlows) {
  const key = (from: string, to: string, at: number) => `${from} ${to} ${at}`;
  const rows = new Map(
    Array.from(step, (at, row) => [key(areas[origin[row]!]!, areas[destination[row]!]!, at), row]),
  );
  return (predictions: HeldOutPredictions, test: number): number => {
    const [from, to] = [predictions.origin[test]!, predictions.destination[test]!].map(
      (area) => predictions.areas[area]!,
    ) as [string, string];
    const found = rows.get(key(from, to, predictions.step[test]!));
    if (found === undefined) throw new RangeError(`no reported flow ${from} ${to}`);
    return found;
  };
}
