import type { Geography, LineStyle } from "../geography/geography.ts";
import type { Mark, Paint } from "../scene.ts";
import { compactPath } from "./compact-path.ts";
import type { MapView } from "./world-view.ts";

const paints: Readonly<Record<LineStyle, Paint>> = {
  solid: { stroke: "axis", strokeWidth: 0.5 },
  dashed: { stroke: "axis", strokeWidth: 0.7, dash: [2.5, 2] },
  dotted: { stroke: "ink-soft", strokeWidth: 0.8, dash: [0.8, 1.6] },
};

/** Islands under one square unit have no coast: what is too small to fill is a ring. */
const leastArea = 1;

/** Coasts and borders, each drawn once, in the style that United Nations maps give them. */
export function borderMarks({ borders, coast }: Geography, view: MapView): Mark[] {
  const mark = (d: string, paint: Paint): Mark[] =>
    d === "" ? [] : [{ kind: "path", d, role: "boundary", paint }];
  return [
    ...mark(compactPath(coast, view, { leastArea }), { stroke: "axis", strokeWidth: 0.4 }),
    ...mark(compactPath(borders.solid, view), paints.solid),
    ...mark(compactPath(borders.dashed, view), paints.dashed),
    ...mark(compactPath(borders.dotted, view), paints.dotted),
  ];
}
