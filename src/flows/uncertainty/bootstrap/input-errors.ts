import { refusal } from "../../arguments/refusal.ts";
import { requireNumber, requireVector } from "../../arguments/require-vector.ts";

/**
 * How wrong the inputs of an estimate may be: standard errors of logarithms, one for all or one per cell or area. The
 * errors are log-normal with mean 1.
 */
export interface InputErrors {
  /** Of foreign-born stocks, one for all or `N × N`. Native born follow: population − foreign born. */
  readonly relativeError: number | Float64Array;
  /** Correlation of the errors of one cell at the two dates; default 0.8, for they share a source. */
  readonly correlation?: number;
  /** Of births and deaths, one for all or one per area; default 0. */
  readonly births?: number | Float64Array;
  readonly deaths?: number | Float64Array;
  /** Of populations, with the correlation of the stocks between the two dates; default 0. */
  readonly population?: number | Float64Array;
}

/** The errors of every cell and area. */
export interface CheckedErrors {
  readonly stocks: Float64Array;
  /** Weights of the error common to both dates and of the error of one date. */
  readonly common: number;
  readonly own: number;
  readonly births: Float64Array;
  readonly deaths: Float64Array;
  readonly population: Float64Array;
}

/** Refuses a missing, infinite or negative error, a wrong length, or a correlation outside 0–1. */
export function checkInputErrors(errors: InputErrors, areas: number): CheckedErrors {
  const { relativeError, correlation = 0.8, births = 0, deaths = 0, population = 0 } = errors;
  if (!(correlation >= 0 && correlation <= 1)) {
    throw refusal({
      code: "out-of-range",
      argument: "errors.correlation",
      expected: "a number from 0 to 1",
      found: String(correlation),
    });
  }
  return {
    stocks: spread(relativeError, "errors.relativeError", areas * areas),
    common: Math.sqrt(correlation),
    own: Math.sqrt(1 - correlation),
    births: spread(births, "errors.births", areas),
    deaths: spread(deaths, "errors.deaths", areas),
    population: spread(population, "errors.population", areas),
  };
}

/** The logarithm of a value with a larger error says nothing any more. */
const largestError = 5;

function spread(value: number | Float64Array, argument: string, length: number): Float64Array {
  if (typeof value === "number") {
    requireNumber(value, argument, [], "non-negative");
    refuseLarge(value, argument, []);
    return new Float64Array(length).fill(value);
  }
  requireVector(value, argument, length, "non-negative");
  for (let at = 0; at < length; at++) refuseLarge(value[at]!, argument, [at]);
  return value;
}

function refuseLarge(value: number, argument: string, index: readonly number[]): void {
  if (value <= largestError) return;
  throw refusal({
    code: "out-of-range",
    argument,
    index,
    expected: `a standard error of a logarithm, at most ${largestError}`,
    found: value,
    mend: "0.15 stands for fifteen per cent",
  });
}
