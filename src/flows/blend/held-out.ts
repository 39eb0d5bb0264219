import type { HoldOut } from "../validation/holdout-folds.ts";
import { fitMixedRidge, type LearningRows, type RidgePenalty } from "./mixed-ridge.ts";

/** Linear predictor of every row from models that had not seen it, averaged over its rounds. */
export function heldOutPredictors(
  rows: LearningRows,
  areas: number,
  penalty: RidgePenalty,
  rounds: readonly HoldOut[],
): Float64Array {
  const sums = new Float64Array(rows.count);
  const times = new Float64Array(rows.count);
  const k = rows.features.length / rows.count;
  for (const { learns, tests } of rounds) {
    const model = fitMixedRidge(rows, areas, penalty, (r) =>
      learns(rows.origin[r]!, rows.destination[r]!),
    );
    for (let r = 0; r < rows.count; r++) {
      const i = rows.origin[r]!;
      const j = rows.destination[r]!;
      if (!tests(i, j)) continue;
      let sum = model.intercept + model.origin[i]! + model.destination[j]!;
      for (let f = 0; f < k; f++) sum += model.slope[f]! * rows.features[r * k + f]!;
      sums[r]! += sum;
      times[r]! += 1;
    }
  }
  return sums.map((sum, r) => (times[r]! > 0 ? sum / times[r]! : Number.NaN));
}
