import { drawFlows } from "../../../figures/flow-map/draw-flows.ts";
import type { PlacedFlows } from "../../../figures/flow-map/place-flows.ts";

/** Draws links on a canvas that lies over the land of a picture. */
export function paintFlows(picture: HTMLElement, placed: PlacedFlows): void {
  picture.querySelector("canvas")?.remove();
  const canvas = document.createElement("canvas");
  const density = Math.min(2, devicePixelRatio || 1);
  const { width, height } = placed.view;
  canvas.width = Math.round(width * density);
  canvas.height = Math.round(height * density);
  canvas.style.width = "100%";
  canvas.style.aspectRatio = `${width} / ${height}`;
  canvas.setAttribute("aria-hidden", "true");
  // On a processor, which is faster here than a graphics program without a card.
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (!pen) return;
  pen.scale(density, density);
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  drawFlows(placed, pen, dark ? "dark" : "light", { leastHead: 0.6 });
  picture.append(canvas);
}
