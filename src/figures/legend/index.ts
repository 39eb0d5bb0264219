export { type LegendItem, type PlacedLegend, placeLegend } from "./legend.ts";
