import { type FigureValue, firstMissing, undefinedValue } from "../figure/missing.ts";

type Inputs = Readonly<Record<string, number>>;

const at = (inputs: Inputs, name: string): number => {
  const value = inputs[name];
  if (value === undefined) throw new RangeError(`the formula needs the input ${name}`);
  return value;
};

/** Formulas by name; each has a message `formula.<name>`. NaN and infinities mean that it has no value. */
const formulas = {
  same: (x) => at(x, "value"),
  sum: (x) => Object.values(x).reduce((total, each) => total + each, 0),
  difference: (x) => at(x, "later") - at(x, "earlier"),
  /** 1 for a number that differs from a printed one by no more than its rounding, else 0. */
  agrees: (x) => Number(Math.abs(at(x, "ours") - at(x, "printed")) <= at(x, "tolerance")),
  ratio: (x) => at(x, "numerator") / at(x, "denominator"),
  percentage: (x) => (100 * at(x, "part")) / at(x, "whole"),
  "relative-change": (x) => (100 * (at(x, "later") - at(x, "earlier"))) / at(x, "earlier"),
  /** 100 · ln(S₂/S₁)/n, the annual rate of UN DESA's tables. */
  "annual-rate": (x) => (100 * Math.log(at(x, "later") / at(x, "earlier"))) / at(x, "years"),
  /** SDG 10.7.4: the denominator holds the refugees themselves. */
  "per-100000-with-refugees": (x) =>
    (100_000 * at(x, "refugees")) / (at(x, "population") + at(x, "refugees")),
  "per-1000": (x) => (1000 * at(x, "part")) / at(x, "whole"),
  /** Mid-year population behind a crude rate: events ÷ rate × 1,000. */
  "population-of-rate": (x) => (at(x, "events") / at(x, "rate")) * 1000,
  /** Share of net migration in births − deaths + net migration. */
  "share-of-growth": (x) =>
    (100 * at(x, "migration")) / (at(x, "births") - at(x, "deaths") + at(x, "migration")),
  /** Over absolute values; none for a zero, differing signs or fewer than two values. */
  "largest-to-smallest": (x) => {
    const values = Object.values(x);
    if (values.length < 2 || new Set(values.map(Math.sign)).size > 1) return Number.NaN;
    const sizes = values.map(Math.abs);
    return Math.max(...sizes) / Math.min(...sizes);
  },
} as const satisfies Record<string, (inputs: Inputs) => number>;

export type OperationId = keyof typeof formulas;

/** Identifiers of the formulas. */
export const operationIds = Object.keys(formulas) as readonly OperationId[];

/** The value of a formula; missing if an input is, `undefined` where it has no value. */
export function evaluate(
  operation: OperationId,
  inputs: Readonly<Record<string, FigureValue>>,
): FigureValue {
  const missing = firstMissing(Object.values(inputs));
  if (missing) return missing;
  const value = formulas[operation](inputs as Inputs);
  return Number.isFinite(value) ? value : undefinedValue;
}
