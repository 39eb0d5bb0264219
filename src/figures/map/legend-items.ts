import type { Mark } from "../scene.ts";
import { textWidth } from "../text/measure.ts";
import { typeSize } from "../text/type-scale.ts";

/** One entry of a legend: a sample and what it means. */
export interface LegendItem {
  readonly label: string;
  /** Width that the sample takes; default 14. */
  readonly width?: number;
  /** Marks of the sample; `y` is the middle of the line. */
  readonly sample: (x: number, y: number) => readonly Mark[];
}

const line = 22;

/** Entries one after the other, as many in a line as fit. */
export function legendItems(
  items: readonly LegendItem[],
  top: number,
  width: number,
): { readonly marks: Mark[]; readonly bottom: number } {
  const marks: Mark[] = [];
  let [x, y] = [0, top + line / 2];
  for (const { label, width: room = 14, sample } of items) {
    const length = room + 6 + textWidth(label, typeSize.note);
    if (x > 0 && x + length > width) [x, y] = [0, y + line];
    marks.push(...sample(x, y), legendText(x + room + 6, y + 4, label));
    x += length + 18;
  }
  return { marks, bottom: y + line / 2 };
}

/** Small text of a legend. */
export function legendText(
  x: number,
  y: number,
  text: string,
  anchor: "start" | "middle" | "end" = "start",
): Mark {
  const paint = { fill: "ink-soft" } as const;
  return { kind: "text", x, y, text, size: typeSize.note, anchor, role: "legend", paint };
}
