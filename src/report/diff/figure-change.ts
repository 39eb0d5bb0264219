import type { Figure } from "../../indicators/index.ts";

/**
 * Why a figure of one edition is another in a later one:
 * - `world`: a new period of the same series, or one that the publisher has reached since;
 * - `revised`: the same period, another value: a new release, a corrected file, a changed cell, a blank that
 *   was filled, a value that was withdrawn;
 * - `definition`: another method or unit: not comparable;
 * - `loaded`: a source that was missing is there;
 * - `lost`: a source that was there is missing;
 * - `unattributable`: a figure without counterpart, or a change whose parts cannot be told apart.
 */
export const changeKinds = [
  "world",
  "revised",
  "definition",
  "loaded",
  "lost",
  "unattributable",
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** One figure in two editions. */
export interface FigureChange {
  readonly kind: ChangeKind;
  /** The figure of the earlier edition, or null if it has none of the series. */
  readonly before: Figure | null;
  readonly after: Figure | null;
  /** After − before in the unit of the figure; null if a side has no number or units differ. */
  readonly change: number | null;
  /** The part that is a revision of the earlier date, or null if it cannot be told. */
  readonly revised: number | null;
  /** The part that happened in the world: change − revised; null if it cannot be told. */
  readonly world: number | null;
  /** Sources whose release differs, or whose cells do. */
  readonly sources: readonly string[];
  /** Cells that entered with another value, the first of them. */
  readonly cells: readonly ChangedCell[];
  /** How many cells entered with another value. */
  readonly cellsChanged: number;
}

/** A cell that entered both figures, or one of them, with different values. */
export interface ChangedCell {
  /** VALUE_ID. */
  readonly id: string;
  readonly before: number | null;
  readonly after: number | null;
}
