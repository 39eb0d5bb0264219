import type { ColourName } from "../colour/colour-name.ts";
import { regionColour } from "../colour/region-colour.ts";
import type { FigureContext } from "../context.ts";
import { type LegendItem, legendItems, legendText } from "../map/legend-items.ts";
import { mirrored } from "../map/mirrored.ts";
import { neutralPaint } from "../map/neutral-paint.ts";
import type { Sureness } from "../map/sureness.ts";
import type { MapWords } from "../map/words.ts";
import type { Mark } from "../scene.ts";
import type { FlowMapData, FlowMapWords } from "./data.ts";
import { hollowFloor } from "./link-marks.ts";
import type { PlacedFlows } from "./place-flows.ts";

const sampleLength = 34;

/** Three widths in persons, the colours of origins, rings, and the kinds of certainty that occur. */
export function flowLegend(
  placed: PlacedFlows,
  data: FlowMapData,
  words: FlowMapWords & MapWords,
  context: FigureContext,
): { readonly marks: Mark[]; readonly height: number } {
  const { width, direction } = context;
  const { widths, certainty } = linkItems(placed, words, context);
  const rows: { title: string | null; items: LegendItem[] }[] = [
    { title: words.width, items: widths },
    { title: null, items: certainty },
    {
      title: words.colourOfOrigin,
      items: data.regions.map(({ region, name }) => ({ label: name, sample: disc(region) })),
    },
    {
      title: null,
      items: [
        { label: words.into, sample: ring("in") },
        { label: words.out, sample: ring("out") },
        { label: words.statusNotDetermined, sample: neutral },
      ],
    },
  ];
  const marks: Mark[] = [];
  let y = 0;
  for (const { title, items } of rows.filter(({ items }) => items.length > 0)) {
    if (title !== null) {
      marks.push(legendText(0, y + 14, title));
      y += 17;
    }
    const { marks: added, bottom } = legendItems(items, y, width);
    marks.push(...added);
    y = bottom + 2;
  }
  return { marks: direction === "rtl" ? mirrored(marks, width) : marks, height: y };
}

/** What the widths of links mean, and the kinds of certainty that occur. */
export function linkItems(
  placed: Pick<PlacedFlows, "links" | "references" | "perPerson">,
  words: Pick<FlowMapWords, "solid" | "hollow" | "dashed">,
  { numbers }: Pick<FigureContext, "numbers">,
  colour: ColourName = "ink-soft",
): { readonly widths: LegendItem[]; readonly certainty: LegendItem[] } {
  const kinds = new Set(placed.links.map(({ sureness }) => sureness));
  return {
    certainty: (["solid", "hollow", "dashed"] as const)
      .filter((kind) => kinds.has(kind) && kinds.size + (kinds.has("solid") ? 0 : 1) > 1)
      .map((kind) => ({
        label: words[kind],
        width: sampleLength,
        sample: lineSample(8, kind, colour),
      })),
    widths: placed.references.map((value) => ({
      label: numbers.short(value),
      width: sampleLength,
      sample: lineSample(value * placed.perPerson, "solid", colour),
    })),
  };
}

function lineSample(strokeWidth: number, kind: Sureness, stroke: ColourName): LegendItem["sample"] {
  return (x, y) => {
    const at = { kind: "line", x1: x, y1: y, x2: x + sampleLength, y2: y, role: "legend" } as const;
    const core = kind !== "solid" && strokeWidth >= hollowFloor;
    const dash = kind === "dashed" ? { dash: [5, 3] } : {};
    return [
      { ...at, paint: { stroke, strokeWidth, ...dash } },
      ...(core
        ? [{ ...at, paint: { stroke: "paper", strokeWidth: strokeWidth * 0.62 } } as const]
        : []),
    ];
  };
}

function disc(region: string): LegendItem["sample"] {
  return (x, y) => {
    const paint = { fill: regionColour(region) };
    return [{ kind: "rect", x, y: y - 6, width: 14, height: 12, role: "legend", paint }];
  };
}

function neutral(x: number, y: number): Mark[] {
  const paint = { ...neutralPaint, stroke: "axis", strokeWidth: 0.5 } as const;
  return [{ kind: "rect", x, y: y - 6, width: 14, height: 12, role: "legend", paint }];
}

function ring(stroke: "in" | "out"): LegendItem["sample"] {
  return (x, y) => [
    { kind: "circle", x: x + 7, y, r: 5.5, role: "legend", paint: { stroke, strokeWidth: 1.5 } },
  ];
}
