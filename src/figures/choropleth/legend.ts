import { type ColourName, diverging, sequential, suppressed } from "../colour/colour-name.ts";
import type { FigureContext } from "../context.ts";
import type { PlacedFlows } from "../flow-map/place-flows.ts";
import { type LegendItem, legendItems, legendText } from "../map/legend-items.ts";
import { mirrored } from "../map/mirrored.ts";
import { neutralPaint } from "../map/neutral-paint.ts";
import type { MapWords } from "../map/words.ts";
import { isKnown } from "../observation.ts";
import type { Mark, Paint } from "../scene.ts";
import { textWidth } from "../text/measure.ts";
import { typeSize } from "../text/type-scale.ts";
import { shortenText } from "../text/wrap.ts";
import { type Absence, absences, type ChoroplethData } from "./data.ts";
import { absencePaint } from "./fill-of.ts";
import { moveLegend } from "./moves.ts";

/** Marks below a map, and how high they stand. */
export interface Legend {
  readonly marks: readonly Mark[];
  readonly height: number;
}

export interface LegendInput {
  readonly data: ChoroplethData;
  readonly limits: readonly number[];
  /** The movements over the shapes. */
  readonly moves?: PlacedFlows | undefined;
  readonly words: MapWords;
  readonly context: FigureContext;
}

const swatch = 14;
const line: Paint = { stroke: "axis", strokeWidth: 0.5 };

/** The classes with their limits, a row for each width of interval that occurs, and every state in words. */
export function legendOf({ data, limits, moves, words, context }: LegendInput): Legend {
  const { width, numbers } = context;
  const ramp = Math.min(width, 460);
  const hasIntervals = data.values.some(({ value }) => isKnown(value) && value.interval);
  const labelRoom = hasIntervals ? Math.max(...rowLabels(words).map(widthOf)) + 12 : 0;
  const bar = ramp - (width < 480 ? 0 : labelRoom);
  const step = bar / (limits.length + 1);
  const colours: ColourName[][] = [
    [...(data.scale === "diverging" ? diverging : sequential).slice(0, limits.length + 1)],
    ...(hasIntervals
      ? [suppressed.slice(0, Math.ceil((limits.length + 1) / 2)), ["suppressed-all" as const]]
      : []),
  ];
  const what = shortenText(`${data.headings.value} · ${data.unitText}`, typeSize.note, width);
  const marks: Mark[] = [legendText(0, 12, what)];
  let y = 20;
  for (const [i, names] of colours.entries()) {
    if (hasIntervals && width < 480) {
      marks.push(legendText(0, y + 10, rowLabels(words)[i]!));
      y += 16;
    }
    marks.push(...rampMarks(names, step, limits.length + 1, y));
    if (hasIntervals && width >= 480)
      marks.push(legendText(bar + 8, y + swatch - 3, rowLabels(words)[i]!));
    y += swatch + (i === colours.length - 1 ? 0 : 3);
  }
  y += 13;
  for (const [i, limit] of limits.entries())
    marks.push(legendText(step * (i + 1), y, numbers.exact(limit), "middle"));
  const states = legendItems(stateItems(data, words), y + 6, width);
  const below = data.moves && moves ? moveLegend(data.moves, moves, states.bottom, context) : null;
  const all = [...marks, ...states.marks, ...(below?.marks ?? [])];
  return {
    marks: context.direction === "rtl" ? mirrored(all, width) : all,
    height: below?.bottom ?? states.bottom,
  };
}

function rampMarks(names: readonly ColourName[], step: number, classes: number, y: number): Mark[] {
  const each = Math.ceil(classes / names.length);
  return names.map((fill, i): Mark => {
    const x = i * each * step;
    const width = Math.min(each, classes - i * each) * step;
    return { kind: "rect", x, y, width, height: swatch, role: "legend", paint: { fill, ...line } };
  });
}

function rowLabels(words: MapWords): string[] {
  return [words.narrowInterval, words.widerInterval, words.widestInterval];
}

/** A sample of every state that occurs. */
function stateItems(data: ChoroplethData, words: MapWords): LegendItem[] {
  const occurring = new Set(
    data.values.filter(({ value }) => !isKnown(value)).map(({ absence }) => absence ?? "no-data"),
  );
  const said: Record<Absence, string> = {
    "no-data": words.noData,
    "not-estimated": words.notEstimated,
    "not-applicable": words.notApplicable,
  };
  return [
    ...absences
      .filter((absence) => absence === "no-data" || occurring.has(absence))
      .map((absence) => ({ label: said[absence], sample: square(absencePaint(absence)) })),
    { label: words.statusNotDetermined, sample: square(neutralPaint) },
    { label: words.smallArea, sample: ring },
  ];
}

function square(paint: Paint): LegendItem["sample"] {
  return (x, y) => [
    {
      kind: "rect",
      x,
      y: y - swatch / 2,
      width: swatch,
      height: swatch,
      role: "legend",
      paint: { ...paint, ...line },
    },
  ];
}

function ring(x: number, y: number): Mark[] {
  const paint = { fill: "sequential-3", stroke: "ink-soft", strokeWidth: 0.8 } as const;
  return [{ kind: "circle", x: x + 7, y, r: 3, role: "legend", paint }];
}

function widthOf(label: string): number {
  return textWidth(label, typeSize.note);
}
