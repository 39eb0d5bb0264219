import { refusal } from "../arguments/refusal.ts";
import type { BlendPeriod } from "./blend-period.ts";
import type { BlendCoefficients } from "./coefficients.ts";
import { otherRevisionFeatures, stockFeatures } from "./corridor-features.ts";

/** Refuses coefficients whose features are not those that the period gives, in that order. */
export function requireMatchingFeatures(
  period: BlendPeriod,
  { id, features }: BlendCoefficients,
): void {
  const given: readonly string[] =
    period.otherRevision === undefined
      ? stockFeatures
      : [...stockFeatures, ...otherRevisionFeatures];
  if (given.length === features.length && given.every((name, at) => name === features[at])) return;
  throw refusal({
    code: "unknown-option",
    argument: "coefficients",
    expected: `the ${given.length} features of a period ${period.otherRevision === undefined ? "with one revision" : "with two revisions"} of the stocks`,
    found: `${id} with ${features.length} features`,
    mend: "give the second revision, or choose the coefficients that do without",
  });
}
