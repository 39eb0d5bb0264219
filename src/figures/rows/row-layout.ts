import { type FigureContext, isNarrow } from "../context.ts";
import type { Mark, TextMark } from "../scene.ts";
import { textWidth } from "../text/measure.ts";
import { lineHeight, typeSize } from "../text/type-scale.ts";
import { wrapText } from "../text/wrap.ts";

/** A row of a figure that lists items: its name, a note under it, and a value at the far end. */
export interface RowText {
  readonly key: string;
  readonly label: string;
  readonly note?: string;
  /** Printed at the end of the row. */
  readonly value?: string;
  /** Printed small after the value: MODEL. */
  readonly suffix?: string;
}

export interface PlacedRow {
  readonly key: string;
  /** Middle of the marks. */
  readonly y: number;
  readonly top: number;
  readonly bottom: number;
  readonly marks: readonly Mark[];
}

export interface RowLayout {
  readonly rows: readonly PlacedRow[];
  /** Where marks may stand; `start` is the side from which bars grow, the right one in Arabic. */
  readonly plot: { left: number; right: number; top: number; bottom: number };
  /** Ends of the scale: of the smallest and of the largest value. */
  readonly range: readonly [number, number];
  /** Where the names begin, seen in the direction of the script. */
  readonly isMirrored: boolean;
}

export interface RowOptions {
  readonly top: number;
  /** Room before the names, for ranks and brackets; default 0. */
  readonly before?: number;
  /** Room inside both ends of the plot; default 8. */
  readonly inset?: number;
}

const step = typeSize.label * lineHeight;
const noteStep = typeSize.note * lineHeight;

/**
 * Rows from top to bottom: names, marks, values; in a narrow figure the name stands above the marks. In a
 * script from right to left everything is mirrored.
 */
export function layRows(
  texts: readonly RowText[],
  { top, before = 0, inset = 8 }: RowOptions,
  context: FigureContext,
): RowLayout {
  const { width, direction } = context;
  const narrow = isNarrow(context);
  const valueWidth = Math.max(0, ...texts.map(valueLength));
  const labelWidth = narrow ? 0 : widestLabel(texts, width * 0.34);
  const from = narrow ? before : before + labelWidth + 12;
  const to = width - (narrow || valueWidth === 0 ? 0 : valueWidth + 12);
  const isMirrored = direction === "rtl";
  const rows: PlacedRow[] = [];
  let y = top;
  for (const text of texts) {
    const row = layRow(text, y, { narrow, before, labelWidth, context });
    rows.push(row);
    y = row.bottom;
  }
  const [left, right] = isMirrored ? [width - to, width - from] : [from, to];
  return {
    rows,
    plot: { left, right, top, bottom: y },
    range: isMirrored ? [right - inset, left + inset] : [left + inset, right - inset],
    isMirrored,
  };
}

interface RowRoom {
  readonly narrow: boolean;
  readonly before: number;
  readonly labelWidth: number;
  readonly context: FigureContext;
}

function layRow(text: RowText, top: number, room: RowRoom): PlacedRow {
  const { narrow, before, labelWidth, context } = room;
  const room1 = narrow ? context.width - before - valueLength(text) - 8 : labelWidth;
  const names = wrapText(text.label, typeSize.label, room1);
  const notes = text.note === undefined ? [] : wrapText(text.note, typeSize.note, room1);
  const height = names.length * step + notes.length * noteStep;
  const full = narrow ? height + 22 : Math.max(height + 8, 26);
  const first = narrow ? top + 4 : top + (full - height) / 2;
  const middle = narrow ? top + height + 4 + 8 : top + full / 2;
  const valueY = narrow ? first + step / 2 : middle;
  return {
    key: text.key,
    y: middle,
    top,
    bottom: top + full,
    marks: [
      ...names.map((name, i) => nameMark(name, first + (i + 0.5) * step, before, context)),
      ...notes.map((note, i) =>
        noteMark(note, first + names.length * step + (i + 0.5) * noteStep, before, context),
      ),
      ...valueMarks(text, valueY, context),
    ],
  };
}

function valueLength({ value = "", suffix = "" }: RowText): number {
  const small = suffix === "" ? 0 : textWidth(suffix, typeSize.note) + 5;
  return value === "" && small === 0 ? 0 : textWidth(value, typeSize.label) + small;
}

function widestLabel(texts: readonly RowText[], most: number): number {
  const lines = texts.flatMap(({ label, note }) => [
    ...wrapText(label, typeSize.label, most).map((line) => textWidth(line, typeSize.label)),
    ...(note
      ? wrapText(note, typeSize.note, most).map((line) => textWidth(line, typeSize.note))
      : []),
  ]);
  return Math.max(0, ...lines);
}

function nameMark(text: string, middle: number, before: number, context: FigureContext): TextMark {
  return sideText(text, middle, before, typeSize.label, "ink", context);
}

function noteMark(text: string, middle: number, before: number, context: FigureContext): TextMark {
  return sideText(text, middle, before, typeSize.note, "ink-soft", context);
}

function sideText(
  text: string,
  middle: number,
  before: number,
  size: number,
  fill: "ink" | "ink-soft",
  { width, direction }: FigureContext,
): TextMark {
  const isMirrored = direction === "rtl";
  return {
    kind: "text",
    text,
    x: isMirrored ? width - before : before,
    y: middle + size * 0.35,
    size,
    anchor: isMirrored ? "end" : "start",
    direction,
    role: "label",
    halo: true,
    paint: { fill },
  };
}

function valueMarks(
  { value = "", suffix = "" }: RowText,
  middle: number,
  context: FigureContext,
): Mark[] {
  if (value === "" && suffix === "") return [];
  const { width, direction } = context;
  const isMirrored = direction === "rtl";
  const small = suffix === "" ? 0 : textWidth(suffix, typeSize.note) + 5;
  const at = (distance: number) => (isMirrored ? distance : width - distance);
  const anchor = isMirrored ? "start" : "end";
  const marks: Mark[] = [
    {
      kind: "text",
      text: value,
      x: at(small),
      y: middle + typeSize.label * 0.35,
      size: typeSize.label,
      anchor,
      direction,
      role: "label",
    },
  ];
  if (suffix !== "") {
    marks.push({
      kind: "text",
      text: suffix,
      x: at(0),
      y: middle + typeSize.label * 0.35,
      size: typeSize.note,
      anchor,
      direction,
      role: "label",
      paint: { fill: "ink-soft" },
    });
  }
  return marks;
}
