import { type GeoPermissibleObjects, geoPath } from "d3-geo";
import type { Point } from "../path/flatten.ts";
import type { MapView } from "./world-view.ts";

interface Outline {
  readonly points: Point[];
  readonly closed: boolean;
}

export interface CompactPathOptions {
  /** Closed outlines below this many square units are dropped; default 0. */
  readonly leastArea?: number;
}

/**
 * A shape as path text on a grid of half units, each step relative to the last: a quarter of the bytes of
 * absolute text. Empty where nothing is left.
 */
export function compactPath(
  shape: GeoPermissibleObjects,
  view: MapView,
  { leastArea = 0 }: CompactPathOptions = {},
): string {
  return kept(view, shape, `path ${leastArea}`, () =>
    outlinesOf(shape, view)
      .filter((outline) => !isRing(outline) || Math.abs(areaOf(outline.points)) >= leastArea)
      .map((outline) => pathOf(outline, gridOf(view)))
      .join(""),
  );
}

/** Area of a shape on the plane, in square units. */
export function drawnArea(shape: GeoPermissibleObjects, view: MapView): number {
  return kept(view, shape, "area", () => Math.abs(geoPath(view.projection).area(shape)));
}

const known = new WeakMap<MapView, WeakMap<GeoPermissibleObjects, Map<string, string | number>>>();

/** What was found of a shape in a view before: a map that changes its year only projects nothing twice. */
function kept<Found extends string | number>(
  view: MapView,
  shape: GeoPermissibleObjects,
  what: string,
  find: () => Found,
): Found {
  const shapes = known.get(view) ?? new WeakMap<GeoPermissibleObjects, Map<string, Found>>();
  known.set(view, shapes);
  const facts = shapes.get(shape) ?? new Map<string, string | number>();
  shapes.set(shape, facts);
  const before = facts.get(what) as Found | undefined;
  if (before !== undefined) return before;
  const found = find();
  facts.set(what, found);
  return found;
}

function outlinesOf(shape: GeoPermissibleObjects, view: MapView): Outline[] {
  const outlines: { points: Point[]; closed: boolean }[] = [];
  geoPath(view.projection, {
    beginPath: () => undefined,
    moveTo: (x, y) => outlines.push({ points: [[x, y]], closed: false }),
    lineTo: (x, y) => outlines.at(-1)!.points.push([x, y]),
    closePath: () => {
      outlines.at(-1)!.closed = true;
    },
    arc: () => undefined,
  })(shape);
  return outlines;
}

/** A line that ends where it began goes around an island too. */
function isRing({ points, closed }: Outline): boolean {
  const [first, last] = [points[0], points.at(-1)];
  return closed || (first !== undefined && first[0] === last?.[0] && first[1] === last[1]);
}

/** Half units; whole ones on a phone, whose map would else weigh as much as that of a wide screen. */
function gridOf({ width }: MapView): number {
  return width < 480 ? 1 : 0.5;
}

function pathOf({ points, closed }: Outline, grid: number): string {
  const gridded = ([x, y]: Point): Point => [
    Math.round(x / grid) * grid,
    Math.round(y / grid) * grid,
  ];
  const steps: Point[] = [];
  const [x0, y0] = gridded(points[0]!);
  let [x, y] = [x0, y0];
  for (const point of points.slice(1)) {
    const [toX, toY] = gridded(point);
    if (toX === x && toY === y) continue;
    const [dx, dy] = [toX - x, toY - y];
    const last = steps.at(-1);
    if (last && isOnward(last, [dx, dy])) steps[steps.length - 1] = [last[0] + dx, last[1] + dy];
    else steps.push([dx, dy]);
    [x, y] = [toX, toY];
  }
  if (steps.length === 0) return "";
  const text = steps.map(([dx, dy], i) => `${step(dx, i > 0)}${step(dy, true)}`).join("");
  return `M${x0},${y0}l${text}${closed ? "Z" : ""}`;
}

/** True if two steps go the same way: they are one line. */
function isOnward([ax, ay]: Point, [bx, by]: Point): boolean {
  return ax * by === ay * bx && ax * bx + ay * by > 0;
}

/** A number with the sign or space that parts it from the one before. */
function step(value: number, parted: boolean): string {
  const text = String(value).replace(/^(-?)0\./, "$1.");
  return parted && value >= 0 ? ` ${text}` : text;
}

function areaOf(points: readonly Point[]): number {
  let twice = 0;
  for (const [i, [x, y]] of points.entries()) {
    const [nextX, nextY] = points[(i + 1) % points.length]!;
    twice += x * nextY - nextX * y;
  }
  return twice / 2;
}
