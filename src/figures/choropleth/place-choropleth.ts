import type { FigureContext } from "../context.ts";
import type { Geography } from "../geography/geography.ts";
import type { Place } from "../geography/place.ts";
import { compactPath } from "../map/compact-path.ts";
import { type InsetNames, liesIn } from "../map/inset-view.ts";
import { type PlacedInset, placeInsets } from "../map/place-insets.ts";
import { smallAreas } from "../map/small-areas.ts";
import type { Ring } from "../map/spread-rings.ts";
import { type Centring, type MapView, type WorldView, worldView } from "../map/world-view.ts";
import type { AreaValue, ChoroplethData } from "./data.ts";

/** A shape or ring on the plane, and the row whose value fills it. */
interface Filled {
  /** Undefined for neutral territories and for what the data do not name. */
  readonly value: AreaValue | undefined;
}
export interface PlacedShape extends Filled {
  readonly id: string;
  readonly d: string;
  readonly isNeutral: boolean;
}
export interface PlacedRing extends Filled, Ring {}

/** A choropleth in pixels, before paint. */
export interface PlacedChoropleth {
  readonly view: WorldView;
  readonly shapes: readonly PlacedShape[];
  readonly rings: readonly PlacedRing[];
  readonly ringRadius: number;
  /** Below a narrow map: the seas in which small areas meet; their rings stand there only. */
  readonly insets: readonly PlacedMapInset[];
  /** Height of the insets with their names; 0 without. */
  readonly insetsHeight: number;
}

export interface PlacedMapInset extends PlacedInset {
  readonly shapes: readonly PlacedShape[];
  readonly rings: readonly PlacedRing[];
}

/** Polygons under one square unit are not drawn: rings stand for what they belong to. */
const leastArea = 1;

/** Puts the values on the plane: one shape for every piece, one ring for every area too small to see. */
export function placeChoropleth(
  { values, follows = {} }: ChoroplethData,
  geography: Geography,
  context: Pick<FigureContext, "width">,
  { centring, insetNames }: { centring: Centring; insetNames?: InsetNames | undefined },
): PlacedChoropleth {
  const view = worldView({ width: context.width, centring });
  const byArea = new Map(values.map((value) => [value.area, value]));
  const shownIn = (code: string): AreaValue | undefined =>
    byArea.get(code) ?? byArea.get(follows[code] ?? (code === "TWN" ? "CHN" : ""));
  const ringRadius = context.width < 600 ? 2.5 : 3;
  const isReported = (code: string) => byArea.has(code);
  const shapesIn = (part: MapView): PlacedShape[] =>
    geography.pieces
      .filter(({ id }) => id !== "ATA")
      .map(({ id, colour, shape }) => ({
        id,
        d: compactPath(shape, part, { leastArea }),
        isNeutral: colour === null,
        value: colour === null ? undefined : shownIn(colour),
      }))
      .filter(({ d }) => d !== "");
  const ringsIn = (part: MapView, isHere: (place: Place) => boolean, least?: number) =>
    smallAreas(geography, part, {
      radius: ringRadius,
      isReported,
      isHere,
      ...(least === undefined ? {} : { least }),
    }).map((ring): PlacedRing => ({ ...ring, value: shownIn(ring.key) }));
  const { insets, height } = placeInsets(context.width, insetNames);
  return {
    view,
    ringRadius,
    shapes: shapesIn(view),
    rings: ringsIn(view, (place) => !insets.some(({ kind }) => liesIn(kind, place))),
    insets: insets.map((inset) => ({
      ...inset,
      shapes: shapesIn(inset.view),
      rings: ringsIn(inset.view, (place) => liesIn(inset.kind, place), seenInInset),
    })),
    insetsHeight: height,
  };
}

/** Square units below which the shape of an area cannot be seen in an inset. */
const seenInInset = 12;
