import { extentOf } from "../observation.ts";
import type { DumbbellData, DumbbellItem } from "./dumbbell-data.ts";

export interface DumbbellStage {
  readonly items: readonly DumbbellItem[];
  readonly values: readonly [number, number];
}

/** First stage: the pairs and their extent. @throws RangeError if there is no value at all */
export function dumbbellSeries({ id, items, domain }: DumbbellData): DumbbellStage {
  const values = extentOf(items.flatMap(({ first, second }) => [first, second]));
  if (!values) throw new RangeError(`figure ${id}: no item has a value`);
  return { items, values: domain ?? values };
}
