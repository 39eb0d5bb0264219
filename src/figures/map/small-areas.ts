import type { Geography } from "../geography/geography.ts";
import { isNeutral } from "../geography/neutral.ts";
import { type Place, placedCodes, placeOf } from "../geography/place.ts";
import { drawnArea } from "./compact-path.ts";
import { type Ring, spreadRings } from "./spread-rings.ts";
import type { MapView } from "./world-view.ts";

/** Square units below which the shape of an area cannot be seen, on a map of this width or wider. */
const seen = { area: 9, width: 960 };

/** Drawn only where the values name them: Kosovo (UNSCR 1244), and the Channel Islands in place of their parts. */
const onlyReported = new Set(["XKX", "CHI"]);
const channelIslands = new Set(["GGY", "JEY"]);

export interface SmallAreasOptions {
  readonly radius: number;
  /** Whether the values name an area. */
  readonly isReported: (code: string) => boolean;
  /** Whether the rings of a place belong to this view; default all. */
  readonly isHere?: (place: Place) => boolean;
  /** Square units below which a shape cannot be seen; default by the width of a map of the world. */
  readonly least?: number;
}

function leastIn({ width }: MapView): number {
  return seen.area * Math.min(1, width / seen.width) ** 2;
}

/**
 * Areas that a view draws as rings: those whose shape is too small to be seen, and those without one. The
 * rings stand where they cover one another least.
 */
export function smallAreas(
  { pieces }: Geography,
  view: MapView,
  { radius, isReported, isHere = () => true, least = leastIn(view) }: SmallAreasOptions,
): Ring[] {
  const sizes = new Map(pieces.map(({ id, shape }) => [id, drawnArea(shape, view)]));
  const rings = placedCodes()
    .filter((code) => !isNeutral(code) && code !== "ATA" && (sizes.get(code) ?? 0) < least)
    .filter((code) => isHere(placeOf(code)!))
    .filter((code) => !onlyReported.has(code) || isReported(code))
    .filter((code) => !(channelIslands.has(code) && isReported("CHI")) || isReported(code))
    .map((key) => {
      const [x, y] = view.project(placeOf(key)!);
      return { key, x, y };
    })
    .filter(({ x, y }) => x > 0 && x < view.width && y > 0 && y < view.height);
  return spreadRings(rings, { distance: 2 * radius + 0.8, reach: 4 * radius });
}
