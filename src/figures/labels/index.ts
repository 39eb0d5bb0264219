export { type PlacedLabel, type PointLabel, placeLabels } from "./place-labels.ts";
export { spreadLabels, type WantedPlace } from "./spread-labels.ts";
