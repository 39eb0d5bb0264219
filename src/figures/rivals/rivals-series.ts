import { extentOf } from "../observation.ts";
import type { Rival, RivalsData } from "./rivals-data.ts";

export interface RivalsStage {
  readonly rivals: readonly Rival[];
  readonly values: readonly [number, number];
}

/** First stage: the values and their extent. @throws RangeError if no rival has a value */
export function rivalsSeries({ id, rivals, logarithmic }: RivalsData): RivalsStage {
  const values = extentOf(rivals.map(({ observation }) => observation));
  if (!values) throw new RangeError(`figure ${id}: no rival has a value`);
  if (logarithmic && values[0] <= 0) {
    throw new RangeError(`figure ${id}: a logarithmic axis cannot show ${values[0]}`);
  }
  return { rivals, values };
}
