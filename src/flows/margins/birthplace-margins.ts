import { indexOf } from "../arguments/refusal.ts";
import { requireCount } from "../arguments/require-count.ts";
import { requireTable } from "../arguments/require-table.ts";
import { FlowError } from "../diagnostics/flow-error.ts";
import { fitFixedDiagonal } from "./fixed-diagonal.ts";
import type { MarginFit } from "./scale-to-margins.ts";
import { fitTwoMargins } from "./two-margins.ts";

export interface BirthplaceMargins {
  /** Persons by birthplace × origin, `areas × areas` row-major: where those born in `k` lived at the start. */
  readonly origins: ArrayLike<number>;
  /** Persons by birthplace × destination: where those born in `k` lived at the end. Same row totals as `origins`. */
  readonly destinations: ArrayLike<number>;
}

export interface BirthplaceFitOptions {
  /** `free`: stayers are fitted like any cell. `greatest`: fixed at the lesser of the two margins of that area. */
  readonly stayers?: "free" | "greatest";
}

export interface BirthplaceFit {
  /** `flows[(k · areas + i) · areas + j]`: birthplace, origin, destination. */
  readonly flows: Float64Array;
  /** Sum over birthplaces, diagonal 0. */
  readonly od: Float64Array;
  readonly largestRelativeError: number;
}

/**
 * Three-way fit with the margins origin × birthplace and destination × birthplace. The margins share the birthplace,
 * so every birthplace is fitted by itself. `seed` is one origin × destination table for all birthplaces, or
 * `areas` such tables in a row. An error names the birthplace in `index[0]`.
 */
export function fitBirthplaceMargins(
  seed: ArrayLike<number>,
  areas: number,
  { origins, destinations }: BirthplaceMargins,
  { stayers = "free" }: BirthplaceFitOptions = {},
): BirthplaceFit {
  requireCount(areas, "areas");
  requireTable(origins, "origins", areas, areas);
  requireTable(destinations, "destinations", areas, areas);
  const tables = seed.length === areas ** 3 ? areas : 1;
  requireTable(seed, "seed", tables * areas, areas);
  const cells = areas * areas;
  const seeds = Float64Array.from(seed);
  const flows = new Float64Array(areas * cells);
  const od = new Float64Array(cells);
  let largestRelativeError = 0;
  for (let k = 0; k < areas; k++) {
    const offset = tables === 1 ? 0 : k * cells;
    const rows = Float64Array.from({ length: areas }, (_, i) => origins[k * areas + i] as number);
    const columns = rows.map((_, j) => destinations[k * areas + j] as number);
    const fit = forBirthplace(k, () => {
      const block = seeds.subarray(offset, offset + cells);
      return stayers === "greatest"
        ? fitFixedDiagonal(block, areas, { rows, columns, diagonal: lesser(rows, columns) })
        : fitTwoMargins(block, areas, areas, { rows, columns });
    });
    flows.set(fit.table, k * cells);
    largestRelativeError = Math.max(largestRelativeError, fit.largestRelativeError);
    for (let c = 0; c < cells; c++) od[c] = (od[c] as number) + (fit.table[c] as number);
  }
  for (let i = 0; i < areas; i++) od[i * areas + i] = 0;
  return { flows, od, largestRelativeError };
}

function lesser(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, i) => Math.min(value, b[i] as number));
}

function forBirthplace(birthplace: number, attempt: () => MarginFit): MarginFit {
  try {
    return attempt();
  } catch (error) {
    if (!(error instanceof FlowError)) throw error;
    const { code, argument, expected, found, mend } = error;
    const index = [birthplace, ...indexOf(error)];
    throw new FlowError({ code, argument, index, expected, found, mend, cause: error });
  }
}
