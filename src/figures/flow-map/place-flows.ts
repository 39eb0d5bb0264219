import type { FigureContext } from "../context.ts";
import { placeOf } from "../geography/place.ts";
import { referencesFor, type Sureness, surenessOf } from "../map/sureness.ts";
import { type Centring, type WorldView, worldView } from "../map/world-view.ts";
import { isKnown, type Observation } from "../observation.ts";
import type { FlowEnd, FlowLink, FlowMapData } from "./data.ts";
import { type LinkPath, linkPath } from "./link-path.ts";

export interface PlacedLink extends LinkPath {
  readonly key: string;
  readonly link: FlowLink;
  readonly region: string;
  /** Linear in the value. */
  readonly width: number;
  /** Length of the arrowhead. */
  readonly head: number;
  readonly sureness: Sureness;
  /** True if the other direction is drawn too: the head then has one barb only. */
  readonly isPaired: boolean;
}

export interface PlacedEnd {
  readonly end: FlowEnd;
  readonly x: number;
  readonly y: number;
  /** Radii whose circles have areas in proportion to the totals; 0 where a total is missing. */
  readonly intoRadius: number;
  readonly outRadius: number;
}

export interface PlacedFlows {
  readonly view: WorldView;
  /** Largest first. */
  readonly links: readonly PlacedLink[];
  readonly ends: readonly PlacedEnd[];
  /** Pixels for one person. */
  readonly perPerson: number;
  /** Three values whose widths the legend prints, largest first; they part the classes of certainty. */
  readonly references: readonly number[];
  /** Movements drawn. */
  readonly shown: number;
}

export interface PlaceFlowsOptions {
  readonly centring: Centring;
  /** At most so many links. */
  readonly most: number;
  /** Value that has the greatest width; given where maps are compared. */
  readonly greatest?: number | undefined;
  /** Width of the greatest value; default what a map that shows nothing else bears. */
  readonly widest?: number | undefined;
}

/** Least length of an arrowhead. */
const headFloor = 6;

/**
 * Puts the largest links on the plane.
 * @throws RangeError for a link whose end is not named, has no point on the map, or is its own origin
 */
export function placeFlows(
  { links, ends }: Pick<FlowMapData, "links" | "ends">,
  { width }: Pick<FigureContext, "width">,
  { centring, most, greatest, widest }: PlaceFlowsOptions,
): PlacedFlows {
  const view = worldView({ width, centring });
  const drawn = [...links].sort(largestFirst).slice(0, most);
  const top = greatest ?? drawn[0]?.value.value ?? 1;
  const perPerson = (widest ?? Math.min(16, Math.max(7, width / 90))) / top;
  const references = referencesFor(top);
  const placedEnds = placeEnds(ends, drawn, view);
  const keys = new Set(drawn.map(keyOf));
  const placed = drawn.map((link): PlacedLink => {
    const [from, to] = [placedEnds.get(link.origin), placedEnds.get(link.destination)];
    if (!from || !to || from === to) throw new RangeError(`flow map: no ends for ${keyOf(link)}`);
    const lineWidth = link.value.value * perPerson;
    const head = Math.max(headFloor, 1.3 * lineWidth + 1);
    const path = linkPath(
      {
        from: placeOf(link.origin)!,
        to: placeOf(link.destination)!,
        fromRadius: Math.max(from.intoRadius, from.outRadius, 2),
        toRadius: Math.max(to.intoRadius, to.outRadius, 2) + 1,
        head: head * 0.75,
        thickness: lineWidth,
      },
      view,
    );
    return {
      ...path,
      key: keyOf(link),
      link,
      region: from.end.region,
      width: lineWidth,
      head,
      sureness: surenessOf(link.value.interval, references),
      isPaired: keys.has(`${link.destination}-${link.origin}`),
    };
  });
  return {
    view,
    links: placed,
    ends: [...placedEnds.values()],
    perPerson,
    references,
    shown: drawn.reduce((sum, { value }) => sum + value.value, 0),
  };
}

/** Key of the row of a link. */
export function keyOf({ origin, destination }: Pick<FlowLink, "origin" | "destination">): string {
  return `${origin}-${destination}`;
}

function largestFirst(a: FlowLink, b: FlowLink): number {
  return b.value.value - a.value.value || (keyOf(a) < keyOf(b) ? -1 : 1);
}

function placeEnds(
  ends: readonly FlowEnd[],
  links: readonly FlowLink[],
  view: WorldView,
): Map<string, PlacedEnd> {
  const used = new Set(links.flatMap(({ origin, destination }) => [origin, destination]));
  const shown = ends.filter(({ area }) => used.has(area));
  const most = Math.max(1, ...shown.flatMap(({ into, out }) => [amount(into), amount(out)]));
  const largest = Math.min(13, Math.max(6, view.width / 110));
  const radius = (total: Observation) => largest * Math.sqrt(amount(total) / most);
  return new Map(
    shown.map((end) => {
      const place = placeOf(end.area);
      if (!place) throw new RangeError(`flow map: ${end.area} has no point on the map`);
      const [x, y] = view.project(place);
      return [end.area, { end, x, y, intoRadius: radius(end.into), outRadius: radius(end.out) }];
    }),
  );
}

function amount(total: Observation): number {
  return isKnown(total) ? total.value : 0;
}
