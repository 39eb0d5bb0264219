import { timePeriodOf } from "../period.ts";
import type { CorridorGroup, ReportedFlows } from "./reported-flows.ts";

/** A part of the reported flows on which accuracy is measured. */
export interface Slice {
  readonly group: CorridorGroup;
  readonly kind: "all" | "period" | "fold";
  /** The period, or the number of the fold from 1; empty for all. */
  readonly part: string;
  readonly rows: readonly number[];
}

/** Fold of every area of the reported flows, for each group. */
export type FoldOfArea = Readonly<Partial<Record<CorridorGroup, Int32Array>>>;

/** TIME_PERIOD of a five-year step. */
export function periodOfStep(step: number): string {
  const start = 1990 + 5 * step;
  return timePeriodOf({ start, end: start + 5 });
}

/**
 * All rows of a group, its periods, and the corridors that touch each fold of countries.
 *
 * @param keep rows that every estimate has
 */
export function slicesOf(
  { group, step, origin, destination }: ReportedFlows,
  which: CorridorGroup,
  keep: (row: number) => boolean,
  folds: FoldOfArea,
): Slice[] {
  const rows = [...step.keys()].filter((row) => group[row] === which && keep(row));
  const steps = [...new Set(rows.map((row) => step[row]!))].sort((a, b) => a - b);
  const fold = folds[which];
  const numbers = fold ? [...new Set(fold)].sort((a, b) => a - b) : [];
  return [
    { group: which, kind: "all" as const, part: "", rows },
    ...steps.map((each) => ({
      group: which,
      kind: "period" as const,
      part: periodOfStep(each),
      rows: rows.filter((row) => step[row] === each),
    })),
    ...numbers.map((number) => ({
      group: which,
      kind: "fold" as const,
      part: String(number + 1),
      rows: rows.filter(
        (row) => fold![origin[row]!] === number || fold![destination[row]!] === number,
      ),
    })),
  ];
}
