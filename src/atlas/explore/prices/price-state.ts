import { corridorOf, type PriceFile } from "./price-file.ts";

/** The corridor whose price is asked for, as the address holds it. */
export interface PriceState {
  /** Where the money is sent from. */
  readonly from: string | null;
  /** Where it is sent to. */
  readonly to: string | null;
}

/**
 * Reads the state from a query. What is unknown is told and ignored, never guessed: another name, a
 * sender without prices, a receiver to whom no price was ever surveyed from the sender.
 */
export function parsePriceState(
  query: string,
  file: PriceFile,
): { readonly state: PriceState; readonly ignored: readonly string[] } {
  const given = new URLSearchParams(query);
  const ignored = [...new Set(given.keys())]
    .filter((name) => name !== "from" && name !== "to")
    .map((name) => `${name}=${given.get(name)}`);
  const [from, to] = [given.get("from"), given.get("to")];
  const isSender = file.corridors.some(({ sender }) => sender === from);
  if (from !== null && !isSender) ignored.push(`from=${from}`);
  const isCorridor = isSender && corridorOf(file, { from, to }) !== null;
  if (to !== null && !isCorridor) ignored.push(`to=${to}`);
  return { state: { from: isSender ? from : null, to: isCorridor ? to : null }, ignored };
}

/** The query of a state: `from=USA&to=MEX`. */
export function priceQuery({ from, to }: PriceState): string {
  const query = new URLSearchParams();
  if (from !== null) query.set("from", from);
  if (from !== null && to !== null) query.set("to", to);
  return query.toString();
}
