import type { AreaValue } from "../choropleth/data.ts";
import { type Place, placeOf } from "../geography/place.ts";
import { type InsetNames, liesIn } from "../map/inset-view.ts";
import { type PlacedInset, placeInsets } from "../map/place-insets.ts";
import { referencesFor } from "../map/sureness.ts";
import type { MapView } from "../map/world-view.ts";
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
  /** Below a narrow map: the seas in which small areas meet; their circles stand there only. */
  readonly insets: readonly (PlacedInset & { readonly circles: readonly PlacedCircle[] })[];
  readonly insetsHeight: number;
  readonly radiusOf: (value: number) => number;
  /** Three values whose circles the legend prints, largest first. */
  readonly references: readonly number[];
}

/** Least radius at which a circle can be seen. */
const leastRadius = 1.2;

/**
 * One circle for every positive value, its area in proportion.
 * @param options.greatest value of the largest circle; given where years are compared
 */
export function placeCircles(
  values: readonly AreaValue[],
  view: MapView,
  { greatest, insetNames }: { greatest?: number | undefined; insetNames?: InsetNames | undefined },
): PlacedCircles {
  const known = values.flatMap(({ area, value }) => {
    const place = placeOf(area);
    return isKnown(value) && value.value > 0 && place ? [{ area, place, value: value.value }] : [];
  });
  const most = greatest ?? Math.max(1, ...known.map(({ value }) => value));
  const largest = Math.max(15, view.width / 27);
  const radiusOf = (value: number) => Math.max(leastRadius, largest * Math.sqrt(value / most));
  known.sort((a, b) => b.value - a.value || (a.area < b.area ? -1 : 1));
  const circlesIn = (part: MapView, isHere: (place: Place) => boolean) =>
    known
      .filter(({ place }) => isHere(place))
      .map(({ area, place, value }) => {
        const [x, y] = part.project(place);
        return { area, x, y, r: radiusOf(value) };
      });
  const { insets, height } = placeInsets(view.width, insetNames);
  return {
    radiusOf,
    references: referencesFor(most),
    circles: circlesIn(view, (place) => !insets.some(({ kind }) => liesIn(kind, place))),
    insets: insets.map((inset) => ({
      ...inset,
      circles: circlesIn(inset.view, (place) => liesIn(inset.kind, place)),
    })),
    insetsHeight: height,
  };
}
