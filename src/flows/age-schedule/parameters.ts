import { refusal } from "../arguments/refusal.ts";
import { requireNumber, type Sign } from "../arguments/require-vector.ts";

/** Parameters of a Rogers–Castro schedule; ages in years, rates per person (or any common factor of them). */
export interface ScheduleParameters {
  /** Pre-labour force: level at age 0 and rate of descent. */
  readonly a1: number;
  readonly alpha1: number;
  /** Labour force peak: level, rate of descent, position, rate of ascent. */
  readonly a2: number;
  readonly alpha2: number;
  readonly mu2: number;
  readonly lambda2: number;
  /** Retirement peak, all four or none. */
  readonly a3?: number;
  readonly alpha3?: number;
  readonly mu3?: number;
  readonly lambda3?: number;
  /** Post-retirement rise, both or none. */
  readonly a4?: number;
  readonly lambda4?: number;
  /** Constant. */
  readonly c: number;
}

export type ParameterName = keyof ScheduleParameters;

/** 7: children, labour force, constant; 9: with post-retirement; 11: with retirement peak; 13: with both. */
export type ScheduleModel = 7 | 9 | 11 | 13;

const CORE = ["a1", "alpha1", "a2", "alpha2", "mu2", "lambda2"] as const;
const RETIREMENT = ["a3", "alpha3", "mu3", "lambda3"] as const;
const POST_RETIREMENT = ["a4", "lambda4"] as const;

const NAMES: Record<ScheduleModel, readonly ParameterName[]> = {
  7: [...CORE, "c"],
  9: [...CORE, ...POST_RETIREMENT, "c"],
  11: [...CORE, ...RETIREMENT, "c"],
  13: [...CORE, ...RETIREMENT, ...POST_RETIREMENT, "c"],
};

/** Peaks need a descent and an ascent; their position may be any age. The rest may be 0. */
const SIGNS: Partial<Record<ParameterName, Sign>> = {
  mu2: "any",
  mu3: "any",
  alpha2: "positive",
  lambda2: "positive",
  alpha3: "positive",
  lambda3: "positive",
};

/** Names of the parameters of a model, in the order used throughout. */
export function parameterNames(model: ScheduleModel): readonly ParameterName[] {
  const names = NAMES[model];
  if (names === undefined) {
    throw refusal({
      code: "unknown-option",
      argument: "model",
      expected: "7, 9, 11 or 13",
      found: String(model),
    });
  }
  return names;
}

/** Refuses parameters that are missing in part, not finite, or of a sign that gives no schedule; returns the model. */
export function requireParameters(parameters: ScheduleParameters): ScheduleModel {
  const retirement = together(parameters, RETIREMENT);
  const postRetirement = together(parameters, POST_RETIREMENT);
  const model = retirement ? (postRetirement ? 13 : 11) : postRetirement ? 9 : 7;
  for (const name of NAMES[model]) {
    requireNumber(parameters[name]!, name, [], SIGNS[name] ?? "non-negative");
  }
  return model;
}

function together(parameters: ScheduleParameters, names: readonly ParameterName[]): boolean {
  const given = names.filter((name) => parameters[name] !== undefined);
  if (given.length === 0) return false;
  const missing = names.find((name) => parameters[name] === undefined);
  if (missing === undefined) return true;
  throw refusal({
    code: "missing-value",
    argument: missing,
    expected: `a value, because ${given.join(", ")} ${given.length > 1 ? "are" : "is"} given`,
    found: "none",
  });
}
