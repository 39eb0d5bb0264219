import type { PathStep } from "./parse-path.ts";

export type Point = readonly [x: number, y: number];

const pieces = 12;

/** The lines of a path, one list of points for each subpath; a curve becomes twelve straight pieces. */
export function flatten(steps: readonly PathStep[]): Point[][] {
  const lines: Point[][] = [];
  let line: Point[] = [];
  for (const step of steps) {
    if (step.step === "move") {
      line = [[step.x, step.y]];
      lines.push(line);
    } else if (step.step === "line") line.push([step.x, step.y]);
    else if (step.step === "close") {
      const first = line[0];
      if (first) line.push(first);
    } else {
      const [x0, y0] = line[line.length - 1] ?? [step.x1, step.y1];
      for (let i = 1; i <= pieces; i++) {
        const t = i / pieces;
        const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
        line.push([
          a * x0 + b * step.x1 + c * step.x2 + d * step.x,
          a * y0 + b * step.y1 + c * step.y2 + d * step.y,
        ]);
      }
    }
  }
  return lines;
}
