import { type MapIndex, mapMeasures } from "./measures.ts";

/** Everything that the world map shows, as its address holds it. */
export interface MapState {
  readonly measure: string;
  readonly year: number;
  readonly centring: "atlantic" | "pacific";
}

export interface ParsedMapState {
  readonly state: MapState;
  /** Parts of the address that were not understood. */
  readonly ignored: readonly string[];
}

/** What is shown where the address says nothing: the newest year of the first measure. */
export function defaultMapState(index: MapIndex): MapState {
  const measure = mapMeasures.find(({ id }) => index.years[id])!.id;
  return { measure, year: index.years[measure]!.at(-1)!, centring: "atlantic" };
}

/** Reads the state from a query; what is unknown is told and ignored, never guessed. */
export function parseMapState(query: string, index: MapIndex): ParsedMapState {
  let { measure, year, centring }: MapState = defaultMapState(index);
  const ignored: string[] = [];
  const given = new URLSearchParams(query);
  const wanted = given.get("measure");
  if (wanted !== null && Object.hasOwn(index.years, wanted)) {
    measure = wanted;
    year = index.years[measure]!.at(-1)!;
  }
  for (const [name, value] of given) {
    const isKnown =
      (name === "measure" && value === measure) ||
      (name === "year" && index.years[measure]!.includes(Number(value))) ||
      (name === "centre" && value === "pacific");
    if (!isKnown) ignored.push(`${name}=${value}`);
    else if (name === "year") year = Number(value);
    else if (name === "centre") centring = "pacific";
  }
  return { state: { measure, year, centring }, ignored };
}

/** The query of a state, defaults left out, in a fixed order. */
export function mapQuery({ measure, year, centring }: MapState, index: MapIndex): string {
  const query = new URLSearchParams();
  if (measure !== defaultMapState(index).measure) query.set("measure", measure);
  if (year !== index.years[measure]!.at(-1)) query.set("year", String(year));
  if (centring === "pacific") query.set("centre", "pacific");
  return query.toString();
}

/** The state of another measure: the same year where it has one, else the nearest. */
export function withMeasure(state: MapState, measure: string, index: MapIndex): MapState {
  const years = index.years[measure]!;
  const year = years.reduce((best, each) =>
    Math.abs(each - state.year) < Math.abs(best - state.year) ? each : best,
  );
  return { ...state, measure, year };
}
