import type { DrawOptions, FlowDraws, InputErrors, StockPeriod } from "../../flows/index.ts";

/** A part of the draws for one worker thread. */
export interface DrawTask {
  readonly period: StockPeriod;
  readonly errors: InputErrors;
  readonly drawing: DrawOptions;
  readonly from: number;
  readonly to: number;
}

/** What a worker thread says: a draw is made, or all of its part. */
export type WorkerMessage = { readonly made: number } | { readonly draws: FlowDraws };
