import type { PlacedLink } from "../flow-map/place-flows.ts";
import type { Geography } from "../geography/geography.ts";
import { borderMarks } from "../map/border-marks.ts";
import { neutralPaint } from "../map/neutral-paint.ts";
import { insetMark } from "../map/place-insets.ts";
import type { MapView } from "../map/world-view.ts";
import type { Mark, Scene } from "../scene.ts";
import type { MapScale } from "./classes.ts";
import { fillOf, mapPatterns } from "./fill-of.ts";
import type { Legend } from "./legend.ts";
import { moveMarks } from "./moves.ts";
import type { PlacedChoropleth, PlacedRing, PlacedShape } from "./place-choropleth.ts";

/** How values become colours. */
export interface MapClasses {
  readonly limits: readonly number[];
  readonly scale: MapScale | undefined;
}

/** Half of the least size of a target (WCAG 2.5.8). */
const targetRadius = 12;

/** Paints a placed choropleth: shapes, borders in their styles, targets and rings of small areas, legend. */
export function choroplethScene(
  placed: PlacedChoropleth,
  geography: Geography,
  classes: MapClasses,
  legend: Legend,
  moves: readonly PlacedLink[] = [],
): Scene {
  const { view, insets, insetsHeight } = placed;
  const insetsTop = view.height + 8;
  const legendTop = insetsTop + insetsHeight + (insetsHeight > 0 ? 8 : 0);
  return {
    width: view.width,
    height: Math.ceil(legendTop + legend.height),
    patterns: mapPatterns,
    focus: [...focusOf(placed), ...moves.map(({ key }) => key)],
    marks: [
      ...partMarks(placed, placed.ringRadius, geography, classes),
      ...moveMarks(moves),
      ...insets.map((inset) =>
        insetMark(
          inset,
          insetsTop,
          partMarks(inset, placed.ringRadius + 1, geography, classes).map(again),
        ),
      ),
      { kind: "group", x: 0, y: legendTop, marks: legend.marks, role: "legend" },
    ],
  };
}

/** A shape that the map of the world shows too: it answers a pointer, and the keyboard walks the other one. */
function again(mark: Mark): Mark {
  return mark.kind === "path" && mark.role === "data" ? { ...mark, role: "note" } : mark;
}

/** The marks of the world or of one inset. */
function partMarks(
  { view, shapes, rings }: Pick<PlacedChoropleth, "shapes" | "rings"> & { readonly view: MapView },
  ringRadius: number,
  geography: Geography,
  classes: MapClasses,
): Mark[] {
  return [
    ...shapes.map((shape) => shapeMark(shape, classes)),
    ...borderMarks(geography, view),
    ...rings.filter(({ value }) => value).map(targetMark),
    ...rings.map((ring) => ringMark(ring, ringRadius, classes)),
  ];
}

/** The rows that have a mark, shapes before rings. */
function focusOf({ shapes, rings: own, insets }: PlacedChoropleth): string[] {
  const rings = [...own, ...insets.flatMap((inset) => inset.rings)];
  const keys = shapes.flatMap(({ id, isNeutral, value }) =>
    isNeutral ? [id] : value ? [value.area] : [],
  );
  return [...new Set([...keys, ...rings.flatMap(({ value }) => (value ? [value.area] : []))])];
}

function shapeMark({ id, d, isNeutral, value }: PlacedShape, { limits, scale }: MapClasses): Mark {
  if (isNeutral) return { kind: "path", d, role: "data", row: id, paint: neutralPaint };
  const paint = fillOf(value, limits, scale);
  return value
    ? { kind: "path", d, role: "data", row: value.area, paint }
    : { kind: "path", d, role: "background", paint };
}

function targetMark({ x, y, value }: PlacedRing): Mark {
  const paint = { fill: "paper", opacity: 0 } as const;
  return { kind: "circle", x, y, r: targetRadius, role: "data", row: value!.area, paint };
}

function ringMark({ x, y, value }: PlacedRing, r: number, { limits, scale }: MapClasses): Mark {
  const paint = { ...fillOf(value, limits, scale), stroke: "ink-soft", strokeWidth: 0.8 } as const;
  const { pattern: _, ...plain } = { pattern: undefined, ...paint };
  return value
    ? { kind: "circle", x, y, r, role: "data", row: value.area, paint: plain }
    : { kind: "circle", x, y, r, role: "background", paint: plain };
}
