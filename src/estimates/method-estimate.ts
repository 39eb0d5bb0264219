import type { FlowDiagnostics, FlowError, WaymarkFinding } from "../flows/index.ts";
import type { EstimateMethod } from "./estimate-method.ts";
import type { EstimateSex } from "./sexes.ts";

/** Lower and upper bounds of every cell, where a method states its uncertainty. */
export interface Intervals {
  readonly lower80: Float64Array;
  readonly upper80: Float64Array;
  readonly lower95: Float64Array;
  readonly upper95: Float64Array;
}

/** One repair: which, where and how many persons. */
export interface MadeRepair {
  readonly repair: string;
  readonly table?: "start" | "end";
  readonly areas: readonly string[];
  readonly persons: number;
}

/** What is kept of a method's diagnostics. */
export type EstimateDiagnostics = Pick<
  FlowDiagnostics,
  "margins" | "largestMarginError" | "worldDiscrepancy"
> & {
  readonly repairs: readonly MadeRepair[];
  readonly negativeCells: number;
  /** What was found about the estimate of the closed version. */
  readonly findings?: readonly WaymarkFinding[];
};

/** The estimate of one method for one sex, or why it has none. */
export type MethodEstimate = {
  readonly sex: EstimateSex;
  readonly method: EstimateMethod;
} & (
  | {
      /** Origin × destination, `n × n` row-major. */
      readonly flows: Float64Array;
      /** Null for a method that has none. */
      readonly intervals: Intervals | null;
      readonly diagnostics: EstimateDiagnostics;
      readonly refusal?: never;
    }
  | { readonly flows?: never; readonly refusal: FlowError }
);
