import { regionColour } from "../colour/region-colour.ts";
import { colourIn, type ThemeName, themes } from "../colour/theme.ts";
import type { CanvasPen } from "../output/canvas-pen.ts";
import { arrowhead } from "./arrowhead.ts";
import { coreOf } from "./link-marks.ts";
import type { PlacedFlows, PlacedLink } from "./place-flows.ts";

export interface DrawFlowsOptions {
  /** Lines thinner than this have no arrowhead: among thousands of links the heads would hide the rest. */
  readonly leastHead?: number;
}

/**
 * Draws the links of a flow map straight on a canvas, link by link, without path text in between: for more
 * links than SVG can bear. Land and names are drawn once from the scene below it.
 */
export function drawFlows(
  { links }: Pick<PlacedFlows, "links">,
  pen: CanvasPen,
  theme: ThemeName,
  { leastHead = 0 }: DrawFlowsOptions = {},
) {
  const paper = colourIn(themes[theme], "paper");
  pen.lineCap = "butt";
  pen.setLineDash([]);
  for (const link of links) {
    const colour = colourIn(themes[theme], regionColour(link.region));
    pen.strokeStyle = colour;
    pen.fillStyle = colour;
    pen.lineWidth = link.width;
    const isDashed = link.sureness === "dashed";
    const core = coreOf(link);
    pen.globalAlpha = link.sureness !== "solid" && core === 0 ? 0.55 : 1;
    if (isDashed) pen.setLineDash([5, 3]);
    traceLine(link, pen);
    pen.stroke();
    if (isDashed) pen.setLineDash([]);
    if (core > 0) {
      pen.strokeStyle = paper;
      pen.lineWidth = core;
      pen.stroke();
    }
    if (link.width < leastHead) continue;
    traceHead(link, pen);
    pen.fill();
  }
  pen.globalAlpha = 1;
}

function traceLine({ curve, beyond }: PlacedLink, pen: CanvasPen): void {
  pen.beginPath();
  for (const part of beyond ? [curve, beyond] : [curve]) {
    const [a, b, c, d] = part;
    pen.moveTo(a[0], a[1]);
    pen.bezierCurveTo(b[0], b[1], c[0], c[1], d[0], d[1]);
  }
}

function traceHead(link: PlacedLink, pen: CanvasPen): void {
  const [tip, left, right] = arrowhead(link);
  pen.beginPath();
  pen.moveTo(tip![0], tip![1]);
  pen.lineTo(left![0], left![1]);
  pen.lineTo(right![0], right![1]);
  pen.closePath();
}
