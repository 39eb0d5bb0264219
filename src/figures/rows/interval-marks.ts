import type { Colour } from "../colour/colour-name.ts";
import { isKnown, type Observation } from "../observation.ts";
import type { Mark } from "../scene.ts";

/** The intervals of a value on a lying axis: a thin line for the wider one, a thick or capped one within. */
export function lyingIntervals(
  observation: Observation,
  {
    y,
    place,
    row,
    column,
    colour,
    caps = false,
  }: {
    y: number;
    place: (value: number) => number;
    row: string;
    column: string;
    colour: Colour;
    caps?: boolean;
  },
): Mark[] {
  if (!isKnown(observation)) return [];
  const { interval, further } = observation;
  const line = (low: number, high: number, strokeWidth: number): Mark => ({
    kind: "line",
    x1: place(low),
    y1: y,
    x2: place(high),
    y2: y,
    role: "interval",
    row,
    column,
    paint: { stroke: colour, strokeWidth },
  });
  const cap = (value: number): Mark => ({
    kind: "line",
    x1: place(value),
    y1: y - 4,
    x2: place(value),
    y2: y + 4,
    role: "interval",
    row,
    column,
    paint: { stroke: colour, strokeWidth: 1.5 },
  });
  return [
    ...(further ? [line(further.low, further.high, 1)] : []),
    ...(interval ? [line(interval.low, interval.high, further ? 3 : 1.5)] : []),
    ...(interval && caps ? [cap(interval.low), cap(interval.high)] : []),
  ];
}

/** Where a value is missing: a hatched box at the beginning of its row, never a bar of no length. */
export function missingBox(
  x: number,
  y: number,
  {
    row,
    column,
    isMirrored,
    height = 12,
  }: { row: string; column: string; isMirrored: boolean; height?: number },
): Mark {
  return {
    kind: "rect",
    x: isMirrored ? x - 24 : x,
    y: y - height / 2,
    width: 24,
    height,
    role: "data",
    row,
    column,
    paint: { fill: "paper", stroke: "missing", strokeWidth: 1, pattern: "missing" },
  };
}

/** The pattern of missing values. */
export const missingPattern = { id: "missing", kind: "hatch", colour: "missing" } as const;

/** Sample of a missing value in a legend. */
export const missingSample: readonly Mark[] = [
  {
    kind: "rect",
    x: 0,
    y: 1,
    width: 20,
    height: 10,
    role: "legend",
    paint: { fill: "paper", stroke: "missing", strokeWidth: 1, pattern: "missing" },
  },
];
