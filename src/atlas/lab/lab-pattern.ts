import type { LabMethod } from "./lab-method.ts";

/**
 * Patterns of moves that can be given as a seed: every move alike, likelier over short distances, or as in the period
 * before. Sizes of population need no pattern of their own: the totals of rows and columns absorb them, so that a
 * gravity seed acts through its distances alone.
 */
export const labPatterns = ["none", "distance", "previous"] as const;

/** One of {@link labPatterns}. */
export type LabPattern = (typeof labPatterns)[number];

/**
 * Methods that take a seed: those whose stayers are given. Under independence a seed decides who stays as well, of
 * which neither distances nor last period's moves say anything; a mixture takes none.
 */
export function takesSeed(method: LabMethod): boolean {
  return method === "da-min-closed" || method === "da-min-open-dr";
}

/** Whether a pattern acts. Draws are made without one. */
export function isSeeded(method: LabMethod, pattern: LabPattern): boolean {
  return takesSeed(method) && pattern !== "none";
}
