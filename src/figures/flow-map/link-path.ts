import type { Place } from "../geography/place.ts";
import type { WorldView } from "../map/world-view.ts";
import type { Point } from "../path/flatten.ts";
import { arrivesAt, type Curve, leavesAt, linkCurve, part, pointAt } from "./curve.ts";

/** The line of one link on the plane. */
export interface LinkPath {
  /** From the rim of the origin; to the edge of the map if the link crosses it, else to the arrowhead. */
  readonly curve: Curve;
  /** The curve on which the link goes on at the other edge of the map; null if it crosses none. */
  readonly beyond: Curve | null;
  /** The points at which it leaves and enters the map; none or two. */
  readonly crossings: readonly Point[];
  /** Where the arrow points to, and whence: the last bit of the line. */
  readonly tip: Point;
  readonly neck: Point;
}

export interface LinkEnds {
  readonly from: Place;
  readonly to: Place;
  /** Space left free around origin and destination, and length of the arrowhead. */
  readonly fromRadius: number;
  readonly toRadius: number;
  readonly head: number;
  /** Width of the line. */
  readonly thickness: number;
}

/**
 * The way of a link over the plane, by the shorter side of the globe. One that leaves the map at an edge enters
 * it at the other edge at the same latitude and in the same direction: both parts are one line.
 */
export function linkPath(ends: LinkEnds, view: WorldView): LinkPath {
  const { from, to, fromRadius } = ends;
  const start = view.fromMiddle(from[0]);
  const end = nearestTurn(view.fromMiddle(to[0]), start);
  const whole = belowTop(
    linkCurve(
      view.unrolled(start, from[1]),
      view.unrolled(end, to[1]),
      view.width * (Math.abs(end) > 180 ? 1.6 : 1),
      ends.thickness,
    ),
    ends.thickness,
  );
  const leaving = leavesAt(whole, fromRadius);
  if (Math.abs(end) <= 180)
    return { ...arrival(whole, leaving, ends), beyond: null, crossings: [] };
  const edge = edgeOf(whole, view);
  const exit = pointAt(whole, edge);
  const before = pointAt(whole, edge - 0.02);
  const entry: Point = [exit[0] - Math.sign(end) * 2 * view.halfWidthAt(exit[1]), exit[1]];
  const onward = entering(entry, [exit[0] - before[0], exit[1] - before[1]], view.project(to));
  const { curve: beyond, tip, neck } = arrival(onward, 0, ends);
  const curve = part(whole, Math.min(leaving, edge - 1e-3), edge);
  return { curve, beyond, crossings: [exit, entry], tip, neck };
}

/** A curve lies between its points: where none is above the map, the line is not cut. */
function belowTop(curve: Curve, thickness: number): Curve {
  const top = thickness / 2 + 2;
  const [from, a, b, to] = curve;
  const held = ([x, y]: Point): Point => [x, Math.max(y, top)];
  return [from, held(a), held(b), to];
}

/** The part of a curve up to its arrowhead, and the arrowhead's place. */
function arrival(curve: Curve, from: number, { toRadius, head }: LinkEnds) {
  const neckAt = Math.max(from + 1e-3, arrivesAt(curve, toRadius + head));
  const tip = pointAt(curve, arrivesAt(curve, toRadius));
  return { curve: part(curve, from, neckAt), tip, neck: pointAt(curve, neckAt) };
}

/** A curve from the edge of the map that keeps its direction at first and then turns to its end. */
function entering(entry: Point, [dx, dy]: Point, to: Point): Curve {
  const length = Math.hypot(to[0] - entry[0], to[1] - entry[1]);
  const along = (length * 0.45) / (Math.hypot(dx, dy) || 1);
  const control: Point = [entry[0] + dx * along, entry[1] + dy * along];
  const near = (end: Point): Point => [
    end[0] + ((control[0] - end[0]) * 2) / 3,
    end[1] + ((control[1] - end[1]) * 2) / 3,
  ];
  return [entry, near(entry), near(to), to];
}

function nearestTurn(longitude: number, start: number): number {
  if (longitude - start > 180) return longitude - 360;
  return longitude - start < -180 ? longitude + 360 : longitude;
}

/** Where a curve that ends outside the map crosses its edge for the last time. */
function edgeOf(curve: Curve, view: WorldView): number {
  const outside = (t: number): boolean => {
    const [x, y] = pointAt(curve, t);
    return Math.abs(x - view.width / 2) > view.halfWidthAt(y);
  };
  let [low, high] = [0, 1];
  for (let i = 0; i < 24; i++) {
    const t = (low + high) / 2;
    if (outside(t)) high = t;
    else low = t;
  }
  return high;
}
