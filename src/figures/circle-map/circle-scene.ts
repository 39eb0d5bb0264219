import type { FigureContext } from "../context.ts";
import type { Geography } from "../geography/geography.ts";
import { landMarks } from "../map/land-marks.ts";
import { legendText } from "../map/legend-items.ts";
import { mirrored } from "../map/mirrored.ts";
import { undetermined } from "../map/neutral-paint.ts";
import { insetMark } from "../map/place-insets.ts";
import type { WorldView } from "../map/world-view.ts";
import type { Mark, Paint, Scene } from "../scene.ts";
import { textWidth } from "../text/measure.ts";
import { typeSize } from "../text/type-scale.ts";
import type { CircleMapWords } from "./data.ts";
import type { PlacedCircle, PlacedCircles } from "./place-circles.ts";

const paint: Paint = { fill: "accent", opacity: 0.62, stroke: "paper", strokeWidth: 0.8 };

/** Paints placed circles over plain land, the small ones last, with three reference circles below. */
export function circleScene(
  placed: PlacedCircles,
  view: WorldView,
  geography: Geography,
  words: CircleMapWords,
  context: FigureContext,
): Scene {
  const legend = legendMarks(placed, words, context);
  const insetsTop = view.height + 8;
  const top = insetsTop + placed.insetsHeight + (placed.insetsHeight > 0 ? 8 : 0);
  return {
    width: view.width,
    height: Math.ceil(top + legend.height),
    patterns: [undetermined],
    focus: [placed, ...placed.insets].flatMap(({ circles }) => circles.map(({ area }) => area)),
    marks: [
      ...landMarks(geography, view),
      ...placed.circles.map(circleMark),
      ...placed.insets.map((inset) =>
        insetMark(inset, insetsTop, [
          ...landMarks(geography, inset.view),
          ...inset.circles.map(circleMark),
        ]),
      ),
      { kind: "group", x: 0, y: top, marks: legend.marks, role: "legend" },
    ],
  };
}

function circleMark({ area, x, y, r }: PlacedCircle): Mark {
  return { kind: "circle", x, y, r, role: "data", row: area, paint };
}

function legendMarks(
  { references, radiusOf }: PlacedCircles,
  { circleArea }: CircleMapWords,
  { width, numbers, direction }: FigureContext,
): { readonly marks: Mark[]; readonly height: number } {
  const marks: Mark[] = [legendText(0, 12, circleArea)];
  const tallest = 2 * radiusOf(references[0] ?? 1);
  const middle = 20 + tallest / 2;
  let x = 0;
  for (const value of references) {
    const r = radiusOf(value);
    const label = numbers.short(value);
    marks.push(
      { kind: "circle", x: x + r, y: middle, r, role: "legend", paint },
      legendText(x + 2 * r + 6, middle + 4, label),
    );
    x += 2 * r + 6 + textWidth(label, typeSize.note) + 20;
  }
  return {
    marks: direction === "rtl" ? mirrored(marks, width) : marks,
    height: middle + tallest / 2 + 4,
  };
}
