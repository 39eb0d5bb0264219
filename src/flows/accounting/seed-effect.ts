/** What a total is called in a statement about seeds. */
export type SeedFact =
  | "world-level"
  | "emigration"
  | "immigration"
  | "net-migration"
  | "who-goes-where";

/**
 * What a seed can and cannot change, to be printed wherever one can be chosen. A message key with
 * its facts; the words are the reader's language.
 */
export interface SeedEffect {
  readonly key: "flows.seed.stayers-fix-level" | "flows.seed.stayers-follow-seed";
  readonly fixed: readonly SeedFact[];
  readonly changes: readonly SeedFact[];
}

/** With given stayers the level and every area's in- and outflow are fixed; the seed places them. */
export const stayersFixLevel: SeedEffect = {
  key: "flows.seed.stayers-fix-level",
  fixed: ["world-level", "emigration", "immigration", "net-migration"],
  changes: ["who-goes-where"],
};

/** Under independence the seed decides the stayers as well; only net migration is fixed. */
export const stayersFollowSeed: SeedEffect = {
  key: "flows.seed.stayers-follow-seed",
  fixed: ["net-migration"],
  changes: ["world-level", "emigration", "immigration", "who-goes-where"],
};
