import { createCanvas, GlobalFonts, loadImage } from "@napi-rs/canvas";
import { fontPaths } from "../fonts/font-files.ts";
import type { ChartDrawing } from "./chart-drawing.ts";

/** Dots for each unit of a drawing: about 300 to the inch on paper. */
const density = 2.5;

let isReady = false;

/** A drawing as PNG on white, in the faces of the report. */
export async function chartPng({ svg, width, height }: ChartDrawing): Promise<Uint8Array> {
  if (!isReady) for (const path of fontPaths()) GlobalFonts.registerFromPath(path);
  isReady = true;
  const image = await loadImage(Buffer.from(svg));
  const canvas = createCanvas(Math.round(width * density), Math.round(height * density));
  const pen = canvas.getContext("2d");
  pen.fillStyle = "#ffffff";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toBuffer("image/png");
}
