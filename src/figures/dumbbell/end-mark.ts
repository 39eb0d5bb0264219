import { symbolPath } from "../path/symbol.ts";
import type { Mark } from "../scene.ts";

/** The two ends differ in shape, filling and colour. */
export function endMark(
  end: "first" | "second",
  x: number,
  y: number,
  about: Pick<Mark, "role" | "row" | "column">,
): Mark {
  return end === "first"
    ? {
        kind: "path",
        d: symbolPath("ring", x, y, 4.5),
        ...about,
        paint: { fill: "paper", stroke: "out", strokeWidth: 2 },
      }
    : {
        kind: "path",
        d: symbolPath("circle", x, y, 5),
        ...about,
        paint: { fill: "in", stroke: "paper", strokeWidth: 1 },
      };
}

/** Sample of an end in a legend, 12 wide. */
export function endSample(end: "first" | "second"): Mark[] {
  return [endMark(end, 6, 6, { role: "legend" })];
}
