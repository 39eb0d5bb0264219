import { requireBetween, requireCount } from "../arguments/require-count.ts";
import { requireNumber } from "../arguments/require-vector.ts";
import { poissonDraw } from "../random/poisson.ts";
import { type SeededGenerator, seededGenerator } from "../random/seeded-generator.ts";
import { offDiagonal } from "./off-diagonal.ts";

export interface BootstrapOptions {
  /** Seed of the draws; the same seed gives the same interval. */
  readonly seed: number;
  /** Default 1,000. */
  readonly draws?: number;
  /** Share of the draws inside the interval. Default 0.95. */
  readonly level?: number;
  /** Independent moves behind one unit of the table: 1,000 where flows are in thousands. Default 1. */
  readonly movesPerUnit?: number;
}

export interface BootstrapInterval {
  /** The index of the table itself. */
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  /** Standard deviation of the draws. */
  readonly standardError: number;
  /** Mean of the draws less the estimate: what counting noise adds to indices of concentration. */
  readonly bias: number;
}

/**
 * Percentile interval of an index under counting noise: every off-diagonal cell is redrawn from a Poisson distribution
 * with its observed count as mean. It says nothing about errors of measurement or definition. With `movesPerUnit` the
 * interval does not depend on the unit of the table.
 */
export function bootstrapIndex(
  flows: ArrayLike<number>,
  areas: number,
  index: (flows: Float64Array) => number,
  { seed, draws = 1000, level = 0.95, movesPerUnit = 1 }: BootstrapOptions,
): BootstrapInterval {
  requireCount(draws, "draws", 2);
  requireBetween(level, "level", 0, 1);
  requireNumber(movesPerUnit, "movesPerUnit", [], "positive");
  const table = offDiagonal(flows, areas);
  const generator = seededGenerator(seed);
  const estimate = index(table.flows.slice());
  const values = new Float64Array(draws);
  for (let d = 0; d < draws; d++) {
    values[d] = index(redraw(table.flows, movesPerUnit, generator));
  }
  const mean = values.reduce((sum, v) => sum + v, 0) / draws;
  const squares = values.reduce((sum, v) => sum + (v - mean) ** 2, 0);
  values.sort();
  return {
    estimate,
    low: quantile(values, (1 - level) / 2),
    high: quantile(values, (1 + level) / 2),
    standardError: Math.sqrt(squares / (draws - 1)),
    bias: mean - estimate,
  };
}

/** Poisson counts around the flows; a draw without any mover, which no index is defined for, is drawn again. */
function redraw(
  flows: Float64Array,
  movesPerUnit: number,
  generator: SeededGenerator,
): Float64Array {
  for (;;) {
    const drawn = flows.map((m) =>
      m > 0 ? poissonDraw(generator, m * movesPerUnit) / movesPerUnit : 0,
    );
    if (drawn.some((m) => m > 0)) return drawn;
  }
}

function quantile(sorted: Float64Array, share: number): number {
  const at = share * (sorted.length - 1);
  const below = Math.floor(at);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below]! + (at - below) * (sorted[above]! - sorted[below]!);
}
