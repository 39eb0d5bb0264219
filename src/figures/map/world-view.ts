import { type GeoProjection, geoEqualEarth } from "d3-geo";
import type { Place } from "../geography/place.ts";
import type { Point } from "../path/flatten.ts";

/** Which meridian stands in the middle: 11° E keeps the Bering Strait whole, 150° E the Pacific. */
export const centrings = { atlantic: 11, pacific: 150 } as const;
export type Centring = keyof typeof centrings;

export interface WorldViewOptions {
  /** In user units; the height follows from the projection. */
  readonly width: number;
  /** Default `atlantic`. */
  readonly centring?: Centring;
  /** Default false: the map ends south of Tierra del Fuego. */
  readonly antarctica?: boolean;
}

/** A part of the world on a plane. */
export interface MapView {
  readonly width: number;
  readonly height: number;
  readonly projection: GeoProjection;
  readonly project: (place: Place) => Point;
}

/** The world on a plane: Equal Earth, in which areas stay comparable. */
export interface WorldView extends MapView {
  /** Degrees east of the middle meridian, from −180 to 180. */
  readonly fromMiddle: (longitude: number) => number;
  /** A point whose longitude may lie beyond the edge: the plane goes on as if unrolled. */
  readonly unrolled: (degreesFromMiddle: number, latitude: number) => Point;
  /** Distance of the edge from the middle at a height of the plane. */
  readonly halfWidthAt: (y: number) => number;
}

const views = new Map<string, WorldView>();

/** A view of the whole world that fills a width; the same object for the same options. */
export function worldView(options: WorldViewOptions): WorldView {
  const { width, centring = "atlantic", antarctica = false } = options;
  const key = `${width} ${centring} ${antarctica}`;
  const view = views.get(key) ?? newView(options);
  views.set(key, view);
  return view;
}

function newView({ width, centring, antarctica }: WorldViewOptions): WorldView {
  const middle = centrings[centring ?? "atlantic"];
  const projection = geoEqualEarth()
    .rotate([-middle, 0])
    .fitWidth(width, { type: "Sphere" })
    .precision(0.3);
  const project = (place: Place): Point => projection([place[0], place[1]]) as Point;
  const [north, south] = antarctica ? [90, -90] : [84, -57];
  const [x, y] = projection.translate();
  const top = project([middle, north])[1];
  const height = Math.round(project([middle, south])[1] - top);
  projection.translate([x, y - top]).clipExtent([
    [0, 0],
    [width, height],
  ]);
  const centre = width / 2;
  const quarter = (latitude: number) => project([wrapped(middle + 90), latitude]);
  return {
    width,
    height,
    projection,
    project,
    fromMiddle: (longitude) => wrapped(longitude - middle),
    unrolled: (degrees, latitude) => {
      const [right, row] = quarter(latitude);
      return [centre + ((right - centre) * degrees) / 90, row];
    },
    halfWidthAt: (row) => {
      const latitude = projection.invert!([centre, row])![1];
      return (quarter(latitude)[0] - centre) * 2;
    },
  };
}

function wrapped(longitude: number): number {
  return ((((longitude + 180) % 360) + 360) % 360) - 180;
}
