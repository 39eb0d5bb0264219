/**
 * SDG 10.7.2: the category of a country, an order without distances. 1 requires further progress,
 * 2 partially meets, 3 meets, 4 fully meets. There is no mean, difference or change of categories
 * (trap T03), so it is an object and not a number.
 */
export interface PolicyCategory {
  readonly ordinal: 1 | 2 | 3 | 4;
}

/** Scores of the thirty answers: 1 yes, 0.5 for legal status only in domain 1, 0 no. */
export type PolicyAnswer = 0 | 0.5 | 1;

const questions = 30;
const thresholds = [40, 80, 100] as const;

/**
 * The category of a reply: 100 · mean of the thirty answers against 40, 80 and 100 (thresholds to be
 * verified before printing). A country without a reply is missing, never in category 1.
 *
 * @throws RangeError for another number of answers
 */
export function policyCategory(
  answers: readonly PolicyAnswer[] | null,
): PolicyCategory | { readonly missing: "not-available" } {
  if (answers === null) return { missing: "not-available" };
  if (answers.length !== questions) {
    throw new RangeError(`SDG 10.7.2 has ${questions} answers, not ${answers.length}`);
  }
  const score = (100 * answers.reduce((sum: number, each) => sum + each, 0)) / questions;
  const reached = thresholds.filter((threshold) => score >= threshold).length;
  return { ordinal: (reached + 1) as PolicyCategory["ordinal"] };
}

/** Whether a category is above another: the one comparison that an order allows. */
export function isHigherCategory(a: PolicyCategory, b: PolicyCategory): boolean {
  return a.ordinal > b.ordinal;
}
