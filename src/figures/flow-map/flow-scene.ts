import type { FigureContext } from "../context.ts";
import { isNarrow } from "../context.ts";
import type { Geography } from "../geography/geography.ts";
import { type PointLabel, placeLabels } from "../labels/place-labels.ts";
import { landMarks } from "../map/land-marks.ts";
import { undetermined } from "../map/neutral-paint.ts";
import type { Mark, Scene } from "../scene.ts";
import { typeSize } from "../text/type-scale.ts";
import { linkMarks } from "./link-marks.ts";
import type { PlacedEnd, PlacedFlows } from "./place-flows.ts";

export interface FlowSceneParts {
  readonly geography: Geography;
  readonly legend: { readonly marks: readonly Mark[]; readonly height: number };
  readonly context: FigureContext;
  readonly links: "scene" | "apart";
}

/** Paints placed flows: land, borders, links with the widest below, rings, names, legend. */
export function flowScene(
  placed: PlacedFlows,
  { geography, legend, context, links: where }: FlowSceneParts,
): Scene {
  const { view, links, ends } = placed;
  const legendTop = view.height + 10;
  return {
    width: view.width,
    height: Math.ceil(legendTop + legend.height),
    patterns: [undetermined],
    focus: where === "scene" ? links.map(({ key }) => key) : [],
    marks: [
      ...landMarks(geography, view),
      ...(where === "scene" ? links.flatMap((link) => linkMarks(link)) : []),
      ...ends.flatMap(ringMarks),
      ...nameMarks(placed, context),
      { kind: "group", x: 0, y: legendTop, marks: legend.marks, role: "legend" },
    ],
  };
}

function ringMarks({ end, x, y, intoRadius, outRadius }: PlacedEnd): Mark[] {
  const rings = [
    { r: intoRadius, stroke: "in", row: `*-${end.area}` },
    { r: outRadius, stroke: "out", row: `${end.area}-*` },
  ] as const;
  return rings
    .filter(({ r }) => r > 0)
    .map(({ r, stroke, row }): Mark => {
      const paint = { stroke, strokeWidth: r > 4 ? 1.4 : 1 };
      return { kind: "circle", x, y, r: Math.max(1.2, r), role: "data", row, paint };
    });
}

/** Names of the areas with the largest totals, where there is room. */
function nameMarks({ ends, view }: PlacedFlows, context: FigureContext): Mark[] {
  const most = isNarrow(context) ? 5 : view.width < 900 ? 14 : 30;
  const labels = [...ends]
    .sort((a, b) => reach(b) - reach(a) || (a.end.area < b.end.area ? -1 : 1))
    .slice(0, most)
    .map(
      (at): PointLabel => ({
        key: at.end.area,
        text: at.end.label ?? at.end.name,
        size: typeSize.note,
        x: at.x,
        y: at.y,
        gap: reach(at) + 3,
      }),
    );
  const frame = { x: 0, y: 0, width: view.width, height: view.height };
  const rings = ends.map((at) => {
    const r = reach(at);
    return { x: at.x - r, y: at.y - r, width: 2 * r, height: 2 * r };
  });
  return placeLabels(labels, frame, rings).map(
    ({ text, x, y, anchor }): Mark => ({
      kind: "text",
      x,
      y,
      text,
      size: typeSize.note,
      anchor,
      halo: true,
      role: "label",
    }),
  );
}

function reach({ intoRadius, outRadius }: PlacedEnd): number {
  return Math.max(intoRadius, outRadius);
}
