import type { FigureContext } from "../../../figures/context.ts";
import type { Figure } from "../../../figures/figure.ts";
import { frameScene } from "../../../figures/frame/frame-scene.ts";
import { toCanvas } from "../../../figures/output/to-canvas.ts";
import { toCsv } from "../../../figures/output/to-csv.ts";
import { toJson } from "../../../figures/output/to-json.ts";
import { toSvg } from "../../../figures/output/to-svg.ts";
import { saveFile } from "../save-file.ts";

/** Pixels of an image for one unit of the picture. */
const density = 2;

/** Lets the reader take the view that is shown as CSV, JSON, SVG or PNG; the image carries its sources. */
export function startTakeView(
  shown: () => { figure: Figure; context: FigureContext } | null,
): void {
  const box = document.querySelector<HTMLElement>("[data-view-downloads]");
  if (!box) return;
  box.hidden = false;
  box.addEventListener("click", (event) => {
    const form = (event.target as Element).closest<HTMLElement>("[data-take]")?.dataset.take;
    const view = shown();
    if (form && view) void take(form, view.figure, view.context);
  });
}

async function take(form: string, figure: Figure, context: FigureContext): Promise<void> {
  const link = location.protocol === "file:" ? {} : { link: location.href };
  const made: Readonly<Record<string, () => Blob | Promise<Blob>>> = {
    csv: () => new Blob([`\ufeff${toCsv(figure, context)}`], { type: "text/csv" }),
    json: () => new Blob([toJson(figure)], { type: "application/json" }),
    svg: () => new Blob([toSvg(figure, context, link)], { type: "image/svg+xml" }),
    png: () => pngOf(figure, context, link),
  };
  const blob = await made[form]?.();
  if (!blob) return;
  saveFile(`waymark-${figure.id}.${form}`, blob);
}

function pngOf(figure: Figure, context: FigureContext, link: { link?: string }): Promise<Blob> {
  const scene = frameScene(figure, context, link);
  const canvas = document.createElement("canvas");
  canvas.width = scene.width * density;
  canvas.height = scene.height * density;
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("this browser has no canvas");
  pen.scale(density, density);
  toCanvas(scene, pen, context);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("the image is empty")))),
  );
}
