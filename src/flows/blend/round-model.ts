import { calibrate, type RowChoice } from "./calibrate.ts";
import type { BlendModel, RegimeModel } from "./coefficients.ts";
import type { FittedRows } from "./fit-blend.ts";
import { regimeOf } from "./fit-regime.ts";
import type { ObservedCorridors } from "./observed-corridors.ts";

/** Whether a row touches none of the folds left out. */
export function untouched(
  { origin, destination }: ObservedCorridors,
  fold: Int32Array,
  out: readonly number[],
): RowChoice {
  const isOut = (area: number) => out.includes(fold[area]!);
  return (row) => !isOut(origin[row]!) && !isOut(destination[row]!);
}

/** The model of a round of the protocol: nothing that the countries left out have reported has touched it. */
export function roundModel(
  base: BlendModel,
  regimes: readonly [FittedRows, FittedRows],
  fold: Int32Array,
  out: readonly number[],
): BlendModel {
  const own = ({ rows, tests, options, standard, modelWithout }: FittedRows): RegimeModel => {
    const keep = untouched(rows, fold, out);
    return regimeOf(options, rows, standard, modelWithout(out), calibrate(rows, tests, keep));
  };
  const { areas } = regimes[0].rows;
  const left = new Set(areas.filter((_, area) => out.includes(fold[area]!)));
  return {
    ...base,
    reporters: base.reporters
      .split(" ")
      .filter((code) => !left.has(code))
      .join(" "),
    regimes: [own(regimes[0]), own(regimes[1])],
  };
}
