import { lyingAxisMarks } from "../axis/axis-marks.ts";
import type { ValueAxis } from "../axis/value-axis.ts";
import { isKnown, type Observation } from "../observation.ts";
import { lyingIntervals, missingBox, missingPattern } from "../rows/interval-marks.ts";
import type { Mark, Scene } from "../scene.ts";
import { typeSize } from "../text/type-scale.ts";
import type { AgeGroup, PyramidData } from "./pyramid-data.ts";
import type { PlacedPyramid } from "./pyramid-placed.ts";
import type { PyramidStage } from "./pyramid-series.ts";

type Side = "left" | "right";

/** Third stage: grid, bars on both sides, ages between them, outlines over them; the walk begins with the young. */
export function pyramidScene(
  data: PyramidData,
  { ages }: PyramidStage,
  placed: PlacedPyramid,
): Scene {
  const { top, bottom, rowHeight, middle } = placed;
  return {
    width: placed.width,
    height: placed.height,
    patterns: [missingPattern],
    focus: data.ages.map(({ key }) => key),
    marks: [
      ...placed.legend.marks,
      ...(["left", "right"] as const).flatMap((side) => [
        sideName(data.sides[side], side, placed),
        ...lyingAxisMarks(placed[side], { top, bottom, width: placed.width }),
      ]),
      ...ages.flatMap((age, i) => {
        const y = top + (i + 0.5) * rowHeight;
        return [
          barMarks(age, "left", y, placed),
          barMarks(age, "right", y, placed),
          ageText(age.label, middle, y),
        ].flat();
      }),
      ...outlineMarks(ages, "left", placed),
      ...outlineMarks(ages, "right", placed),
    ],
  };
}

function sideName(text: string, side: Side, { top, middle, left, right }: PlacedPyramid): Mark {
  const zero = side === "left" ? left.place(0) : right.place(0);
  const isLeft = zero < middle;
  return {
    kind: "text",
    text,
    x: isLeft ? zero - 4 : zero + 4,
    y: top - 8,
    size: typeSize.label,
    weight: "bold",
    anchor: isLeft ? "end" : "start",
    role: "label",
  };
}

function barMarks({ key, ...age }: AgeGroup, side: Side, y: number, placed: PlacedPyramid): Mark[] {
  const axis: ValueAxis = placed[side];
  const observation = age[side];
  const cell = { row: key, column: side };
  const zero = axis.place(0);
  const height = placed.rowHeight - 2;
  if (!isKnown(observation)) {
    return [missingBox(zero, y, { ...cell, isMirrored: side === "left", height: height - 2 })];
  }
  const end = axis.place(observation.value);
  return [
    {
      kind: "rect",
      x: Math.min(zero, end),
      y: y - height / 2,
      width: Math.abs(end - zero),
      height,
      role: "data",
      ...cell,
      paint: { fill: side === "left" ? "in" : "out" },
    },
    ...lyingIntervals(observation, { ...cell, y, place: axis.place, colour: "ink" }),
  ];
}

function ageText(text: string, x: number, y: number): Mark {
  return {
    kind: "text",
    text,
    x,
    y: y + typeSize.note * 0.35,
    size: typeSize.note,
    anchor: "middle",
    role: "axis",
    paint: { fill: "ink-soft" },
  };
}

/** Steps from group to group; a missing one interrupts them. */
function outlineMarks(ages: readonly AgeGroup[], side: Side, placed: PlacedPyramid): Mark[] {
  const axis = placed[side];
  let d = "";
  let isOpen = false;
  for (const [i, { outline }] of ages.entries()) {
    const observation: Observation | undefined = outline?.[side];
    if (!observation || !isKnown(observation)) {
      isOpen = false;
      continue;
    }
    const x = axis.place(observation.value);
    const [y1, y2] = [placed.top + i * placed.rowHeight, placed.top + (i + 1) * placed.rowHeight];
    d += `${isOpen ? "L" : "M"}${x},${y1}L${x},${y2}`;
    isOpen = true;
  }
  if (d === "") return [];
  return [{ kind: "path", d, role: "data", paint: { stroke: "ink", strokeWidth: 1.5 } }];
}
