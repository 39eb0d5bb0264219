import { FlowError } from "../diagnostics/flow-error.ts";
import type { Repair } from "../diagnostics/repair.ts";
import { checkTable } from "../input/check-array.ts";
import { addIndependence } from "./independence.ts";
import { fixedCells, type KnownFlow } from "./known-flows.ts";
import { addLowerStayers } from "./lower-stayers.ts";
import { addMinimum } from "./minimum.ts";
import type { MoveTables } from "./move-tables.ts";
import type { PreparedTables } from "./prepare.ts";
import { checkSeed, type Seed } from "./seed.ts";
import { addSeededIndependence } from "./seeded-independence.ts";
import { addSeededMinimum } from "./seeded-minimum.ts";

/** Steps e and f: who stays, and where the movers go. */
export interface FlowStepOptions {
  /**
   * `maximum` (default, the minimum of moves), `independence`, or a table of stayers by birthplace
   * and residence not above the maximum.
   */
  readonly stayers?: "maximum" | "independence" | Float64Array;
  /**
   * Weight `w` of the minimum in the pseudo-Bayes mixture `w · minimum + (1 − w) · independence`
   * (Azose & Raftery 2019), one value or one per birthplace. Default 1; margins hold for any.
   */
  readonly minimumWeight?: number | Float64Array;
  /** Pattern of moves; see {@link Seed}. */
  readonly seed?: Seed;
  /** Reported flows by birthplace that enter as fixed cells. */
  readonly known?: readonly KnownFlow[];
}

/** Writes the flows of all birthplaces; returns what compatibility mode ignored. */
export function fillMoves(
  moves: MoveTables,
  tables: PreparedTables,
  options: FlowStepOptions,
): Repair[] {
  const { start, end, areas } = tables;
  const { stayers = "maximum", known = [] } = options;
  refuseMixtures(options);
  const seed = options.seed === undefined ? undefined : checkSeed(options.seed, areas);
  if (stayers instanceof Float64Array) {
    addLowerStayers(moves, start, end, checkTable("stayers", stayers, areas), areas);
  } else if (options.minimumWeight !== undefined) {
    const weight = weightOf(options.minimumWeight, areas);
    addMinimum(moves, start, end, weight);
    addIndependence(moves, start, end, (birthplace) => 1 - weight(birthplace));
  } else if (stayers === "independence") {
    if (seed === undefined) addIndependence(moves, start, end);
    else addSeededIndependence(moves, start, end, seed, areas);
  } else if (seed !== undefined && tables.options.compat !== undefined) {
    addMinimum(moves, start, end);
    return [{ repair: "seed-ignored", areas: [], persons: 0 }];
  } else if (seed !== undefined || known.length > 0) {
    addSeededMinimum(moves, start, end, { areas, seed, fixed: fixedCells(known, areas) });
  } else {
    addMinimum(moves, start, end);
  }
  return [];
}

/** A seed is never ignored: combinations in which it could not act are refused. */
function refuseMixtures({ stayers, minimumWeight, seed, known = [] }: FlowStepOptions): void {
  const other =
    typeof stayers === "string" ? stayers : stayers === undefined ? "maximum" : "a table";
  if (typeof stayers === "string" && stayers !== "maximum" && stayers !== "independence") {
    throw clash("stayers", "maximum, independence or a table", `${other}`);
  }
  if (
    minimumWeight !== undefined &&
    (seed !== undefined || known.length > 0 || stayers !== undefined)
  ) {
    throw clash("minimumWeight", "no seed, known flows or stayers beside it", "one of these");
  }
  if (stayers instanceof Float64Array && (seed !== undefined || known.length > 0)) {
    throw clash("seed", "no seed or known flows beside a table of stayers", "both");
  }
  if (stayers === "independence" && known.length > 0) {
    throw clash("known", "maximal stayers", "independence");
  }
}

function clash(argument: string, expected: string, found: string): FlowError {
  const mend = "these cannot act together: choose one";
  return new FlowError({ code: "unknown-option", argument, expected, found, mend });
}

function weightOf(
  weight: number | Float64Array,
  areas: readonly string[],
): (birthplace: number) => number {
  const at = (birthplace: number) => (typeof weight === "number" ? weight : weight[birthplace]!);
  const length = typeof weight === "number" ? areas.length : weight.length;
  for (let birthplace = 0; birthplace < Math.max(length, areas.length); birthplace++) {
    const value = at(birthplace);
    if (length === areas.length && value >= 0 && value <= 1) continue;
    throw new FlowError({
      code: Number.isNaN(value)
        ? "missing-value"
        : length === areas.length
          ? "unknown-option"
          : "wrong-length",
      argument: "minimumWeight",
      ...(typeof weight === "number"
        ? {}
        : { index: birthplace, areas: [areas[birthplace] ?? "?"] }),
      expected: "a weight from 0 to 1, one in all or one per birthplace",
      found: `${value}`,
      mend: "Abel & Cohen use 0.87",
    });
  }
  return at;
}
