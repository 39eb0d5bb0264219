import type { ColourName } from "../colour/colour-name.ts";
import { regionColour } from "../colour/region-colour.ts";
import { type FigureContext, isNarrow } from "../context.ts";
import { type LegendItem, legendItems } from "../map/legend-items.ts";
import { mirrored } from "../map/mirrored.ts";
import { isKnown } from "../observation.ts";
import { rounded } from "../path/symbol.ts";
import type { Mark, Scene } from "../scene.ts";
import { textWidth } from "../text/measure.ts";
import { typeSize } from "../text/type-scale.ts";
import { shortenText, wrapText } from "../text/wrap.ts";
import type { SplitSankeyData, SplitSankeyWords } from "./data.ts";
import { barWidth, middleWidth, type PlacedItem, type PlacedSankey } from "./place-sankey.ts";

/** Paints a placed split Sankey: ribbons, bars, names with values, headings with totals, legend. */
export function sankeyScene(
  placed: PlacedSankey,
  data: SplitSankeyData,
  words: SplitSankeyWords,
  context: FigureContext,
): Scene {
  const legend = legendMarks(placed, words, context);
  return {
    width: placed.width,
    height: Math.ceil(placed.height + legend.bottom),
    patterns: [],
    focus: [...new Set(placed.items.map(({ key }) => key))],
    marks: [
      ...placed.items.flatMap(ribbonMarks),
      ...placed.items.map(barMark),
      ...placed.middles.map(
        ({ side, x, y, height }): Mark => ({
          kind: "rect",
          x,
          y,
          width: middleWidth,
          height: Math.max(1, height),
          role: "data",
          row: "total",
          column: side,
          paint: { fill: "ink" },
        }),
      ),
      ...placed.items.flatMap((item) => labelMarks(item, placed, words, context)),
      ...headingMarks(placed, data, context),
      { kind: "group", x: 0, y: placed.height, marks: legend.marks, role: "legend" },
    ],
  };
}

function colourOf({ partner }: PlacedItem): ColourName {
  return partner ? regionColour(partner.region) : "axis";
}

function ribbonMarks(item: PlacedItem): Mark[] {
  const { key, side, sureness, thickness } = item;
  const fill = colourOf(item);
  const whole = { kind: "path", role: "data", row: key, column: side } as const;
  if (sureness === "solid" || thickness < 2)
    return [
      {
        ...whole,
        d: ribbon(item, 0),
        paint: { fill, opacity: sureness === "solid" ? 0.75 : 0.45 },
      },
    ];
  const edge = Math.max(0.9, Math.min(4, thickness * 0.2));
  const core: Mark = {
    kind: "path",
    d: ribbon(item, edge),
    role: "interval",
    paint: { fill: "paper", opacity: 0.75 },
  };
  if (sureness === "hollow")
    return [{ ...whole, d: ribbon(item, 0), paint: { fill, opacity: 0.75 } }, core];
  const dash = [4, 3];
  return [{ ...whole, d: ribbon(item, 0.5), paint: { fill: "paper", stroke: fill, dash } }];
}

/** A ribbon, narrowed on both sides by `inset`. */
function ribbon({ barX, y, thickness, middleX, middleY }: PlacedItem, inset: number): string {
  const from = middleX > barX ? barX + barWidth : barX;
  const half = (from + middleX) / 2;
  const [a, b] = [y + inset, y + thickness - inset];
  const [c, d] = [middleY + inset, middleY + thickness - inset];
  const p = (...numbers: number[]) => numbers.map(rounded).join(",");
  return `M${p(from, a)}C${p(half, a)} ${p(half, c)} ${p(middleX, c)}L${p(middleX, d)}C${p(half, d)} ${p(half, b)} ${p(from, b)}Z`;
}

function barMark(item: PlacedItem): Mark {
  const { barX, y, thickness, key, side } = item;
  return {
    kind: "rect",
    x: barX,
    y,
    width: barWidth,
    height: Math.max(0.75, thickness),
    role: "data",
    row: key,
    column: side,
    paint: { fill: colourOf(item) },
  };
}

function labelMarks(
  item: PlacedItem,
  { labelWidth }: PlacedSankey,
  words: SplitSankeyWords,
  { numbers, direction }: FigureContext,
): Mark[] {
  const name = item.partner?.name ?? words.other(item.areas);
  const text = (label: string, y: number, soft: boolean): Mark => ({
    kind: "text",
    x: item.labelX,
    y,
    text: label,
    size: soft ? typeSize.note : typeSize.label,
    anchor: item.labelAnchor,
    role: "label",
    ...(soft ? { paint: { fill: "ink-soft" } } : {}),
  });
  const room = labelWidth - 10;
  const [first = "", ...more] = direction === "rtl" ? [name] : wrapText(name, typeSize.label, room);
  const value = numbers.short(item.value);
  const beside = ` · ${value}`;
  const left = room - textWidth(beside, typeSize.note);
  const below =
    more.length === 0 ? value : shortenText(more.join(" "), typeSize.note, left) + beside;
  return [
    text(shortenText(first, typeSize.label, room), item.labelY - 2, false),
    text(below, item.labelY + 12, true),
  ];
}

/** Above each side what it shows with its total; between them the area. */
function headingMarks(
  { middles, width }: PlacedSankey,
  data: SplitSankeyData,
  context: FigureContext,
): Mark[] {
  const heading = ({
    side,
    headingX,
    headingY,
    headingAnchor,
  }: PlacedSankey["middles"][number]): Mark[] => {
    const total = data.totals[side];
    const said = isKnown(total) ? context.numbers.short(total.value) : total.missing;
    const at = { kind: "text", x: headingX, anchor: headingAnchor, role: "label" } as const;
    return [
      { ...at, y: headingY, text: data.headings[side], size: typeSize.label, weight: "bold" },
      { ...at, y: headingY + 15, text: said, size: typeSize.label, row: "total", column: side },
    ];
  };
  if (isNarrow(context)) return middles.flatMap(heading);
  const room = wrapText(data.name, typeSize.label, width * 0.3, "bold");
  return [
    ...middles.flatMap(heading),
    ...room.map(
      (line, i): Mark => ({
        kind: "text",
        x: width / 2,
        y: 14 + i * 15,
        text: line,
        size: typeSize.label,
        weight: "bold",
        anchor: "middle",
        role: "label",
      }),
    ),
  ];
}

function legendMarks(
  placed: PlacedSankey,
  words: SplitSankeyWords,
  { width, direction }: FigureContext,
) {
  const kinds = new Set(placed.items.map(({ sureness }) => sureness));
  if (kinds.size === 1 && kinds.has("solid")) return { marks: [], bottom: 0 };
  const items: LegendItem[] = (["solid", "hollow", "dashed"] as const)
    .filter((kind) => kinds.has(kind))
    .map((kind) => ({
      label: words[kind],
      width: 26,
      sample: (x, y) => {
        const box = { kind: "rect", x, y: y - 6, width: 26, height: 12, role: "legend" } as const;
        if (kind === "dashed") return [{ ...box, paint: { stroke: "ink-soft", dash: [4, 3] } }];
        const core = {
          ...box,
          y: y - 3.5,
          height: 7,
          paint: { fill: "paper", opacity: 0.75 },
        } as const;
        return [{ ...box, paint: { fill: "ink-soft" } }, ...(kind === "hollow" ? [core] : [])];
      },
    }));
  const { marks, bottom } = legendItems(items, 6, width);
  return { marks: direction === "rtl" ? mirrored(marks, width) : marks, bottom };
}
