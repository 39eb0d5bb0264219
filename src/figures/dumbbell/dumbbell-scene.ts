import { lyingAxisMarks } from "../axis/axis-marks.ts";
import { isKnown, type Observation } from "../observation.ts";
import { lyingIntervals, missingBox, missingPattern } from "../rows/interval-marks.ts";
import type { Mark, Scene } from "../scene.ts";
import { typeSize } from "../text/type-scale.ts";
import type { DumbbellItem } from "./dumbbell-data.ts";
import type { PlacedDumbbell } from "./dumbbell-placed.ts";
import { endMark } from "./end-mark.ts";

/** Third stage: grid, names, bars between the points, points, numbers outside them. */
export function dumbbellScene(items: readonly DumbbellItem[], placed: PlacedDumbbell): Scene {
  const { width, height, layout, axis, legend } = placed;
  return {
    width,
    height,
    patterns: [missingPattern],
    focus: items.map(({ key }) => key),
    marks: [
      ...legend.marks,
      ...lyingAxisMarks(axis, { ...layout.plot, width }),
      ...items.flatMap((item, i) => [
        ...layout.rows[i]!.marks,
        ...pairMarks(item, layout.rows[i]!.y, placed.texts[i]!, placed),
      ]),
    ],
  };
}

function pairMarks(
  { key, first, second }: DumbbellItem,
  y: number,
  texts: { readonly first: string; readonly second: string },
  { axis: { place }, layout }: PlacedDumbbell,
): Mark[] {
  const at = (observation: Observation) => (isKnown(observation) ? place(observation.value) : null);
  const [x1, x2] = [at(first), at(second)];
  const marks: Mark[] = [];
  if (x1 !== null && x2 !== null) {
    const paint = { stroke: "axis", strokeWidth: 2 } as const;
    marks.push({ kind: "line", x1, y1: y, x2, y2: y, role: "data", row: key, paint });
  }
  for (const [end, observation, x, other] of [
    ["first", first, x1, x2],
    ["second", second, x2, x1],
  ] as const) {
    const cell = { row: key, column: end };
    const colour = end === "first" ? "out" : "in";
    marks.push(...lyingIntervals(observation, { ...cell, y, place, colour }));
    if (x === null) {
      if (other === null && end === "second") continue;
      marks.push(missingBox(place(0), y, { ...cell, isMirrored: layout.isMirrored }));
      continue;
    }
    const isRight =
      other === null ? !layout.isMirrored : x > other || (x === other && end === "second");
    marks.push(endMark(end, x, y, { role: "data", ...cell }), {
      kind: "text",
      text: texts[end],
      x: isRight ? x + 9 : x - 9,
      y: y + typeSize.tick * 0.35,
      size: typeSize.tick,
      anchor: isRight ? "start" : "end",
      role: "label",
      ...cell,
      halo: true,
    });
  }
  return marks;
}
