import { type Figure, type FigureContext, toSvg } from "../../figures/index.ts";
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
  const svg = toSvg(chart, contextOf(chart, language), { frame: "none" });
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
