import type { Compatibility } from "../compat/compatibility.ts";
import { FlowError } from "../diagnostics/flow-error.ts";
import { type RequestedRepair, requestedRepairs } from "../diagnostics/repair.ts";

/**
 * How the world closes. `closed`: world births and deaths explain its growth, end populations are
 * kept. `open-dr`: what does not match leaves or enters (Abel 2013). `open` exists only in
 * compatibility mode: it can return negative flows.
 */
export type Closure = "closed" | "open-dr" | "open";

/** How the tables are made ready for the flow step: steps a–d of demographic accounting. */
export interface PreparationOptions {
  /** Default `closed`. */
  readonly closure?: Closure;
  /** When natives are balanced so that births and deaths explain growth; default `before` births and deaths. */
  readonly worldBalance?: "before" | "after" | "none";
  /** Deaths in proportion to residents (default), or by a fit to birthplace and residence totals. */
  readonly deathsBy?: "proportion" | "accounting";
  /** Births all native (default), or spread over all residents. */
  readonly birthsBy?: "native" | "proportion";
  /** Repairs that may be made; without them the input is refused. */
  readonly repairs?: readonly RequestedRepair[];
  /**
   * People who changed code because a border moved, by birthplace and residence of the end table:
   * positive where the cell gained. They go to "adjustment" in the account, never to a flow.
   */
  readonly reclassified?: Float64Array;
  /** Return what a given package version returns; never the default. */
  readonly compat?: Compatibility;
  /** Compatibility mode: 0-based areas that take the rounding remainder of the start and end table. */
  readonly remainderAt?: readonly [number | undefined, number | undefined];
  /** Compatibility mode: scaling stops when no cell moves by this many persons; default 0.001. */
  readonly cellMovement?: number;
}

const allowed = {
  closure: ["closed", "open-dr", "open"],
  worldBalance: ["before", "after", "none"],
  deathsBy: ["proportion", "accounting"],
  birthsBy: ["native", "proportion"],
  compat: ["migest-2.0.5"],
} as const;

/** Refuses an option outside its closed set, and the `open` closure outside compatibility mode. */
export function checkPreparationOptions(options: PreparationOptions): void {
  for (const [argument, values] of Object.entries(allowed)) {
    const found: unknown = options[argument as keyof typeof allowed];
    if (found !== undefined) checkChoice(`options.${argument}`, found, values);
  }
  (options.repairs ?? []).forEach((repair, index) => {
    checkChoice(`options.repairs[${index}]`, repair, requestedRepairs);
  });
  if (options.closure === "open" && options.compat === undefined) {
    throw new FlowError({
      code: "unknown-option",
      argument: "options.closure",
      expected: "closed or open-dr",
      found: "open",
      mend: "that closure produces negative flows; it exists only with compat: migest-2.0.5",
    });
  }
}

/** Refuses a value that is not one of a closed set. */
export function checkChoice(argument: string, found: unknown, values: readonly string[]): void {
  if (typeof found === "string" && values.includes(found)) return;
  throw new FlowError({
    code: "unknown-option",
    argument,
    expected: `one of ${values.join(", ")}`,
    found: `${found}`,
    mend: "choose one of these",
  });
}
