import { flatten, type Point } from "../path/flatten.ts";
import { parsePath } from "../path/parse-path.ts";
import type { Mark, Scene } from "../scene.ts";
import { placedMarks } from "./focus-list.ts";

/** A row, and the column if the mark shows one cell. */
export interface Hit {
  readonly row: string;
  readonly column?: string;
}

/** Finds what is drawn at a point of a scene. */
export type HitTest = (x: number, y: number) => Hit | null;

/**
 * Prepares the search for the mark under a pointer: the uppermost mark that covers the point, else the
 * nearest one within `reach`, so that every mark is a target of 24 units (WCAG 2.5.8).
 */
export function hitTest(scene: Scene, reach = 12): HitTest {
  const targets = placedMarks(scene.marks)
    .filter(({ mark }) => mark.row !== undefined && mark.role !== "grid")
    .map(({ mark, x, y }) => ({ mark, distance: distanceTo(mark), x, y }))
    .reverse();
  return (x, y) => {
    let best: { mark: Mark; distance: number } | null = null;
    for (const target of targets) {
      const distance = target.distance([x - target.x, y - target.y]);
      if (distance <= reach && (!best || distance < best.distance)) {
        best = { mark: target.mark, distance };
        if (distance === 0) break;
      }
    }
    if (!best) return null;
    const { row, column } = best.mark;
    return column === undefined ? { row: row! } : { row: row!, column };
  };
}

/** Distance of a point from what a mark paints; 0 inside a filled shape. */
function distanceTo(mark: Mark): (point: Point) => number {
  switch (mark.kind) {
    case "circle":
      return ([x, y]) => Math.max(0, Math.hypot(x - mark.x, y - mark.y) - mark.r);
    case "rect":
      return ([x, y]) =>
        Math.hypot(
          Math.max(mark.x - x, 0, x - mark.x - mark.width),
          Math.max(mark.y - y, 0, y - mark.y - mark.height),
        );
    case "line":
      return (point) => fromSegment(point, [mark.x1, mark.y1], [mark.x2, mark.y2]);
    case "path": {
      const lines = flatten(parsePath(mark.d));
      const filled = mark.paint?.fill !== undefined;
      return (point) => (filled && covers(lines, point) ? 0 : fromLines(lines, point));
    }
    default:
      return () => Number.POSITIVE_INFINITY;
  }
}

function fromLines(lines: readonly Point[][], point: Point): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    for (let i = 0; i + 1 < line.length; i++) {
      nearest = Math.min(nearest, fromSegment(point, line[i]!, line[i + 1]!));
    }
  }
  return nearest;
}

function fromSegment([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length));
  return Math.hypot(x - x1 - t * dx, y - y1 - t * dy);
}

/** Nonzero winding, as fills are painted. */
function covers(lines: readonly Point[][], [x, y]: Point): boolean {
  let winding = 0;
  for (const line of lines) {
    for (let i = 0; i < line.length; i++) {
      const [x1, y1] = line[i]!;
      const [x2, y2] = line[(i + 1) % line.length]!;
      const side = (x2 - x1) * (y - y1) - (x - x1) * (y2 - y1);
      if (y1 <= y && y2 > y && side > 0) winding++;
      if (y1 > y && y2 <= y && side < 0) winding--;
    }
  }
  return winding !== 0;
}
