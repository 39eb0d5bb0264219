/** So many areas of an opened region are named in a picture; the others stand together. */
const mostNamed = 9;

/**
 * The areas of each region that are named where it is opened: those with the largest totals. Corridors
 * between them are listed in a plane however small, so that what is left of a region is known exactly.
 *
 * @param totals movements into and out of each area, each rounded to persons
 */
export function namedAreas(
  regionOf: readonly number[],
  regions: number,
  totals: readonly number[],
): number[][] {
  return Array.from({ length: regions }, (_, region) =>
    regionOf
      .flatMap((each, area) => (each === region ? [area] : []))
      .sort((a, b) => totals[b]! - totals[a]! || a - b)
      .slice(0, mostNamed),
  );
}
