/**
 * Territories whose status is not determined: drawn grey with a hatch, never filled by a country's value.
 * `AB9` lies over the pieces of the source.
 */
export const neutralTerritories = ["XJK", "XAC", "XAP", "XHT", "XBT", "XIT", "AB9"] as const;

/** Code of a territory of undetermined status. */
export type NeutralTerritory = (typeof neutralTerritories)[number];

/** True if no value may fill the piece. */
export function isNeutral(id: string): id is NeutralTerritory {
  return (neutralTerritories as readonly string[]).includes(id);
}
