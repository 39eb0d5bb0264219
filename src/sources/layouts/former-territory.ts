import { type AreaCode, areaCode } from "../../areas/index.ts";

/** Areas whose rows, by the publisher's notes, stand for a predecessor before a year. */
export type FormerTerritories = Readonly<
  Record<string, { readonly predecessor: string; readonly before: number }>
>;

/** The area to which a row's value for a year refers, after the publisher's notes on territory. */
export function territoryIn(printed: AreaCode, year: number, former: FormerTerritories): AreaCode {
  const change = former[printed];
  return change !== undefined && year < change.before ? areaCode(change.predecessor) : printed;
}
