import type { MissingReason } from "../../vocabulary/index.ts";

/**
 * Why a figure has no number; never zero (trap T05). To the reasons of an observation come:
 * - `not-loaded`: the sources named are not in this edition;
 * - `undefined`: the formula has no value here (growth of zero, a ratio to zero).
 */
export interface FigureMissing {
  readonly missing: MissingReason | "not-loaded" | "undefined";
  /** For `not-loaded`: identifiers of the sources that would give it. */
  readonly sources?: readonly string[];
}

/** The number of a figure or the reason why there is none. */
export type FigureValue = number | FigureMissing;

/** A formula without a value. */
export const undefinedValue: FigureMissing = { missing: "undefined" };

/** True if there is no number. */
export function hasNoNumber(value: FigureValue): value is FigureMissing {
  return typeof value !== "number";
}

/** The first reason among inputs, sources that are not loaded before all others; null if all are numbers. */
export function firstMissing(values: readonly FigureValue[]): FigureMissing | null {
  const missing = values.filter(hasNoNumber);
  const absent = missing.filter((each) => each.missing === "not-loaded");
  if (absent.length > 0) {
    const sources = [...new Set(absent.flatMap((each) => each.sources ?? []))];
    return { missing: "not-loaded", sources };
  }
  return missing[0] ?? null;
}
