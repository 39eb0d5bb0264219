import type { Account } from "./accounting/account.ts";
import type { SeedEffect } from "./accounting/seed-effect.ts";
import type { EmigrantLimit } from "./blend/blend-tables.ts";
import type { WaymarkFinding } from "./blend/waymark-finding.ts";
import type { Compatibility } from "./compat/compatibility.ts";
import type { MarginCheck } from "./diagnostics/margin.ts";
import type { Repair } from "./diagnostics/repair.ts";

/** Bounds of one level by corridor, `N × N` row-major, in the unit of the stocks. */
export interface FlowInterval {
  readonly level: number;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** The names of the methods in the published comparison (Abel & Cohen 2019, 2022), and ours. */
export type FlowMethodId =
  | "sd-drop-neg"
  | "sd-rev-neg"
  | "mig-rate"
  | "da-min-closed"
  | "da-min-open-dr"
  | "da-ind-closed"
  | "da-pb-closed"
  | "waymark"
  | "waymark-closed";

/** The methods of this project: those whose coefficients were fitted on reports. */
export const fittedMethodIds = [
  "waymark",
  "waymark-closed",
] as const satisfies readonly FlowMethodId[];

/** What was adjusted, by which repair and how much, and how well the promised margins hold. */
export interface FlowDiagnostics {
  readonly repairs: readonly (Repair | EmigrantLimit)[];
  readonly margins: readonly MarginCheck[];
  /** The largest of the margins' errors; 0 for a method that promises none. */
  readonly largestMarginError: number;
  /** `D` of step b: world births − deaths − growth, in persons, before any balance. */
  readonly worldDiscrepancy: number | undefined;
  /** Newton steps, or scaling passes in compatibility mode, for the start and the end table. */
  readonly rescaleSteps: readonly [number, number] | undefined;
  /** What a seed changes; absent for methods that take none. */
  readonly seedEffect: SeedEffect | undefined;
  /** Row-major positions of negative flows; empty for every method but the flagged ones. */
  readonly negativeCells: Int32Array;
  /** The same for the stayers by birthplace and residence; only compatibility mode can have any. */
  readonly negativeStayers: Int32Array;
  /** What the Waymark estimate found about the tables; absent for other methods. */
  readonly findings?: readonly WaymarkFinding[];
  /** The reference version that the numbers follow, defects and all. */
  readonly compat: Compatibility | undefined;
}

/** An origin × destination table split by type of move; the three add up to the flows. */
export interface TypesOfMove {
  readonly outward: Float64Array;
  readonly returning: Float64Array;
  readonly transit: Float64Array;
}

/** A flow estimate: persons who live in the origin at the start and in the destination at the end. */
export interface FlowEstimate {
  readonly areas: readonly string[];
  /** Origin × destination, `N × N` row-major, diagonal 0, in the unit of the stocks. */
  readonly flows: Float64Array;
  readonly types: TypesOfMove | undefined;
  /** Birthplace × origin × destination, `N × N × N`; the diagonal holds the stayers. */
  readonly byBirthplace: Float64Array | undefined;
  readonly account: Account | undefined;
  /** Of 50, 80 and 95 %; absent for methods that state no uncertainty of their own. */
  readonly intervals?: readonly FlowInterval[];
  readonly diagnostics: FlowDiagnostics;
}

/** Positions of the negative cells of a table. */
export function negativeCells(flows: Float64Array): Int32Array {
  const found: number[] = [];
  for (let at = 0; at < flows.length; at++) if (flows[at]! < 0) found.push(at);
  return Int32Array.from(found);
}
