import { type Box, overlap } from "../path/bounds.ts";
import { textWidth, type Weight } from "../text/measure.ts";
import { lineHeight } from "../text/type-scale.ts";

/** A label at a point, in order of importance. */
export interface PointLabel {
  readonly key: string;
  readonly text: string;
  readonly size: number;
  readonly weight?: Weight;
  readonly x: number;
  readonly y: number;
  /** Distance between point and text. */
  readonly gap: number;
}

/** A label that found a place. */
export interface PlacedLabel {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly box: Box;
}

const sides = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
] as const;

/**
 * Places labels beside their points: to the right, left, above, below, then at the corners; the first free
 * place inside the frame wins, and a label that finds none is left out. Earlier labels win over later ones.
 *
 * @param taken rectangles that no label may cover
 */
export function placeLabels(
  labels: readonly PointLabel[],
  frame: Box,
  taken: readonly Box[] = [],
): PlacedLabel[] {
  const occupied = [...taken];
  const placed: PlacedLabel[] = [];
  for (const label of labels) {
    const place = sides
      .map((side) => at(label, side))
      .find(({ box }) => inside(box, frame) && !occupied.some((other) => overlap(box, other)));
    if (!place) continue;
    placed.push(place);
    occupied.push(place.box);
  }
  return placed;
}

function at(label: PointLabel, [sx, sy]: readonly [number, number]): PlacedLabel {
  const width = textWidth(label.text, label.size, label.weight);
  const height = label.size * lineHeight;
  const anchor = sx === 1 ? "start" : sx === -1 ? "end" : "middle";
  const reach = sx !== 0 && sy !== 0 ? label.gap * 0.7 : label.gap;
  const x = label.x + sx * reach;
  const middle = label.y + sy * (reach + height / 2);
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return {
    key: label.key,
    text: label.text,
    x,
    y: middle + label.size * 0.35,
    anchor,
    box: { x: left, y: middle - height / 2, width, height },
  };
}

function inside(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  );
}
