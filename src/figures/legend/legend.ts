import type { FigureContext } from "../context.ts";
import type { Mark } from "../scene.ts";
import { textWidth } from "../text/measure.ts";
import { lineHeight, typeSize } from "../text/type-scale.ts";
import { shortenText } from "../text/wrap.ts";

/** An entry of a legend: a sample of the mark and what it means. */
export interface LegendItem {
  readonly text: string;
  /** Drawn in a box of 20 × 12 user units, from its upper left corner. */
  readonly sample: readonly Mark[];
  /** Width of the sample; default 20. */
  readonly sampleWidth?: number;
}

/** A legend that is placed: marks from its upper left corner, and the height that they take. */
export interface PlacedLegend {
  readonly marks: readonly Mark[];
  readonly height: number;
}

const rowHeight = Math.ceil(typeSize.label * lineHeight) + 2;
const gap = 6;
const between = 18;

/** Entries in lines from the beginning of the script's direction, as many in a line as fit. */
export function placeLegend(
  items: readonly LegendItem[],
  { width, direction }: Pick<FigureContext, "width" | "direction">,
): PlacedLegend {
  const marks: Mark[] = [];
  let [at, line] = [0, 0];
  for (const { text, sample, sampleWidth = 20 } of items) {
    const shown = shortenText(text, typeSize.label, width - sampleWidth - gap);
    const length = sampleWidth + gap + textWidth(shown, typeSize.label);
    if (at > 0 && at + length > width) [at, line] = [0, line + 1];
    const y = line * rowHeight;
    const isLeft = direction === "ltr";
    marks.push({
      kind: "group",
      x: isLeft ? at : width - at - sampleWidth,
      y: y + (rowHeight - 12) / 2,
      marks: sample,
      role: "legend",
    });
    marks.push({
      kind: "text",
      text: shown,
      x: isLeft ? at + sampleWidth + gap : width - at - sampleWidth - gap,
      y: y + rowHeight / 2 + typeSize.label * 0.35,
      size: typeSize.label,
      anchor: isLeft ? "start" : "end",
      direction,
      role: "legend",
      paint: { fill: "ink-soft" },
    });
    at += length + between;
  }
  return { marks, height: items.length === 0 ? 0 : (line + 1) * rowHeight };
}
