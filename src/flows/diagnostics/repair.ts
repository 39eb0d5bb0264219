/**
 * Named repairs. The first four belong to the published method and are always made and reported;
 * the others are made only when the caller lists them in `repairs`.
 */
export type RepairName =
  | "negative-native-born"
  | "world-balance"
  | "excess-births"
  | "seed-ignored"
  | "excess-deaths"
  | "deaths-without-residents"
  | "clamp-targets"
  | "release"
  | "layer-exceeds-stock"
  | "unknown-without-known"
  | "sex-nets-balanced"
  | "sex-nets-weighed"
  | "sex-nets-limited";

/** The repairs a caller may ask for in demographic accounting. */
export type RequestedRepair =
  | "excess-deaths"
  | "deaths-without-residents"
  | "clamp-targets"
  | "release";

export const requestedRepairs: readonly RequestedRepair[] = [
  "excess-deaths",
  "deaths-without-residents",
  "clamp-targets",
  "release",
];

/** One repair that was made: where, and how large. */
export interface Repair {
  readonly repair: RepairName;
  /** The table concerned; absent where it concerns both or neither. */
  readonly table?: "start" | "end";
  /** Codes of the areas concerned, in the order of the table; empty for the whole world. */
  readonly areas: readonly string[];
  /** Size in the unit of the input: the sum of what was added and taken, signed for `world-balance`. */
  readonly persons: number;
}
