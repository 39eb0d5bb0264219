import type { FigureContext } from "../context.ts";
import type { Figure } from "../figure.ts";
import type { Mark, Scene } from "../scene.ts";
import type { Weight } from "../text/measure.ts";
import { lineHeight, typeSize } from "../text/type-scale.ts";
import { wrapText } from "../text/wrap.ts";

/** What travels with an image besides the figure. */
export interface FrameOptions {
  /** Address under which the figure is found, printed last. */
  readonly link?: string;
}

interface Part {
  readonly text: string;
  readonly size: number;
  readonly weight: Weight;
  readonly soft: boolean;
  /** Space above. */
  readonly above: number;
}

const margin = 16;

/**
 * The scene of a figure with everything that must travel with it: title and subtitle above; caption,
 * source, licence, disclaimer and address below. The image still makes sense when it travels alone.
 */
export function frameScene(
  figure: Figure,
  context: FigureContext,
  { link }: FrameOptions = {},
): Scene {
  const width = figure.scene.width + 2 * margin;
  const head = textMarks(headParts(figure), margin, figure.scene.width, context);
  const foot = textMarks(footParts(figure, context, link), 0, figure.scene.width, context);
  const sceneTop = head.bottom + 12;
  const footTop = sceneTop + figure.scene.height + 10;
  const height = Math.ceil(footTop + foot.bottom + margin);
  return {
    ...figure.scene,
    width,
    height,
    marks: [
      { kind: "rect", x: 0, y: 0, width, height, role: "background", paint: { fill: "paper" } },
      { kind: "group", x: margin, y: 0, marks: head.marks, role: "note" },
      { kind: "group", x: margin, y: sceneTop, marks: figure.scene.marks, role: "data" },
      { kind: "group", x: margin, y: footTop, marks: foot.marks, role: "note" },
    ],
  };
}

/** The source lines of a figure, as printed under it. */
export function sourceLines(figure: Figure, context: FigureContext): string[] {
  return figure.sources.map((source) => context.words.source(source));
}

function headParts({ title, subtitle }: Figure): Part[] {
  return [
    { text: title, size: typeSize.title, weight: "bold", soft: false, above: 2 },
    { text: subtitle, size: typeSize.subtitle, weight: "normal", soft: true, above: 4 },
  ];
}

function footParts(figure: Figure, context: FigureContext, link: string | undefined): Part[] {
  const texts = [
    figure.caption,
    ...sourceLines(figure, context),
    ...(figure.disclaimer ? [figure.disclaimer] : []),
    ...(link ? [link] : []),
  ];
  return texts.map((text) => ({
    text,
    size: typeSize.note,
    weight: "normal",
    soft: true,
    above: 4,
  }));
}

function textMarks(
  parts: readonly Part[],
  top: number,
  width: number,
  { direction }: FigureContext,
): { marks: Mark[]; bottom: number } {
  const marks: Mark[] = [];
  let y = top;
  for (const { text, size, weight, soft, above } of parts) {
    y += above;
    for (const line of wrapText(text, size, width, weight)) {
      marks.push({
        kind: "text",
        x: direction === "rtl" ? width : 0,
        y: y + size,
        text: line,
        size,
        weight,
        anchor: direction === "rtl" ? "end" : "start",
        direction,
        role: "note",
        paint: { fill: soft ? "ink-soft" : "ink" },
      });
      y += size * lineHeight;
    }
  }
  return { marks, bottom: y };
}
