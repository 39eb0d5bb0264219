import { demographicAccounting } from "../../flows/accounting/demographic-accounting.ts";
import { type RequestedRepair, requestedRepairs } from "../../flows/diagnostics/repair.ts";
import { type FlowEstimate, type FlowMethodId, fittedMethodIds } from "../../flows/estimate.ts";
import { type FlowMethod, publishedMethods } from "../../flows/published-methods.ts";
import { nearestWords } from "../arguments/nearest-words.ts";
import { UsageError } from "../frame/usage-error.ts";
import type { FlowFiles, FlowInputs } from "./flow-inputs.ts";

/** What a reader may say about the method besides the tables. */
export interface MethodOptions {
  readonly weight?: number;
  readonly movers?: number;
  readonly repair?: readonly RequestedRepair[];
  readonly compat?: "migest-2.0.5";
  readonly remainderAt?: readonly [string, string];
  readonly startYear?: number;
  readonly years?: number;
  readonly personsPerUnit?: number;
}

/** A method by its name. @throws UsageError `unknown-method` */
export function methodArgument(text: string): FlowMethodId {
  const names = [...publishedMethods.map(({ id }) => id), ...fittedMethodIds];
  const found = names.find((id) => id === text);
  if (found) return found;
  const suggestion = nearestWords(text, names).join(", ");
  throw new UsageError("unknown-method", { found: text, suggestion, known: names.join(", ") });
}

/** A weight from 0 to 1. @throws UsageError `not-a-weight` */
export function weightArgument(text: string): number {
  const weight = Number(text);
  if (/^\d*\.?\d+$/.test(text) && weight <= 1) return weight;
  throw new UsageError("not-a-weight", { found: text });
}

/** Length of a period in years, up to 20. @throws UsageError `not-years` */
export function yearsArgument(text: string): number {
  const years = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && years > 0 && years <= 20) return years;
  throw new UsageError("not-years", { found: text });
}

/** A number of persons above 0. @throws UsageError `not-persons` */
export function personsArgument(text: string): number {
  const persons = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && persons > 0 && persons < 1e15) return persons;
  throw new UsageError("not-persons", { found: text });
}

/** A repair that may be asked for. @throws UsageError `unknown-code` */
export function repairArgument(text: string): RequestedRepair {
  const found = requestedRepairs.find((repair) => repair === text);
  if (found) return found;
  const known = requestedRepairs.join(", ");
  throw new UsageError("unknown-code", { found: text, option: "--repair", known });
}

const accounting: readonly FlowMethodId[] = publishedMethods
  .filter(({ closure }) => closure !== undefined)
  .map(({ id }) => id);

/** The methods in which an option acts. */
const actsIn: Readonly<Record<string, readonly FlowMethodId[]>> = {
  "--seed": ["da-min-open-dr", "da-min-closed", "da-ind-closed"],
  "--weight": ["da-pb-closed"],
  "--movers": ["mig-rate"],
  "--repair": accounting,
  "--compat": accounting,
  "--remainder-at": accounting,
  "--start-year": ["waymark", "waymark-closed"],
  "--years": ["waymark", "waymark-closed"],
  "--persons-per-unit": ["waymark", "waymark-closed"],
  "--second-start": ["waymark", "waymark-closed"],
  "--second-end": ["waymark", "waymark-closed"],
};

/** Refuses an option that the method would ignore. @throws UsageError `option-without-effect` */
export function checkMethodOptions(
  method: FlowMethodId,
  options: MethodOptions & Partial<Pick<FlowFiles, "seed" | "secondStart" | "secondEnd">>,
): void {
  const given = {
    "--seed": options.seed,
    "--weight": options.weight,
    "--movers": options.movers,
    "--repair": options.repair,
    "--compat": options.compat,
    "--remainder-at": options.remainderAt,
    "--start-year": options.startYear,
    "--years": options.years,
    "--persons-per-unit": options.personsPerUnit,
    "--second-start": options.secondStart,
    "--second-end": options.secondEnd,
  };
  for (const [option, value] of Object.entries(given)) {
    const methods = actsIn[option]!;
    if (value === undefined || methods.includes(method)) continue;
    throw new UsageError("option-without-effect", { option, method, methods: methods.join(", ") });
  }
  if (options.secondEnd !== undefined && options.secondStart === undefined)
    throw new UsageError("missing-option", { found: "--second-start <file>" });
  if (options.seed !== undefined && options.compat !== undefined) {
    throw new UsageError("option-without-effect", {
      option: "--seed",
      method: `--compat ${options.compat}`,
      methods: actsIn["--seed"]!.join(", "),
    });
  }
}

/** Runs a method. @throws FlowError, UsageError `unknown-code` for an area of `--remainder-at` */
export async function estimateFlows(
  method: FlowMethodId,
  { period, seed, otherRevision }: FlowInputs,
  { weight, movers, repair = [], compat, remainderAt, ...about }: MethodOptions,
  codes?: readonly (string | undefined)[],
): Promise<FlowEstimate> {
  const shared = {
    types: true,
    repairs: repair,
    ...(compat && { compat }),
    ...(remainderAt && { remainderAt: remainderPositions(period.areas, remainderAt) }),
  };
  const { closure, estimate } = await methodOf(method);
  if (seed !== undefined && closure !== undefined) {
    const stayers = method === "da-ind-closed" ? ("independence" as const) : ("maximum" as const);
    return demographicAccounting(period, { ...shared, closure, stayers, seed });
  }
  const { startYear, years, personsPerUnit } = about;
  return estimate(period, {
    ...shared,
    ...(codes !== undefined && { codes }),
    ...(otherRevision !== undefined && { otherRevision }),
    ...(startYear !== undefined && { startYear }),
    ...(years !== undefined && { years }),
    ...(personsPerUnit !== undefined && { personsPerUnit }),
    ...(weight !== undefined && { minimumWeight: weight }),
    ...(movers !== undefined && { movers }),
  });
}

/** A method; the coefficients of fitted ones are loaded only for them. */
async function methodOf(id: FlowMethodId): Promise<FlowMethod> {
  const published = publishedMethods.find((method) => method.id === id);
  return published ?? (await import("../../flows/methods.ts")).flowMethod(id);
}

function remainderPositions(
  areas: readonly string[],
  codes: readonly [string, string],
): [number, number] {
  const [start, end] = codes.map((code) => {
    const at = areas.indexOf(code);
    if (at >= 0) return at;
    const known = areas.slice(0, 10).join(", ");
    throw new UsageError("unknown-code", { found: code, option: "--remainder-at", known });
  });
  return [start!, end!];
}
