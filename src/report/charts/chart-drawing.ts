import {
  type Figure,
  type FigureContext,
  type Mark,
  textWidth,
  toSvg,
} from "../../figures/index.ts";
import { chartLanguage } from "../../indicators/index.ts";
import type { Language } from "../../messages/index.ts";
import type { ChartBlock } from "../document/document.ts";

/** A chart as a drawing without its frame. */
export interface ChartDrawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Draws a chart for paper: light theme, faces of the report. */
export function chartDrawing({ chart }: ChartBlock, language: Language): ChartDrawing {
  const onPaper = {
    ...chart,
    scene: { ...chart.scene, marks: chart.scene.marks.map(withoutHalo) },
  };
  const svg = toSvg(onPaper, contextOf(chart, language), { frame: "none" });
  return {
    svg: svg.replace(/font-family:[^;"]*/, "font-family:'Arimo','Noto Sans SC'"),
    width: chart.scene.width,
    height: chart.scene.height,
  };
}

/** Draws a chart for a page: in the colours of the page, with the faces of the reader. */
export function chartOnPage(chart: Figure, language: Language): string {
  return toSvg(chart, contextOf(chart, language), { frame: "none", colours: "variables" });
}

function contextOf({ size: { width } }: Figure, language: Language): FigureContext {
  return { ...chartLanguage(language), theme: "light", width };
}

/**
 * A text on a patch of paper in place of one with a rim: a rim is a second text to whoever reads the
 * file, and numbers would stand there twice.
 */
function withoutHalo(mark: Mark): Mark {
  if (mark.kind === "group") return { ...mark, marks: mark.marks.map(withoutHalo) };
  if (mark.kind !== "text" || !mark.halo) return mark;
  const { halo: _, ...text } = mark;
  const width = textWidth(mark.text, mark.size, mark.weight ?? "normal");
  const shift = { start: 0, middle: width / 2, end: width }[mark.anchor];
  const patch: Mark = {
    kind: "rect",
    x: mark.x - shift - 1,
    y: mark.y - mark.size * 0.8,
    width: width + 2,
    height: mark.size,
    role: "background",
    paint: { fill: "paper" },
  };
  return { kind: "group", x: 0, y: 0, role: mark.role, marks: [patch, text] };
}
