import type { CoverageClass } from "./coverage-class.ts";
import { coverageClasses } from "./coverage-class.ts";

/** Options of {@link reconcileReports}; every default is part of the published protocol. */
export interface MeasurementOptions {
  /** Classes to which `reports.coverage` refers; default {@link coverageClasses}. */
  readonly classes?: readonly CoverageClass[];
  /** Standard deviation of the change of a reporter's log coverage from one step to the next; default 0.3. */
  readonly drift?: number;
  /** Standard deviation, between corridors, of a reporter's log coverage, as a share of its size; default 0.3. */
  readonly spread?: number;
  /** Expected noise variance of receivers and senders, and its weight in reports; default 0.08, 0.12, 10. */
  readonly noise?: { readonly receiver: number; readonly sender: number; readonly weight: number };
  /**
   * Whether the steps of a corridor are estimated each for itself (`free`, default), or linked by a random walk whose
   * variance is estimated (`walk`). With a walk, growth that many corridors of a reporter share is partly taken for a
   * change of its coverage: use it where the coverage is known to be stable, or for single years.
   */
  readonly link?: "free" | "walk";
  /** Distribution of the noise: normal (default), or Student with 4 degrees of freedom against outliers. */
  readonly tails?: "normal" | "student";
  /** Largest number of EM steps, default 100; fewer where no variance moves by a relative 1e-3. */
  readonly maximumSteps?: number;
}

export type MeasurementSettings = Required<MeasurementOptions>;

export function measurementSettings(options: MeasurementOptions): MeasurementSettings {
  return {
    classes: coverageClasses,
    drift: 0.3,
    spread: 0.3,
    noise: { receiver: 0.08, sender: 0.12, weight: 10 },
    link: "free",
    tails: "normal",
    maximumSteps: 100,
    ...options,
  };
}
