import type { Box } from "../path/bounds.ts";
import type { Pattern } from "../scene.ts";
import type { CanvasPen } from "./canvas-pen.ts";

const spacing = 6;

/** Draws the lines or dots of a pattern inside the path that has just been traced, as the SVG does. */
export function fillWithPattern(
  pen: CanvasPen,
  box: Box,
  kind: Pattern["kind"],
  colour: string,
): void {
  pen.clip();
  pen.beginPath();
  pen.strokeStyle = colour;
  pen.fillStyle = colour;
  pen.lineWidth = 1.2;
  pen.setLineDash([]);
  if (kind === "dots") {
    dots(pen, box);
    pen.fill();
    return;
  }
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  for (let sum = first(box.x + box.y); sum < right + bottom; sum += spacing) {
    pen.moveTo(sum - box.y, box.y);
    pen.lineTo(sum - bottom, bottom);
  }
  for (let d = first(box.x - bottom); kind === "cross" && d < right - box.y; d += spacing) {
    pen.moveTo(d + box.y, box.y);
    pen.lineTo(d + bottom, bottom);
  }
  pen.stroke();
}

function dots(pen: CanvasPen, box: Box): void {
  for (let x = first(box.x); x < box.x + box.width; x += spacing) {
    for (let y = first(box.y); y < box.y + box.height; y += spacing) {
      pen.moveTo(x + 4.1, y + 3);
      pen.arc(x + 3, y + 3, 1.1, 0, 2 * Math.PI);
    }
  }
}

function first(from: number): number {
  return Math.floor(from / spacing) * spacing;
}
