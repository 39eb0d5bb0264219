/** The two ends of a corridor as an address says them. */
export interface CorridorState {
  readonly origin: string | null;
  readonly destination: string | null;
}

/**
 * Reads `?from=MEX&to=USA`. What is no known code is not taken over but named, so that the page can say
 * what it did not understand.
 */
export function parseCorridorState(
  query: string,
  isKnown: (code: string) => boolean,
): { readonly state: CorridorState; readonly ignored: readonly string[] } {
  const given = new URLSearchParams(query);
  const ignored: string[] = [];
  const end = (name: string): string | null => {
    const text = given.get(name);
    if (text === null || text === "") return null;
    const code = text.toUpperCase();
    if (isKnown(code)) return code;
    ignored.push(`${name}=${text.slice(0, 40)}`);
    return null;
  };
  return { state: { origin: end("from"), destination: end("to") }, ignored };
}

/** The query of a state. */
export function corridorQuery({ origin, destination }: CorridorState): string {
  const query = new URLSearchParams();
  if (origin) query.set("from", origin);
  if (destination) query.set("to", destination);
  return query.toString();
}
