/** The world by United Nations practice: shapes, borders, points and neutral territories. */
export {
  type Geography,
  type LineStyle,
  lineStyles,
  type MapPiece,
  readGeography,
} from "./geography.ts";
export { isNeutral, type NeutralTerritory, neutralTerritories } from "./neutral.ts";
export { drawnWithin, type NotDrawnReason, notDrawn } from "./not-drawn.ts";
export { type Place, placedCodes, placeOf } from "./place.ts";
