import { placeOf } from "../../figures/geography/place.ts";
import type { Seed } from "../../flows/index.ts";

/** Distances below this do not differ for a mover, kilometres. */
const leastKm = 100;

/** Likelihood of a move that falls with the distance between the points of two areas, `N × N`. */
export function distanceSeed(areas: readonly string[]): Seed {
  const points = areas.map(placeOf);
  const n = areas.length;
  const seed = new Float64Array(n * n);
  let [total, pairs] = [0, 0];
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      const [a, b] = [points[i], points[j]];
      if (i === j || !a || !b) continue;
      seed[i * n + j] = 1 / Math.max(leastKm, kilometres(a, b));
      total += seed[i * n + j]!;
      pairs++;
    }
  // An area without a point is as far as areas are in the mean: nothing is known of its distances.
  const mean = pairs > 0 ? total / pairs : 1;
  return seed.map((value) => value || mean);
}

const earthKm = 6371;

/** Great-circle distance of two points in degrees (haversine). */
function kilometres(
  [fromLongitude, fromLatitude]: readonly [number, number],
  [toLongitude, toLatitude]: readonly [number, number],
): number {
  const radians = Math.PI / 180;
  const across = Math.sin(((toLongitude - fromLongitude) * radians) / 2) ** 2;
  const along = Math.sin(((toLatitude - fromLatitude) * radians) / 2) ** 2;
  const h = along + Math.cos(fromLatitude * radians) * Math.cos(toLatitude * radians) * across;
  return 2 * earthKm * Math.asin(Math.min(1, Math.sqrt(h)));
}

/**
 * The flows of the period before as a seed for another list of areas. One person is added everywhere, so that a
 * corridor without a flow then is unlikely now and never impossible.
 */
export function previousSeed(
  flows: Float64Array,
  before: readonly string[],
  areas: readonly string[],
): Seed {
  const place = areas.map((area) => before.indexOf(area));
  const n = areas.length;
  const seed = new Float64Array(n * n).fill(1);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      if (i === j || place[i]! < 0 || place[j]! < 0) continue;
      seed[i * n + j]! += Math.max(0, flows[place[i]! * before.length + place[j]!]!);
    }
  return seed;
}
