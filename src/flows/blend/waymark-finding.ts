import type { CollapsedCorridor } from "./collapsed-corridors.ts";

/**
 * What was found about the tables of a Waymark estimate.
 * - `areas-not-known`: no coefficient knows these areas: their corridors are estimated from the structure of the tables;
 * - `codes-of-other-populations`: codes that are known, but not with these populations: all areas are taken as unknown;
 * - `unit-read-off-populations`: tables in thousands or millions, read off the populations of known areas;
 * - `unit-assumed`: no unit stated and none to be read off: one person;
 * - `not-a-closed-world`: births and deaths leave this many persons of growth unexplained, a part of the world or
 *   tables that contradict each other: net migration, and with it `waymark-closed`, carries it;
 * - `stocks-hardly-change`: the fewest moves are so few that the total rests on an assumption;
 * - `few-foreign-born`: corridors without anyone from the one area in the other, both ways, in most of the table;
 * - `collapsed-corridors`, of `waymark-closed`: closing to net migration leaves large corridors less than the lower bound
 *   of their 95 % interval; the areas are those whose net forces it.
 */
export type WaymarkFindingName =
  | "areas-not-known"
  | "codes-of-other-populations"
  | "unit-read-off-populations"
  | "unit-assumed"
  | "not-a-closed-world"
  | "stocks-hardly-change"
  | "few-foreign-born"
  | "collapsed-corridors";

/** One finding: which, where, and how many persons or corridors. */
export interface WaymarkFinding {
  readonly finding: WaymarkFindingName;
  /** Empty where it concerns all areas. */
  readonly areas: readonly string[];
  /** Persons, corridors for `few-foreign-born` and `collapsed-corridors`, persons per unit for units; null where no number belongs to it. */
  readonly amount: number | null;
  /** Of `collapsed-corridors`. */
  readonly corridors?: readonly CollapsedCorridor[];
}
