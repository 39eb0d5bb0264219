import type { MeasuredEstimate } from "./accuracy.ts";
import type { ReportedFlows } from "./reported-flows.ts";
import { corridorReader, nameOf, type WorldTable } from "./world-table.ts";

/** Estimates at the reported flows, gathered period by period. */
export class MeasuredEstimates {
  readonly #reported: ReportedFlows;
  readonly #byName = new Map<string, MeasuredEstimate>();

  constructor(reported: ReportedFlows) {
    this.#reported = reported;
  }

  /**
   * Adds the estimates of a step. Tables of the Waymark estimate are left out: it has learnt from these very flows, and
   * what a model says of what it has seen is no accuracy.
   */
  add(step: number, tables: readonly WorldTable[]): void {
    const { areas, origin, destination, step: steps } = this.#reported;
    for (const table of tables) {
      if (table.kind === "waymark") continue;
      const { values } = this.#of(table);
      const read = corridorReader(table);
      for (let row = 0; row < steps.length; row++)
        if (steps[row] === step)
          values[row] = read(areas[origin[row]!]!, areas[destination[row]!]!);
    }
  }

  /** In the order in which they came. */
  list(): MeasuredEstimate[] {
    return [...this.#byName.values()];
  }

  #of({ source, method, kind }: WorldTable): MeasuredEstimate {
    const name = nameOf({ source, method, kind });
    const known = this.#byName.get(name);
    if (known) return known;
    const values = new Float64Array(this.#reported.step.length).fill(Number.NaN);
    const rows = Int32Array.from(values.keys());
    const made = { source, method, kind, protocol: "not-fitted", rows, values } as const;
    this.#byName.set(name, made);
    return made;
  }
}

/**
 * The rows that every unfitted estimate has which has a value in that step: accuracy is compared on the same corridors only.
 */
export function commonRows(
  { step }: ReportedFlows,
  estimates: readonly MeasuredEstimate[],
): Uint8Array {
  const common = new Uint8Array(step.length);
  for (const each of new Set(step)) {
    const rows = [...step.keys()].filter((row) => step[row] === each);
    const present = estimates.filter(({ values }) =>
      rows.some((row) => Number.isFinite(values[row]!)),
    );
    if (present.length === 0) continue;
    for (const row of rows)
      common[row] = Number(present.every(({ values }) => Number.isFinite(values[row]!)));
  }
  return common;
}
