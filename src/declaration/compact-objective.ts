/**
 * Objectives of the Global Compact for Safe, Orderly and Regular Migration (A/RES/73/195); short
 * titles in the messages under `compact.1` to `compact.23`.
 */
export const compactObjectives = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
] as const;

export type CompactObjective = (typeof compactObjectives)[number];
