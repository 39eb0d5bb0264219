import { lyingAxisMarks } from "../axis/axis-marks.ts";
import { isKnown } from "../observation.ts";
import { symbolPath } from "../path/symbol.ts";
import { lyingIntervals, missingBox, missingPattern } from "../rows/interval-marks.ts";
import type { Mark, Scene } from "../scene.ts";
import type { Rival, RivalsData } from "./rivals-data.ts";
import type { PlacedRivals } from "./rivals-placed.ts";

/** Third stage: grid, names, intervals, points; the walk goes from row to row. */
export function rivalsScene(
  { rivals }: RivalsData,
  { width, height, layout, axis, legend }: PlacedRivals,
): Scene {
  return {
    width,
    height,
    patterns: [missingPattern],
    focus: rivals.map(({ key }) => key),
    marks: [
      ...legend.marks,
      ...lyingAxisMarks(axis, { ...layout.plot, width }),
      ...rivals.flatMap((rival, i) => {
        const row = layout.rows[i]!;
        return [...row.marks, ...rivalMarks(rival, row.y, axis.place, layout)];
      }),
    ],
  };
}

function rivalMarks(
  { key, kind, observation }: Rival,
  y: number,
  place: (value: number) => number,
  { range, isMirrored }: PlacedRivals["layout"],
): Mark[] {
  const colour = kind === "report" ? "accent" : "out";
  const cell = { row: key, column: "value" };
  if (!isKnown(observation)) return [missingBox(range[0], y, { ...cell, isMirrored })];
  return [
    ...lyingIntervals(observation, { ...cell, y, place, colour }),
    {
      kind: "path",
      d: symbolPath(kind === "report" ? "circle" : "diamond", place(observation.value), y, 5),
      role: "data",
      ...cell,
      paint: { fill: colour, stroke: "paper", strokeWidth: 1 },
    },
  ];
}
