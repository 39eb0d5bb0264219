import { FlowError, requestedRepairs } from "../../flows/index.ts";
import {
  drawFlows,
  type FlowDraws,
  summariseDraws,
} from "../../flows/uncertainty/bootstrap/index.ts";
import { type LabSetting, periodOf } from "./estimate-tables.ts";
import { type LabEdit, withEdit } from "./lab-edit.ts";
import { isDrawn, labDraws } from "./lab-method.ts";
import { isSeeded } from "./lab-pattern.ts";
import type { LabTables } from "./lab-period.ts";

const partSize = 10;

/** What is drawn: the inputs of an accounting method, with an error of the stocks that the reader chooses. */
export interface DrawRequest extends LabSetting {
  readonly edit: LabEdit | null;
  readonly pair: readonly [string, string];
  /** Standard error of the logarithm of a stock: 0.15 for about fifteen per cent. */
  readonly error: number;
  readonly seed: number;
}

/** 80 % intervals of the two corridors of the pair, there and back; null where a method refused. */
export type DrawAnswer = {
  readonly intervals: readonly (readonly [low: number, high: number])[];
  readonly refused: number;
} | null;

/**
 * Draws the inputs with errors and runs the method on each, in parts, so that a caller can show how far it is and
 * stop between parts. Deterministic in the seed.
 */
export async function drawIntervals(
  tables: LabTables,
  request: DrawRequest,
  between: (done: number) => Promise<boolean>,
): Promise<DrawAnswer> {
  const { method, edit, error, seed, weight, pair, pattern } = request;
  if (!isDrawn(method) || isSeeded(method, pattern)) return null;
  const period = periodOf(edit ? withEdit(tables, edit) : tables);
  const options = { method, seed, repairs: requestedRepairs, minimumWeight: weight };
  const errors = { relativeError: error };
  const parts: FlowDraws[] = [];
  try {
    for (let from = 0; from < labDraws; from += partSize) {
      parts.push(drawFlows(period, errors, options, from, from + partSize));
      if (!(await between(from + partSize))) return null;
    }
    const all = { ...options, draws: labDraws, levels: [0.8] };
    const { intervals, refused } = summariseDraws(period, errors, all, parts);
    const { lower, upper } = intervals[0]!;
    const [a, b] = pair.map((area) => period.areas.indexOf(area)) as [number, number];
    const n = period.areas.length;
    const at = [a * n + b, b * n + a];
    return { intervals: at.map((cell) => [lower[cell]!, upper[cell]!] as const), refused };
  } catch (refusal) {
    if (refusal instanceof FlowError) return null;
    throw refusal;
  }
}
