/**
 * What was found or decided while the inputs of an estimate were put together.
 * - `union-unit`: areas that were one territory at the start or the end are kept as one unit;
 * - `vital-events-of-several-areas`: the stock tables know one area where World Population Prospects
 *   knows several, whose births and deaths are added;
 * - `moved-within-union`: persons born in one part of a unit who live in another: natives of the unit;
 * - `missing-stock-covered`: no cell for an area because the unit's other row holds its persons;
 * - `area-left-out`: an area that lacks one of the inputs;
 * - `residents-left-out`: the foreign born who live in such an area: they are in no table;
 * - `birthplace-left-out`: persons born in such an area, counted with those of unknown birthplace;
 * - `unknown-birthplace-spread`: persons of unknown birthplace, spread as the known of the same residence;
 * - `unknown-birthplace-kept`: the same where no birthplace is known: they stay among the native born;
 * - `unknown-birthplace-beyond-population`: more than live there besides the known foreign born: left out;
 * - `unknown-birthplace-not-in-table`: the table has no row for them: they are among the native born;
 * - `population-split-by-sex`: the publisher gives only both sexes together;
 * - `births-split-by-sex`: by the sex ratio at birth of each year;
 * - `deaths-split-by-sex`: in proportion to residents and the world's relative mortality of the sexes;
 * - `vital-events-carried-forward`: the last half-year repeats the year before;
 * - `native-born-differs`: the published native born are not population − known foreign born;
 * - `vital-events-fitted`: births and deaths of a later revision, raised and lowered in proportion so
 *   that with the populations they give the net migration of the populations' own revision;
 * - `vital-events-of-another-revision`: births and deaths of a later revision, as they are.
 */
export type FindingName =
  | "union-unit"
  | "vital-events-of-several-areas"
  | "moved-within-union"
  | "missing-stock-covered"
  | "area-left-out"
  | "birthplace-left-out"
  | "unknown-birthplace-spread"
  | "unknown-birthplace-kept"
  | "unknown-birthplace-beyond-population"
  | "unknown-birthplace-not-in-table"
  | "population-split-by-sex"
  | "births-split-by-sex"
  | "deaths-split-by-sex"
  | "vital-events-carried-forward"
  | "native-born-differs"
  | "residents-left-out"
  | "vital-events-fitted"
  | "vital-events-of-another-revision";

/** Why an area is left out. */
export type LeftOutReason = "no-stock" | "no-population" | "no-vital-events";

/** One finding: what, where, how many persons. */
export interface Finding {
  readonly finding: FindingName;
  /** The year of the table concerned; absent where it concerns the period. */
  readonly year?: number;
  /** Codes of the areas concerned in the order of the register; empty for all areas. */
  readonly areas: readonly string[];
  /** Persons concerned; null where the edition does not tell. */
  readonly persons: number | null;
  readonly reason?: LeftOutReason;
}
