import { FlowError } from "../../flows/diagnostics/flow-error.ts";
import type { FlowEstimate, FlowMethodId } from "../../flows/estimate.ts";
import type { Context } from "../frame/context.ts";
import { jsonText, printAnswer } from "../print/answer.ts";
import { checkOutputs, makeFolderOf } from "./check-output.ts";
import type { DrawnIntervals } from "./draw-intervals.ts";
import { intervalRows } from "./estimate-intervals.ts";
import { FlowRefusal } from "./flow-error-words.ts";
import { type FlowFiles, type FlowInputs, readFlowInputs } from "./flow-inputs.ts";
import { estimateFlows, type MethodOptions } from "./flow-method-options.ts";
import { flowReport, reportTable, reportText } from "./flow-report.ts";
import type { IntervalOptions } from "./interval-options.ts";
import { outputsOf, possibleOutputs, writeFlows } from "./write-flows.ts";

/**
 * Reads the tables, estimates, writes the results and says what was done.
 *
 * @throws TableError, FlowRefusal, UsageError
 */
export async function runFlows(
  context: Context,
  method: FlowMethodId,
  files: FlowFiles,
  out: string,
  options: MethodOptions & IntervalOptions,
): Promise<void> {
  const started = performance.now();
  await checkOutputs(possibleOutputs(out), Object.values(files));
  const inputs = await readFlowInputs(files);
  const read = performance.now();
  const codes = await codesFor(method, inputs);
  const estimate = await estimateOrRefuse(method, inputs, files, options, codes);
  const computed = performance.now();
  context.world.signal.throwIfAborted();
  const bootstrap = await drawnOrRefuse(context, method, inputs, files, options);
  const drawn = performance.now();
  const report = flowReport(method, estimate, bootstrap);
  const outputs = outputsOf(out, estimate, bootstrap !== null || estimate.intervals !== undefined);
  await makeFolderOf(outputs.flows);
  await writeFlows(estimate, outputs, jsonText(report), bootstrap?.flows);
  const times = {
    reading: read - started,
    computation: computed - read,
    drawing: drawn - computed,
    writing: performance.now() - drawn,
  };
  await printAnswer(context, {
    text: () => reportText(context.language, report, outputs, times),
    json: () => ({ ...report, ...listed(estimate), files: outputs, milliseconds: times }),
    table: () => reportTable(report, times),
  });
}

/** The areas by the codes of the coefficients; their register is loaded only for methods that have some. */
async function codesFor(method: FlowMethodId, { period }: FlowInputs) {
  if (!method.startsWith("waymark")) return undefined;
  const { areaCodes } = await import("./area-codes.ts");
  return areaCodes(period.areas);
}

/** Corridor by corridor, for methods that state intervals. */
function listed(estimate: FlowEstimate): { estimates?: unknown } {
  const found = intervalRows(estimate);
  return found ? { estimates: { columns: found.columns, rows: [...found.rows] } } : {};
}

async function estimateOrRefuse(
  method: FlowMethodId,
  inputs: FlowInputs,
  files: FlowFiles,
  options: MethodOptions,
  codes: readonly (string | undefined)[] | undefined,
): Promise<FlowEstimate> {
  try {
    return await estimateFlows(method, inputs, options, codes);
  } catch (error) {
    throw error instanceof FlowError ? new FlowRefusal(error, files) : error;
  }
}

/** The bootstrap, where it is asked for; its code is loaded only then. */
async function drawnOrRefuse(
  context: Context,
  method: FlowMethodId,
  inputs: FlowInputs,
  files: FlowFiles,
  options: MethodOptions & IntervalOptions,
): Promise<DrawnIntervals | null> {
  if (options.intervals === undefined) return null;
  try {
    const { drawIntervals } = await import("./draw-intervals.ts");
    return await drawIntervals(context, method, inputs.period, options);
  } catch (error) {
    throw error instanceof FlowError ? new FlowRefusal(error, files) : error;
  }
}
