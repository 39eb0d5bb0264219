import { FlowError, type FlowErrorCode } from "../diagnostics/flow-error.ts";
import { fitByAlternating } from "../fit/alternating.ts";
import { InfeasibleTotals, rescale } from "../fit/rescale.ts";
import { denseFromSparse, sparseFromDense } from "../table/sparse-table.ts";

/** Whom a block concerns, for the error message. */
export interface BlockPlace {
  readonly areas: readonly string[];
  readonly birthplace: number;
  readonly origins: ArrayLike<number>;
  readonly destinations: ArrayLike<number>;
  readonly code: FlowErrorCode;
  readonly argument: string;
}

/**
 * Fits one birthplace's block of a seed to origin and destination totals by alternating scaling,
 * to a relative row error of 1e-12; where that is slow (totals near the edge of what the zeros of
 * the seed allow) by Newton's method after an exact test that a table exists.
 */
export function fitBlock(
  seed: Float64Array,
  rowTotals: Float64Array,
  columnTotals: Float64Array,
  place: BlockPlace,
): Float64Array {
  const sparse = sparseFromDense(
    seed,
    rowTotals.length,
    columnTotals.length,
    (row, column) => rowTotals[row]! > 0 && columnTotals[column]! > 0,
  );
  const fit = fitByAlternating(
    sparse,
    rowTotals,
    columnTotals,
    { relativeRowError: 1e-12 },
    { passes: 200 },
  );
  if (fit.converged) return denseFromSparse({ ...sparse, value: fit.cells });
  try {
    return rescale(seed, rowTotals, columnTotals).table;
  } catch (cause) {
    throw cause instanceof InfeasibleTotals ? impossible(place, cause) : cause;
  }
}

function impossible(
  { areas, birthplace, origins, destinations, code, argument }: BlockPlace,
  cause: InfeasibleTotals,
): FlowError {
  const { side, named, persons } = cause.shortage;
  const ends = side === "rows" ? origins : destinations;
  return new FlowError({
    code,
    argument,
    index: birthplace,
    areas: [areas[birthplace]!, ...named.map((at) => areas[ends[at]!]!)],
    expected: `for people born in ${areas[birthplace]} room for all who ${side === "rows" ? "leave" : "arrive in"} the areas named after it`,
    found: `${persons} persons who find no cell above 0`,
    mend: "make the seed positive there, or correct the fixed cells",
    cause,
  });
}
