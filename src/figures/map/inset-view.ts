import { geoEqualEarth } from "d3-geo";
import type { Place } from "../geography/place.ts";
import type { Point } from "../path/flatten.ts";
import type { MapView } from "./world-view.ts";

/** Seas in which more small areas meet than a narrow map can tell apart. */
export const insetKinds = ["caribbean", "pacific"] as const;
export type InsetKind = (typeof insetKinds)[number];

/** Names under the insets, in the language of the figure. */
export type InsetNames = Readonly<Record<InsetKind, string>>;

/** Below this width a map has insets. */
export const insetsBelow = 700;

interface Frame {
  readonly middle: number;
  /** Degrees east of the middle. */
  readonly reach: number;
  readonly south: number;
  readonly north: number;
}

const frames: Readonly<Record<InsetKind, Frame>> = {
  caribbean: { middle: -72, reach: 15, south: 9, north: 28 },
  pacific: { middle: 180, reach: 50, south: -26, north: 21 },
};

/** True if a place lies in an inset. */
export function liesIn(kind: InsetKind, [longitude, latitude]: Place): boolean {
  const { middle, reach, south, north } = frames[kind];
  const away = Math.abs(((((longitude - middle + 180) % 360) + 360) % 360) - 180);
  return away < reach && latitude > south && latitude < north;
}

const known = new Map<string, MapView>();

/** The view of an inset of a width; the same object for the same inset. */
export function insetView(kind: InsetKind, width: number): MapView {
  const key = `${kind} ${width}`;
  const view = known.get(key) ?? newView(frames[kind], width);
  known.set(key, view);
  return view;
}

function newView({ middle, reach, south, north }: Frame, width: number): MapView {
  const projection = geoEqualEarth().rotate([-middle, 0]).precision(0.3);
  const latitudes = [south, Math.max(south, Math.min(north, 0)), north];
  const corners = latitudes.flatMap((latitude): [number, number][] => [
    [middle - reach, latitude],
    [middle + reach, latitude],
  ]);
  projection.fitWidth(width, { type: "MultiPoint", coordinates: corners });
  const project = (place: Place): Point => projection([place[0], place[1]]) as Point;
  const top = project([middle, north])[1];
  const height = Math.round(project([middle, south])[1] - top);
  const [x, y] = projection.translate();
  projection.translate([x, y - top]).clipExtent([
    [0, 0],
    [width, height],
  ]);
  return { width, height, projection, project };
}
