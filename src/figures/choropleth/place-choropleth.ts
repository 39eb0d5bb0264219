import type { FigureContext } from "../context.ts";
import type { Geography } from "../geography/geography.ts";
import { compactPath } from "../map/compact-path.ts";
import { smallAreas } from "../map/small-areas.ts";
import type { Ring } from "../map/spread-rings.ts";
import { type Centring, type WorldView, worldView } from "../map/world-view.ts";
import type { AreaValue, ChoroplethData } from "./data.ts";

/** A shape or ring on the plane, and the row whose value fills it. */
interface Filled {
  /** Undefined for neutral territories and for what the data do not name. */
  readonly value: AreaValue | undefined;
}
export interface PlacedShape extends Filled {
  readonly id: string;
  readonly d: string;
  readonly isNeutral: boolean;
}
export interface PlacedRing extends Filled, Ring {}

/** A choropleth in pixels, before paint. */
export interface PlacedChoropleth {
  readonly view: WorldView;
  readonly shapes: readonly PlacedShape[];
  readonly rings: readonly PlacedRing[];
  readonly ringRadius: number;
}

/** Polygons under one square unit are not drawn: rings stand for what they belong to. */
const leastArea = 1;

/** Puts the values on the plane: one shape for every piece, one ring for every area too small to see. */
export function placeChoropleth(
  { values, follows = {} }: ChoroplethData,
  geography: Geography,
  context: Pick<FigureContext, "width">,
  centring: Centring,
): PlacedChoropleth {
  const view = worldView({ width: context.width, centring });
  const byArea = new Map(values.map((value) => [value.area, value]));
  const shownIn = (code: string): AreaValue | undefined =>
    byArea.get(code) ?? byArea.get(follows[code] ?? (code === "TWN" ? "CHN" : ""));
  const ringRadius = context.width < 600 ? 2.5 : 3;
  const isReported = (code: string) => byArea.has(code);
  return {
    view,
    ringRadius,
    shapes: geography.pieces
      .filter(({ id }) => id !== "ATA")
      .map(({ id, colour, shape }) => ({
        id,
        d: compactPath(shape, view, { leastArea }),
        isNeutral: colour === null,
        value: colour === null ? undefined : shownIn(colour),
      }))
      .filter(({ d }) => d !== ""),
    rings: smallAreas(geography, view, { radius: ringRadius, isReported }).map((ring) => ({
      ...ring,
      value: shownIn(ring.key),
    })),
  };
}
