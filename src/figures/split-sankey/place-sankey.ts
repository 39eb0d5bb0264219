import { type FigureContext, isNarrow } from "../context.ts";
import { referencesFor, type Sureness, surenessOf } from "../map/sureness.ts";
import { lineHeight, typeSize } from "../text/type-scale.ts";
import type { Side, SplitSankeyData } from "./data.ts";
import { type SideItem, sideSeries } from "./side-series.ts";

/** A ribbon between a partner's bar and the middle bar. */
export interface PlacedItem extends SideItem {
  readonly side: Side;
  readonly sureness: Sureness;
  /** Left edge of the partner's bar, top, and height that is linear in the value. */
  readonly barX: number;
  readonly y: number;
  readonly thickness: number;
  /** Where the ribbon meets the middle bar: edge and top. */
  readonly middleX: number;
  readonly middleY: number;
  /** Label beside the bar: position, anchor, middle of its lines. */
  readonly labelX: number;
  readonly labelAnchor: "start" | "end";
  readonly labelY: number;
}

/** The middle area's bar on one side. */
export interface PlacedMiddle {
  readonly side: Side;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** Where the heading of the side stands. */
  readonly headingX: number;
  readonly headingY: number;
  readonly headingAnchor: "start" | "middle" | "end";
}

export interface PlacedSankey {
  readonly width: number;
  readonly height: number;
  readonly items: readonly PlacedItem[];
  readonly middles: readonly PlacedMiddle[];
  readonly labelWidth: number;
  readonly references: readonly number[];
}

export const barWidth = 8;
export const middleWidth = 12;
const gap = 5;
/** Height of all ribbons of the larger side together. */
const body = 240;
const labelHeight = 2 * typeSize.label * lineHeight;
const headingHeight = 40;

/**
 * Places both sides of an area's exchange with the same scale: in, area, out side by side; on a narrow screen one
 * below the other. In scripts from right to left the picture is mirrored.
 */
export function placeSankey(
  data: SplitSankeyData,
  context: FigureContext,
  most: number,
): PlacedSankey {
  const narrow = isNarrow(context);
  const { width, direction } = context;
  const series = { into: sideSeries(data, "into", most), out: sideSeries(data, "out", most) };
  const sums = { into: sumOf(series.into), out: sumOf(series.out) };
  const scale = body / Math.max(1, sums.into, sums.out);
  const greatest = Math.max(
    1,
    ...[...series.into, ...series.out].filter(({ known }) => known).map(({ value }) => value),
  );
  const references = referencesFor(greatest);
  const labelWidth = narrow ? Math.min(150, width * 0.44) : Math.min(230, width * 0.27);
  const heights = { into: slotsHeight(series.into, scale), out: slotsHeight(series.out, scale) };
  const tall = Math.max(heights.into, heights.out);
  const tops = narrow
    ? { into: headingHeight, out: headingHeight * 2 + heights.into + 12 }
    : {
        into: headingHeight + (tall - heights.into) / 2,
        out: headingHeight + (tall - heights.out) / 2,
      };
  const flipped = (x: number, own = 0) => (direction === "rtl" ? width - x - own : x);
  const anchor = (ltr: "start" | "end") =>
    direction === "rtl" ? (ltr === "start" ? "end" : "start") : ltr;
  const items: PlacedItem[] = [];
  const middles: PlacedMiddle[] = [];
  for (const side of ["into", "out"] as const) {
    const left = side === "into";
    const barX = left ? labelWidth : width - labelWidth - barWidth;
    const middleX = narrow ? (left ? width - middleWidth : 0) : width / 2 - middleWidth / 2;
    const height = sums[side] * scale;
    const middleTop = tops[side] + (heights[side] - height) / 2;
    let [y, middleY] = [tops[side], middleTop];
    for (const item of series[side]) {
      const thickness = item.value * scale;
      const slot = Math.max(thickness, labelHeight);
      items.push({
        ...item,
        side,
        sureness: surenessOf(item.known?.interval, references),
        barX: flipped(barX, barWidth),
        y: y + (slot - thickness) / 2,
        thickness,
        middleX: flipped(left ? middleX : middleX + middleWidth),
        middleY,
        labelX: flipped(left ? barX - 6 : barX + barWidth + 6),
        labelAnchor: anchor(left ? "end" : "start"),
        labelY: y + slot / 2,
      });
      y += slot + gap;
      middleY += thickness;
    }
    middles.push({
      side,
      x: flipped(middleX, middleWidth),
      y: middleTop,
      height,
      headingX: flipped(left ? 0 : width),
      headingY: narrow ? tops[side] - headingHeight + 14 : 14,
      headingAnchor: anchor(left ? "start" : "end"),
    });
  }
  const bottom = narrow ? tops.out + heights.out : headingHeight + tall;
  return { width, height: bottom + 4, items, middles, labelWidth, references };
}

function sumOf(items: readonly SideItem[]): number {
  return items.reduce((sum, { value }) => sum + value, 0);
}

function slotsHeight(items: readonly SideItem[], scale: number): number {
  const slots = items.map(({ value }) => Math.max(value * scale, labelHeight) + gap);
  return Math.max(labelHeight, slots.reduce((sum, slot) => sum + slot, 0) - gap);
}
