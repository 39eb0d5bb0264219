import { bootstrapInWorkers } from "../../estimates/bootstrap/bootstrap-in-workers.ts";
import type { FlowMethodId } from "../../flows/estimate.ts";
import type { StockPeriod } from "../../flows/input/stock-period.ts";
import type { BootstrappedFlows } from "../../flows/uncertainty/bootstrap/index.ts";
import { message } from "../../messages/index.ts";
import type { Context } from "../frame/context.ts";
import { progressOf } from "../frame/progress.ts";
import type { MethodOptions } from "./flow-method-options.ts";
import { drawingOf, type IntervalOptions, inputErrors } from "./interval-options.ts";

/** A bootstrap, with everything it rests on. */
export interface DrawnIntervals {
  readonly flows: BootstrappedFlows;
  readonly seed: number;
  readonly errors: Readonly<
    Record<"relativeError" | "correlation" | "births" | "deaths" | "population", number>
  >;
}

/** Bootstraps the inputs of an estimate on worker threads and tells how far it is. @throws FlowError */
export async function drawIntervals(
  { world, language }: Context,
  method: FlowMethodId,
  period: StockPeriod,
  options: MethodOptions & IntervalOptions,
): Promise<DrawnIntervals> {
  const progress = progressOf(world);
  const { weight, movers, repair } = options;
  const errors = inputErrors(options);
  const drawing = drawingOf(options);
  const flows = await bootstrapInWorkers(
    period,
    errors,
    {
      ...{ ...drawing, method, repairs: repair ?? [] },
      ...(weight !== undefined && { minimumWeight: weight }),
      ...(movers !== undefined && { movers }),
    },
    {
      workers: options.workers,
      signal: world.signal,
      onProgress: (made, of) => {
        if (made % 10 === 0) progress.step(message(language, "flows.drawing", { made, of }));
      },
    },
  );
  progress.end();
  return { flows, seed: drawing.seed, errors };
}
