import type { Point } from "../path/flatten.ts";

/** A cubic curve: start, two control points, end. */
export type Curve = readonly [Point, Point, Point, Point];

/** Distance below which the ends of a thin link are so near that it leaves them as a loop. */
const nearest = 30;

/**
 * The curve of a link on the plane. The longer it is, the more it bends; it bends to its left, so that both
 * directions of a corridor lie on opposite sides. Neighbours whose ends almost touch are joined by a loop.
 *
 * @param width of the map, against which the length counts
 * @param thickness of the line: a thick one needs a wider loop
 */
export function linkCurve(from: Point, to: Point, width: number, thickness = 0): Curve {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const [nx, ny] = [uy, -ux];
  const near = nearest + 2.2 * thickness;
  if (length < near) {
    const out = (near - length) * 0.8 + near * 0.35;
    const back = (near - length) * 0.45;
    return [
      from,
      [from[0] + nx * out - ux * back, from[1] + ny * out - uy * back],
      [to[0] + nx * out + ux * back, to[1] + ny * out + uy * back],
      to,
    ];
  }
  const bend = length * (0.16 + 0.16 * Math.min(1, length / (0.5 * width)));
  const third = length / 3;
  return [
    from,
    [from[0] + ux * third + nx * bend, from[1] + uy * third + ny * bend],
    [to[0] - ux * third + nx * bend, to[1] - uy * third + ny * bend],
    to,
  ];
}

/** The point of a curve at `t`, 0 to 1. */
export function pointAt([a, b, c, d]: Curve, t: number): Point {
  const s = 1 - t;
  const [wa, wb, wc, wd] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
  return [
    wa * a[0] + wb * b[0] + wc * c[0] + wd * d[0],
    wa * a[1] + wb * b[1] + wc * c[1] + wd * d[1],
  ];
}

/** The part of a curve between two places, as a curve. */
export function part(curve: Curve, from: number, to: number): Curve {
  return from <= 0 ? before(curve, to) : after(before(curve, to), from / to);
}

function before([a, b, c, d]: Curve, t: number): Curve {
  const [ab, bc, cd] = [mix(a, b, t), mix(b, c, t), mix(c, d, t)];
  const [abc, bcd] = [mix(ab, bc, t), mix(bc, cd, t)];
  return [a, ab, abc, mix(abc, bcd, t)];
}

function after([a, b, c, d]: Curve, t: number): Curve {
  const [d1, c1, b1, a1] = before([d, c, b, a], 1 - t);
  return [a1, b1, c1, d1];
}

function mix(p: Point, q: Point, t: number): Point {
  return [p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t];
}

/** The first place of a curve at a distance from its start, or 0.5 where it never gets so far. */
export function leavesAt(curve: Curve, distance: number): number {
  const start = curve[0];
  let [low, high] = [0, 0.5];
  for (let i = 0; i < 12; i++) {
    const t = (low + high) / 2;
    const [x, y] = pointAt(curve, t);
    if (Math.hypot(x - start[0], y - start[1]) < distance) low = t;
    else high = t;
  }
  return high;
}

/** The last place of a curve at a distance from its end, or 0.5. */
export function arrivesAt([a, b, c, d]: Curve, distance: number): number {
  return 1 - leavesAt([d, c, b, a], distance);
}
