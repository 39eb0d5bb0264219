import type { FittedRegime, ObservedCorridors } from "../../src/flows/blend/index.ts";
import {
  conformalHalfWidth,
  conformalInterval,
  quantileBounds,
  sizeClass,
} from "../../src/flows/uncertainty/index.ts";
import {
  type AccuracyMeasures,
  accuracyMeasures,
  changeMeasures,
  intervalMeasures,
  noiseFloor,
} from "../../src/flows/validation/index.ts";

/** One line of the accuracy table. */
export interface AccuracyLine {
  readonly name: string;
  readonly measures: AccuracyMeasures;
  readonly noise: ReturnType<typeof noiseFloor>;
}

/** Accuracy of held-out estimates on chosen rows. */
export function line(
  name: string,
  rows: ObservedCorridors,
  estimate: Float64Array,
  keep: (row: number) => boolean,
): AccuracyLine {
  const chosen = [...rows.truth.keys()].filter((r) => keep(r) && Number.isFinite(estimate[r]!));
  const pick = (values: Float64Array) => Float64Array.from(chosen, (r) => values[r]!);
  return {
    name,
    measures: accuracyMeasures(pick(estimate), pick(rows.truth)),
    noise: noiseFloor(pick(estimate), pick(rows.truth), pick(rows.deviation)),
  };
}

/** Correlation of change between periods of held-out estimates. */
export function changeLine(rows: ObservedCorridors, estimate: Float64Array) {
  return changeMeasures({
    corridor: Float64Array.from(
      rows.origin,
      (o, r) => o * rows.areas.length + rows.destination[r]!,
    ),
    step: rows.step,
    estimate,
    truth: rows.truth,
  });
}

/** Coverage where the half widths of a fold's corridors come from corridors that do not touch that fold. */
export function nestedCoverage(
  rows: ObservedCorridors,
  { fold }: FittedRegime,
  estimate: Float64Array,
  folds: number,
) {
  const logs = estimate.map((value) => Math.log1p(value));
  const scores = logs.map((value, r) => Math.abs(value - Math.log1p(rows.truth[r]!)));
  const found = [0.5, 0.8, 0.95].map((level) => ({
    level,
    lower: [] as number[],
    upper: [] as number[],
    truth: [] as number[],
  }));
  for (let out = 0; out < folds; out++) {
    const touches = (r: number) =>
      fold[rows.origin[r]!] === out || fold[rows.destination[r]!] === out;
    const all = [...rows.truth.keys()];
    const learnt = all.filter((r) => !touches(r));
    const bounds = quantileBounds(
      learnt.map((r) => logs[r]!),
      3,
    );
    for (const entry of found) {
      const widths = [0, 1, 2].map((c) =>
        conformalHalfWidth(
          learnt.filter((r) => sizeClass(logs[r]!, bounds) === c).map((r) => scores[r]!),
          entry.level,
        ),
      );
      for (const r of all.filter(touches)) {
        const { lower, upper } = conformalInterval(
          estimate[r]!,
          widths[sizeClass(logs[r]!, bounds)]!,
        );
        entry.lower.push(lower);
        entry.upper.push(upper);
        entry.truth.push(rows.truth[r]!);
      }
    }
  }
  return found.map(({ level, lower, upper, truth }) => ({
    level,
    ...intervalMeasures(lower, upper, truth),
  }));
}
