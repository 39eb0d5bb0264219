import { type ValueAxis, valueAxis } from "../axis/value-axis.ts";
import type { FigureContext } from "../context.ts";
import { type LegendItem, type PlacedLegend, placeLegend } from "../legend/legend.ts";
import { isKnown } from "../observation.ts";
import { missingSample } from "../rows/interval-marks.ts";
import { layRows, type RowLayout } from "../rows/row-layout.ts";
import type { BarData } from "./bar-data.ts";
import type { BarStage } from "./bar-series.ts";
import type { RankBracket } from "./rank-brackets.ts";

/** A bracket in one of the lanes before the names. */
export interface PlacedBracket extends RankBracket {
  readonly lane: number;
}

export interface PlacedBar {
  readonly width: number;
  readonly height: number;
  readonly layout: RowLayout;
  readonly axis: ValueAxis;
  readonly legend: PlacedLegend;
  readonly brackets: readonly PlacedBracket[];
  /** Width of the column of ranks. */
  readonly rankWidth: number;
}

export const laneWidth = 9;

/** Second stage: rows, axis and brackets in pixels. */
export function placeBar(data: BarData, stage: BarStage, context: FigureContext): PlacedBar {
  const legend = placeLegend(legendItems(data, context), context);
  const brackets = inLanes(stage.brackets);
  const lanes = Math.max(0, ...brackets.map(({ lane }) => lane + 1));
  const rankWidth = stage.ranks.some((rank) => rank !== null) ? 24 : 0;
  const { digits } = data.unit;
  const written = (value: number) =>
    digits !== undefined && Math.abs(value) < 1000
      ? context.numbers.exact(value, digits)
      : context.numbers.short(value);
  const layout = layRows(
    stage.items.map(({ key, label, note, observation }) => ({
      key,
      label,
      ...(note === undefined ? {} : { note }),
      value: isKnown(observation) ? written(observation.value) : observation.missing,
      ...(isKnown(observation) && observation.model ? { suffix: context.words.model } : {}),
    })),
    { top: legend.height + 10, before: lanes * laneWidth + rankWidth, inset: 2 },
    context,
  );
  const axis = valueAxis(
    stage.values,
    { range: layout.range, fromZero: true, ticks: context.width < 600 ? 3 : 5 },
    context,
  );
  return {
    width: context.width,
    height: layout.plot.bottom + 24,
    layout,
    axis,
    legend,
    brackets,
    rankWidth,
  };
}

/** Brackets that share a row stand side by side. */
function inLanes(brackets: readonly RankBracket[]): PlacedBracket[] {
  const ends: number[] = [];
  return brackets.map((bracket) => {
    const free = ends.findIndex((end) => end < bracket.first);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = bracket.last;
    return { ...bracket, lane };
  });
}

function legendItems({ items, uncertainty }: BarData, context: FigureContext): LegendItem[] {
  const { words, numbers } = context;
  const known = items.map(({ observation }) => observation).filter(isKnown);
  const legend: LegendItem[] = [];
  if (uncertainty.kind === "interval" && known.some(({ interval }) => interval)) {
    const tick = (x: number) =>
      ({
        kind: "line",
        x1: x,
        y1: 2,
        x2: x,
        y2: 10,
        role: "legend",
        paint: { stroke: "ink", strokeWidth: 1.5 },
      }) as const;
    legend.push({
      text: words.interval(numbers.percent(uncertainty.level)),
      sample: [
        {
          kind: "line",
          x1: 1,
          y1: 6,
          x2: 19,
          y2: 6,
          role: "legend",
          paint: { stroke: "ink", strokeWidth: 1.5 },
        },
        tick(1),
        tick(19),
      ],
    });
  }
  if (known.length < items.length) legend.push({ text: words.missing, sample: missingSample });
  return legend;
}
