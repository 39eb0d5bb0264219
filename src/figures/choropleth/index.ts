export { type ChoroplethOptions, choropleth } from "./choropleth.ts";
export { classOf, colourOf, limitsFor, type MapScale } from "./classes.ts";
export {
  type Absence,
  type AreaValue,
  absences,
  type ChoroplethData,
  type ChoroplethMoves,
} from "./data.ts";
