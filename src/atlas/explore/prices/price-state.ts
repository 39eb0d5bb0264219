import { corridorOf, type PriceFile, pricedQuarters } from "./price-file.ts";

/** The corridor whose price is asked for, as the address holds it. */
export interface PriceState {
  /** Where the money is sent from. */
  readonly from: string | null;
  /** Where it is sent to. */
  readonly to: string | null;
  /** TIME_PERIOD of the price that is shown; null is the newest of the corridor. */
  readonly quarter: string | null;
}

/**
 * Reads the state from a query. What is unknown is told and ignored, never guessed: another name, a
 * sender without prices, a receiver to whom no price was ever surveyed from the sender, a quarter without a price of the corridor.
 */
export function parsePriceState(
  query: string,
  file: PriceFile,
): { readonly state: PriceState; readonly ignored: readonly string[] } {
  const given = new URLSearchParams(query);
  const ignored = [...new Set(given.keys())]
    .filter((name) => !names.includes(name))
    .map((name) => `${name}=${given.get(name)}`);
  const [from, to] = [given.get("from"), given.get("to")];
  const isSender = file.corridors.some(({ sender }) => sender === from);
  if (from !== null && !isSender) ignored.push(`from=${from}`);
  const isCorridor = isSender && corridorOf(file, { from, to }) !== null;
  if (to !== null && !isCorridor) ignored.push(`to=${to}`);
  const wanted = given.get("quarter");
  const corridor = isCorridor ? corridorOf(file, { from, to }) : null;
  const quarter = corridor && pricedQuarters(file, corridor).find((each) => each === wanted);
  if (wanted !== null && !quarter) ignored.push(`quarter=${wanted}`);
  return {
    state: {
      from: isSender ? from : null,
      to: isCorridor ? to : null,
      quarter: quarter ?? null,
    },
    ignored,
  };
}

const names = ["from", "to", "quarter"];

/** The query of a state: `from=USA&to=MEX&quarter=2019-Q1`. */
export function priceQuery({ from, to, quarter }: PriceState): string {
  const query = new URLSearchParams();
  if (from !== null) query.set("from", from);
  if (from !== null && to !== null) query.set("to", to);
  if (query.has("to") && quarter !== null) query.set("quarter", quarter);
  return query.toString();
}
