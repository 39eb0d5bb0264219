import type { HoldOut } from "../validation/holdout-folds.ts";
import {
  fitMixedRidge,
  type LearningRows,
  type MixedRidge,
  predictorOf,
  type RidgeOptions,
} from "./mixed-ridge.ts";

/** Predictions by models that had not seen what they predict: one entry per round and tested row. */
export interface HeldOutTests {
  /** Position of the row, and of the round in which it was tested. */
  readonly row: Int32Array;
  readonly round: Int32Array;
  /** The linear predictor before level and link, or the flow of a closed table in persons of five years. */
  readonly value: Float64Array;
}

/** The model that has seen no corridor of the folds left out. */
export type ModelWithout = (out: readonly number[]) => MixedRidge;

/** Fits the model of every round once, however often it is asked for. */
export function modelsWithout(
  rows: LearningRows,
  fold: ArrayLike<number>,
  areas: number,
  options: RidgeOptions,
): ModelWithout {
  const fitted = new Map<string, MixedRidge>();
  return (out) => {
    const key = [...new Set(out)].join(" ");
    const isOut = (area: number) => out.includes(fold[area]!);
    const known = fitted.get(key);
    const model =
      known ??
      fitMixedRidge(
        rows,
        areas,
        options,
        (row) => !isOut(rows.origin[row]!) && !isOut(rows.destination[row]!),
      );
    fitted.set(key, model);
    return model;
  };
}

/**
 * Tests every row in every round that asks for it. A corridor between two folds is tested twice with one end unseen,
 * each time by another model: the two are never averaged, since together they have seen both ends.
 */
export function heldOutTests(
  rows: LearningRows,
  rounds: readonly HoldOut[],
  modelWithout: ModelWithout,
): HeldOutTests {
  const row: number[] = [];
  const round: number[] = [];
  const value: number[] = [];
  rounds.forEach(({ out, tests }, at) => {
    const tested = [...Array(rows.count).keys()].filter((r) =>
      tests(rows.origin[r]!, rows.destination[r]!),
    );
    if (tested.length === 0) return;
    const model = modelWithout(out);
    for (const r of tested) {
      row.push(r);
      round.push(at);
      value.push(predictorOf(rows, model, r));
    }
  });
  return {
    row: Int32Array.from(row),
    round: Int32Array.from(round),
    value: Float64Array.from(value),
  };
}
