import { requireCount } from "../arguments/require-count.ts";
import { requireTable } from "../arguments/require-table.ts";
import type { MarginFit } from "./scale-to-margins.ts";
import { fitTwoMargins, type TwoMargins } from "./two-margins.ts";

/**
 * Fits the sum of several layers (ages, sexes, …) of a seed to row and column totals and gives every layer the same
 * factors. `seed` is `layers × areas × areas`; no margin depends on the layer.
 */
export function fitLayeredSeed(
  seed: ArrayLike<number>,
  layers: number,
  areas: number,
  margins: TwoMargins,
): MarginFit {
  requireCount(layers, "layers");
  requireCount(areas, "areas");
  requireTable(seed, "seed", layers * areas, areas);
  const cells = areas * areas;
  const sum = new Float64Array(cells);
  for (let c = 0; c < seed.length; c++) {
    sum[c % cells] = (sum[c % cells] as number) + (seed[c] as number);
  }
  const fit = fitTwoMargins(sum, areas, areas, margins);
  const table = Float64Array.from(seed, (value, c) => {
    const whole = sum[c % cells] as number;
    return whole > 0 ? (value * (fit.table[c % cells] as number)) / whole : 0;
  });
  return { ...fit, table };
}
