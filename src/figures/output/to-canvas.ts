import type { Colour } from "../colour/colour-name.ts";
import { colourIn, themes } from "../colour/theme.ts";
import type { FigureContext } from "../context.ts";
import { boundsOf } from "../path/bounds.ts";
import { parsePath } from "../path/parse-path.ts";
import type { Mark, Pattern, Scene, TextMark } from "../scene.ts";
import { withDirection } from "../text/direction.ts";
import { fillWithPattern } from "./canvas-pattern.ts";
import type { CanvasPen } from "./canvas-pen.ts";
import { fontFamily } from "./font.ts";

interface Canvas {
  readonly pen: CanvasPen;
  readonly colour: (colour: Colour) => string;
  readonly patterns: ReadonlyMap<string, Pattern>;
}

/**
 * Draws a scene on a canvas: the same marks in the same order as the SVG. The caller scales the context for
 * the density of the screen.
 *
 * @param pen a `CanvasRenderingContext2D` or anything that draws like one
 */
export function toCanvas(
  scene: Scene,
  pen: CanvasPen,
  { theme }: Pick<FigureContext, "theme">,
): void {
  const canvas: Canvas = {
    pen,
    colour: (colour) => colourIn(themes[theme], colour),
    patterns: new Map(scene.patterns.map((pattern) => [pattern.id, pattern])),
  };
  for (const mark of scene.marks) drawMark(mark, canvas);
}

function drawMark(mark: Mark, canvas: Canvas): void {
  const { pen } = canvas;
  pen.save();
  pen.globalAlpha *= mark.paint?.opacity ?? 1;
  if (mark.kind === "group") {
    pen.translate(mark.x, mark.y);
    for (const child of mark.marks) drawMark(child, canvas);
  } else if (mark.kind === "text") drawText(mark, canvas);
  else {
    tracePath(mark, pen);
    paintShape(mark, canvas);
  }
  pen.restore();
}

function tracePath(mark: Exclude<Mark, { kind: "text" | "group" }>, pen: CanvasPen): void {
  pen.beginPath();
  switch (mark.kind) {
    case "rect":
      pen.rect(mark.x, mark.y, mark.width, mark.height);
      break;
    case "circle":
      pen.arc(mark.x, mark.y, mark.r, 0, 2 * Math.PI);
      break;
    case "line":
      pen.moveTo(mark.x1, mark.y1);
      pen.lineTo(mark.x2, mark.y2);
      break;
    case "path":
      for (const step of parsePath(mark.d)) {
        if (step.step === "move") pen.moveTo(step.x, step.y);
        else if (step.step === "line") pen.lineTo(step.x, step.y);
        else if (step.step === "close") pen.closePath();
        else pen.bezierCurveTo(step.x1, step.y1, step.x2, step.y2, step.x, step.y);
      }
  }
}

function paintShape(mark: Mark, canvas: Canvas): void {
  const { pen, colour, patterns } = canvas;
  const paint = mark.paint ?? {};
  if (paint.fill !== undefined) {
    pen.fillStyle = colour(paint.fill);
    pen.fill();
  }
  if (paint.stroke !== undefined) {
    pen.strokeStyle = colour(paint.stroke);
    pen.lineWidth = paint.strokeWidth ?? 1;
    pen.lineCap = paint.round ? "round" : "butt";
    pen.lineJoin = paint.round ? "round" : "miter";
    pen.setLineDash([...(paint.dash ?? [])]);
    pen.stroke();
  }
  const pattern = paint.pattern === undefined ? undefined : patterns.get(paint.pattern);
  const box = pattern && boundsOf(mark);
  if (box) fillWithPattern(pen, box, pattern.kind, colour(pattern.colour));
}

function drawText(mark: TextMark, { pen, colour }: Canvas): void {
  const text = withDirection(mark.text, mark.direction);
  pen.font = `${mark.weight ?? "normal"} ${mark.size}px ${fontFamily}`;
  pen.textAlign = mark.anchor === "start" ? "left" : mark.anchor === "end" ? "right" : "center";
  pen.direction = mark.direction ?? "ltr";
  if (mark.halo) {
    pen.strokeStyle = colour("paper");
    pen.lineWidth = 3;
    pen.lineJoin = "round";
    pen.setLineDash([]);
    pen.strokeText(text, mark.x, mark.y);
  }
  pen.fillStyle = colour(mark.paint?.fill ?? "ink");
  pen.fillText(text, mark.x, mark.y);
}
