import { sourceLines, toSvg } from "../../figures/index.ts";
import { chartLanguage } from "../../indicators/index.ts";
import type { Language } from "../../messages/index.ts";
import type { ChartBlock } from "../document/document.ts";

/** A chart as a drawing without its frame, and the lines that name its sources. */
export interface ChartDrawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly sources: readonly string[];
}

/** Draws a chart for paper: light theme, faces of the report. */
export function chartDrawing({ chart }: ChartBlock, language: Language): ChartDrawing {
  const context = { ...chartLanguage(language), theme: "light" as const, width: chart.size.width };
  const svg = toSvg(chart, context, { frame: "none" });
  return {
    svg: svg.replace(/font-family:[^;"]*/, "font-family:'Arimo','Noto Sans SC'"),
    width: chart.scene.width,
    height: chart.scene.height,
    sources: sourceLines(chart, context),
  };
}
