import type { Point } from "../path/flatten.ts";

/** A ring that stands for an area. */
export interface Ring {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

const rounds = 60;

/**
 * Moves rings apart until none covers another, each as little as possible and never further than `reach`
 * from its place: in the Caribbean and in Polynesia more areas than pixels meet.
 */
export function spreadRings(
  wanted: readonly Ring[],
  { distance, reach }: { readonly distance: number; readonly reach: number },
): Ring[] {
  const at = wanted.map(({ x, y }): Point => [x, y]);
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < at.length; i++)
      for (let j = i + 1; j < at.length; j++) push(at, i, j, distance);
    for (const [i, ring] of wanted.entries()) at[i] = within([ring.x, ring.y], at[i]!, reach);
  }
  return wanted.map(({ key }, i) => ({ key, x: at[i]![0], y: at[i]![1] }));
}

function push(at: Point[], i: number, j: number, distance: number): void {
  const [a, b] = [at[i]!, at[j]!];
  // Rings at one place part along a direction that depends on their order only.
  const [dx, dy] = [b[0] - a[0] || 0.01 * (1 + (i % 3)), b[1] - a[1] || 0.01 * (1 + (j % 2))];
  const gap = Math.hypot(dx, dy);
  if (gap >= distance) return;
  const move = (distance - gap) / 2 / gap;
  at[i] = [a[0] - dx * move, a[1] - dy * move];
  at[j] = [b[0] + dx * move, b[1] + dy * move];
}

function within(home: Point, [x, y]: Point, reach: number): Point {
  const away = Math.hypot(x - home[0], y - home[1]);
  if (away <= reach) return [x, y];
  return [home[0] + ((x - home[0]) * reach) / away, home[1] + ((y - home[1]) * reach) / away];
}
