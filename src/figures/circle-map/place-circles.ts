import type { AreaValue } from "../choropleth/data.ts";
import { placeOf } from "../geography/place.ts";
import { referencesFor } from "../map/sureness.ts";
import type { WorldView } from "../map/world-view.ts";
import { isKnown } from "../observation.ts";

export interface PlacedCircle {
  readonly area: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface PlacedCircles {
  /** Largest first, so that small ones lie above. */
  readonly circles: readonly PlacedCircle[];
  readonly radiusOf: (value: number) => number;
  /** Three values whose circles the legend prints, largest first. */
  readonly references: readonly number[];
}

/** Least radius at which a circle can be seen. */
const leastRadius = 1.2;

/**
 * One circle for every positive value, its area in proportion.
 * @param greatest value of the largest circle; given where years are compared
 */
export function placeCircles(
  values: readonly AreaValue[],
  view: WorldView,
  greatest?: number,
): PlacedCircles {
  const known = values.flatMap(({ area, value }) => {
    const place = placeOf(area);
    return isKnown(value) && value.value > 0 && place ? [{ area, place, value: value.value }] : [];
  });
  const most = greatest ?? Math.max(1, ...known.map(({ value }) => value));
  const largest = Math.max(15, view.width / 27);
  const radiusOf = (value: number) => Math.max(leastRadius, largest * Math.sqrt(value / most));
  return {
    radiusOf,
    references: referencesFor(most),
    circles: known
      .sort((a, b) => b.value - a.value || (a.area < b.area ? -1 : 1))
      .map(({ area, place, value }) => {
        const [x, y] = view.project(place);
        return { area, x, y, r: radiusOf(value) };
      }),
  };
}
