import { isKnown, type Observation } from "../observation.ts";
import type { MatrixData } from "./matrix-data.ts";

/** A cell of the matrix with its class, 1 to 6; null where it has no value. */
export interface ClassedCell {
  readonly observation: Observation;
  readonly step: number | null;
}

export interface MatrixStage {
  readonly cells: readonly (readonly (ClassedCell | null)[])[];
  /** Lower bounds of the second to the last class. */
  readonly bounds: readonly number[];
}

/**
 * First stage: every value with its class.
 * @throws RangeError if rows or columns do not fit their areas, bounds do not ascend or nothing has a value
 */
export function matrixSeries(data: MatrixData): MatrixStage {
  const { id, origins, destinations, cells } = data;
  if (cells.length !== origins.length || cells.some((row) => row.length !== destinations.length)) {
    throw new RangeError(`figure ${id}: expected ${origins.length} × ${destinations.length} cells`);
  }
  const values = cells.flat().flatMap((cell) => (cell && isKnown(cell) ? [cell.value] : []));
  if (values.length === 0) throw new RangeError(`figure ${id}: no cell has a value`);
  const bounds = data.bounds ?? factorBounds(values);
  if (bounds.length > 5 || bounds.some((bound, i) => i > 0 && bound <= bounds[i - 1]!)) {
    throw new RangeError(
      `figure ${id}: expected at most five ascending bounds, found ${bounds.join(", ")}`,
    );
  }
  return {
    bounds,
    cells: cells.map((row) =>
      row.map((observation) => {
        if (!observation) return null;
        if (!isKnown(observation)) return { observation, step: null };
        return {
          observation,
          step: 1 + bounds.filter((bound) => observation.value >= bound).length,
        };
      }),
    ),
  };
}

/** Round bounds (1, 2 or 5 times a power of ten) below the largest value, each at least twice the one before. */
function factorBounds(values: readonly number[]): number[] {
  const largest = Math.max(...values);
  const positive = values.filter((value) => value > 0);
  if (positive.length === 0) return [];
  const smallest = Math.min(...positive);
  const all: number[] = [];
  for (let e = Math.floor(Math.log10(smallest)); e <= Math.ceil(Math.log10(largest)); e++) {
    for (const factor of [1, 2, 5]) {
      const bound = factor * 10 ** e;
      if (bound > smallest && bound <= largest) all.push(bound);
    }
  }
  const every = Math.max(1, Math.ceil(all.length / 5));
  return all
    .reverse()
    .filter((_, i) => i % every === 0)
    .reverse();
}
