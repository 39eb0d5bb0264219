import type { Mark } from "../scene.ts";
import { textWidth } from "../text/measure.ts";
import { flatten, type Point } from "./flatten.ts";
import { parsePath } from "./parse-path.ts";

/** A rectangle in user units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The rectangle that a mark covers, without the width of its stroke; null for an empty group or path. */
export function boundsOf(mark: Mark): Box | null {
  switch (mark.kind) {
    case "rect":
      return { x: mark.x, y: mark.y, width: mark.width, height: mark.height };
    case "circle":
      return { x: mark.x - mark.r, y: mark.y - mark.r, width: 2 * mark.r, height: 2 * mark.r };
    case "line":
      return boxOf([
        [mark.x1, mark.y1],
        [mark.x2, mark.y2],
      ]);
    case "path":
      return boxOf(flatten(parsePath(mark.d)).flat());
    case "text": {
      const width = textWidth(mark.text, mark.size, mark.weight);
      const before = mark.anchor === "start" ? 0 : mark.anchor === "middle" ? width / 2 : width;
      const height = mark.size * 1.2;
      return { x: mark.x - before, y: mark.y - mark.size * 0.95, width, height };
    }
    case "group": {
      const inner = unionOf(mark.marks.map(boundsOf));
      return inner && { ...inner, x: inner.x + mark.x, y: inner.y + mark.y };
    }
  }
}

/** The smallest rectangle around some; null if there is none. */
export function unionOf(boxes: readonly (Box | null)[]): Box | null {
  return boxOf(
    boxes.flatMap((box): Point[] =>
      box
        ? [
            [box.x, box.y],
            [box.x + box.width, box.y + box.height],
          ]
        : [],
    ),
  );
}

/** True if two rectangles share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function boxOf(points: readonly Point[]): Box | null {
  if (points.length === 0) return null;
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    [x0, y0] = [Math.min(x0, x), Math.min(y0, y)];
    [x1, y1] = [Math.max(x1, x), Math.max(y1, y)];
  }
  return { x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
}
