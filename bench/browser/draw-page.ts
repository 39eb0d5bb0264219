import { type CanvasPen, drawFlows, placeFlows } from "../../src/figures/index.ts";
import { manyLinks } from "./flow-links.ts";

interface Page {
  document: {
    createElement(name: "canvas"): {
      width: number;
      height: number;
      getContext(kind: "2d", options: { willReadFrequently: boolean }): Pen;
    };
  };
  timeFlowMap: (nodes: [string, number, number][], count: number) => FlowMapTimes;
}
interface Pen extends CanvasPen {
  clearRect(x: number, y: number, width: number, height: number): void;
  getImageData(x: number, y: number, width: number, height: number): { data: ArrayLike<number> };
}

/** Milliseconds, the best of several rounds; pixels show that something was drawn. */
export interface FlowMapTimes {
  readonly place: number;
  readonly draw: number;
  readonly pixels: number;
}

const page = globalThis as unknown as Page;
const rounds = 9;

page.timeFlowMap = (nodes, count) => {
  const { links, ends } = manyLinks(nodes, count);
  const canvas = page.document.createElement("canvas");
  [canvas.width, canvas.height] = [1200, 620];
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  let [place, draw, pixels] = [Infinity, Infinity, 0];
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    const placed = placeFlows(
      { links, ends },
      { width: 1200 },
      { centring: "atlantic", most: count },
    );
    const between = performance.now();
    pen.clearRect(0, 0, 1200, 620);
    drawFlows(placed, pen, "light");
    pen.getImageData(0, 0, 1, 1);
    draw = Math.min(draw, performance.now() - between);
    const { data } = pen.getImageData(0, 0, 1200, 620);
    place = Math.min(place, between - began);
    pixels = 0;
    for (let i = 3; i < data.length; i += 4) if (data[i]! > 0) pixels++;
  }
  return { place, draw, pixels };
};
