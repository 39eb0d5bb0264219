/** Facets by which clauses are filtered. */
export const clauseFacets = ["answer", "class", "verdict", "actor"] as const;
export type ClauseFacet = (typeof clauseFacets)[number];

/** Which clauses are shown: one value of a facet at most, facets together. */
export type ClauseState = Readonly<Partial<Record<ClauseFacet, string>>>;

/** What of an address was understood, and what was not. */
export interface ParsedState {
  readonly state: ClauseState;
  /** Parts that were ignored, as they stood in the address. */
  readonly ignored: readonly string[];
}

/**
 * Reads the state of the list of clauses from a query. Unknown names and values are told and ignored,
 * never guessed.
 *
 * @param known values of each facet
 */
export function parseClauseState(
  query: string,
  known: Readonly<Record<ClauseFacet, ReadonlySet<string>>>,
): ParsedState {
  const state: Partial<Record<ClauseFacet, string>> = {};
  const ignored: string[] = [];
  for (const [name, value] of new URLSearchParams(query)) {
    const facet = clauseFacets.find((each) => each === name);
    if (facet && known[facet].has(value)) state[facet] = value;
    else ignored.push(`${name}=${value}`);
  }
  return { state, ignored };
}

/** The query of a state, facets in a fixed order; empty for all clauses. */
export function clauseQuery(state: ClauseState): string {
  const query = new URLSearchParams();
  for (const facet of clauseFacets) {
    const value = state[facet];
    if (value !== undefined) query.set(facet, value);
  }
  return query.toString();
}
