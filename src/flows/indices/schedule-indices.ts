import { requireNumber } from "../arguments/require-vector.ts";

export interface LabourAndChildParameters {
  readonly a1: number;
  readonly alpha1: number;
  readonly a2: number;
  readonly alpha2: number;
  readonly mu2: number;
  readonly lambda2: number;
}

export interface ScheduleIndices {
  /** `μ2`, the position of the labour peak in years. */
  readonly peaking: number;
  /** `a1 / a2`: children's level over the labour force's. */
  readonly childDependency: number;
  /** Its inverse. */
  readonly labourDependency: number;
  /** `λ2 / α2`: steepness of the rise over that of the fall. */
  readonly labourAsymmetry: number;
  /** `α1 / α2`: 1 where children follow their parents. */
  readonly regularity: number;
}

/** Indices read off the parameters of a Rogers–Castro schedule. Rogers & Castro 1981. */
export function scheduleIndices(parameters: LabourAndChildParameters): ScheduleIndices {
  const { a1, alpha1, a2, alpha2, mu2, lambda2 } = parameters;
  for (const name of ["a1", "alpha1", "a2", "alpha2", "lambda2"] as const) {
    requireNumber(parameters[name], name, [], "positive");
  }
  requireNumber(mu2, "mu2");
  return {
    peaking: mu2,
    childDependency: a1 / a2,
    labourDependency: a2 / a1,
    labourAsymmetry: lambda2 / alpha2,
    regularity: alpha1 / alpha2,
  };
}
