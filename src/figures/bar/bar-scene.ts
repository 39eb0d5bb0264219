import { lyingAxisMarks } from "../axis/axis-marks.ts";
import type { FigureContext } from "../context.ts";
import { isKnown } from "../observation.ts";
import { lyingIntervals, missingBox, missingPattern } from "../rows/interval-marks.ts";
import type { Mark, Scene } from "../scene.ts";
import { typeSize } from "../text/type-scale.ts";
import type { BarItem } from "./bar-data.ts";
import { laneWidth, type PlacedBar, type PlacedBracket } from "./bar-placed.ts";
import type { BarStage } from "./bar-series.ts";

const thickness = 14;

/** Third stage: grid, bars from zero, intervals, names, ranks and brackets. */
export function barScene(stage: BarStage, placed: PlacedBar, context: FigureContext): Scene {
  const { layout, axis, legend, brackets } = placed;
  return {
    width: placed.width,
    height: placed.height,
    patterns: [missingPattern],
    focus: stage.items.map(({ key }) => key),
    marks: [
      ...legend.marks,
      ...lyingAxisMarks(axis, { ...layout.plot, width: placed.width }),
      ...stage.items.flatMap((item, i) => [
        ...rankMarks(stage.ranks[i] ?? null, layout.rows[i]!.y, placed, context),
        ...layout.rows[i]!.marks,
        ...barMarks(item, layout.rows[i]!.y, placed),
      ]),
      ...brackets.map((bracket) => bracketMark(bracket, placed)),
    ],
  };
}

function barMarks({ key, observation }: BarItem, y: number, { axis, layout }: PlacedBar): Mark[] {
  const cell = { row: key, column: "value" };
  const zero = axis.place(0);
  if (!isKnown(observation)) {
    return [missingBox(zero, y, { ...cell, isMirrored: layout.isMirrored, height: thickness })];
  }
  const end = axis.place(observation.value);
  return [
    {
      kind: "rect",
      x: Math.min(zero, end),
      y: y - thickness / 2,
      width: Math.abs(end - zero),
      height: thickness,
      role: "data",
      ...cell,
      paint: { fill: "accent", ...(observation.interval ? { opacity: 0.75 } : {}) },
    },
    ...lyingIntervals(observation, { ...cell, y, place: axis.place, colour: "ink", caps: true }),
  ];
}

function rankMarks(
  rank: number | null,
  y: number,
  placed: PlacedBar,
  context: FigureContext,
): Mark[] {
  if (rank === null) return [];
  const at =
    placed.brackets.length > 0 ? Math.max(...placed.brackets.map(({ lane }) => lane + 1)) : 0;
  const x = at * laneWidth + placed.rankWidth - 8;
  return [
    {
      kind: "text",
      text: context.numbers.exact(rank),
      x: placed.layout.isMirrored ? placed.width - x : x,
      y: y + typeSize.label * 0.35,
      size: typeSize.label,
      anchor: placed.layout.isMirrored ? "start" : "end",
      role: "label",
      paint: { fill: "ink-soft" },
    },
  ];
}

function bracketMark({ first, last, lane }: PlacedBracket, { layout, width }: PlacedBar): Mark {
  const x = lane * laneWidth + 1;
  const [outer, inner] = layout.isMirrored ? [width - x, width - x - 4] : [x, x + 4];
  const [top, bottom] = [layout.rows[first]!.top + 4, layout.rows[last]!.bottom - 4];
  return {
    kind: "path",
    d: `M${inner},${top}L${outer},${top}L${outer},${bottom}L${inner},${bottom}`,
    role: "note",
    paint: { stroke: "ink-soft", strokeWidth: 1 },
  };
}
