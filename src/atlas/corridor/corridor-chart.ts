import type { FigureContext } from "../../figures/context.ts";
import type { Figure } from "../../figures/figure.ts";
import type { LinePoint, LineSeries } from "../../figures/line/line-data.ts";
import { lineFigure } from "../../figures/line/line-figure.ts";
import type { Rival } from "../../figures/rivals/rivals-data.ts";
import { rivalsFigure } from "../../figures/rivals/rivals-figure.ts";
import type { PageNumber } from "../data/number-list.ts";
import { sourceRefs } from "../explore/source-refs.ts";
import { periodText } from "./corridor-records.ts";
import type { CorridorEstimates, CorridorSlice } from "./corridor-slice.ts";
import type { CorridorVoice } from "./corridor-voice.ts";

/** Methods that the line shows beside ours: the usual account, and the simplest. */
const drawnMethods = ["waymark", "da-pb-closed", "da-min-closed", "sd-drop-neg"];

/** The estimates of the newest release through time: ours with its interval, then rivals. */
export function estimatesChart(
  at: CorridorVoice,
  slice: CorridorSlice,
  context: FigureContext,
): Figure | null {
  const newest = slice.estimates.at(-1);
  if (!newest) return null;
  const rows = drawnMethods.flatMap(
    (method) => newest.rows.find((row) => row.method === method) ?? [],
  );
  const [first] = rows;
  if (!first) return null;
  return lineFigure(
    {
      ...headOf(at, slice, newest, "estimates"),
      title: at.say("corridor.chart.line-title", { release: yearOf(newest.release) }),
      subtitle: at.say("corridor.chart.line-subtitle"),
      unit: { code: "PERSONS", text: at.say("unit.persons") },
      timeHeading: at.say("corridor.period"),
      times: newest.periods.map((period) => ({ at: middleOf(period), label: periodText(period) })),
      series: rows.map(
        ({ method, cells }): LineSeries => ({
          key: method,
          label: at.say(`explore.method.${method}`),
          points: cells.flatMap((cell, i): LinePoint[] =>
            cell ? [{ at: middleOf(newest.periods[i]!), observation: observationOf(cell) }] : [],
          ),
        }),
      ),
    } as Parameters<typeof lineFigure>[0],
    context,
  );
}

/** Every method's estimate of the newest period, as dots: how far models lie apart. */
export function rivalsChart(
  at: CorridorVoice,
  slice: CorridorSlice,
  context: FigureContext,
): Figure | null {
  const newest = slice.estimates.at(-1);
  const period = newest?.periods.at(-1);
  if (!newest || period === undefined) return null;
  const rivals = newest.rows.flatMap(({ method, cells }): Rival[] => {
    const cell = cells.at(-1);
    if (!cell || cell.record.value === 0) return [];
    const label = at.say(`explore.method.${method}`);
    return [{ key: method, label, kind: "estimate", observation: observationOf(cell) }];
  });
  if (rivals.length < 2) return null;
  // No logarithm of nobody: an interval may begin at zero.
  const isPositive = rivals.every(
    ({ observation }) => !("interval" in observation) || (observation.interval?.low ?? 1) > 0,
  );
  return rivalsFigure(
    {
      ...headOf(at, slice, newest, "rivals"),
      title: at.say("corridor.chart.rivals-title", { period: periodText(period) }),
      subtitle: at.say(
        isPositive ? "corridor.chart.rivals-subtitle" : "corridor.chart.line-subtitle",
      ),
      unit: { code: "PERSONS", text: at.say("unit.persons") },
      rivalHeading: at.say("corridor.method"),
      valueHeading: at.say("unit.persons"),
      kinds: {
        report: at.say("corridor.chart.report"),
        estimate: at.say("corridor.chart.estimate"),
      },
      rivals,
      logarithmic: isPositive,
    } as Parameters<typeof rivalsFigure>[0],
    context,
  );
}

function headOf(
  at: CorridorVoice,
  { origin, destination }: CorridorSlice,
  { release, rows }: CorridorEstimates,
  name: string,
) {
  const sources = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.record.sources ?? []));
  return {
    id: `corridor-${origin}-${destination}-${name}`,
    caption: at.say("corridor.chart.caption", { release: yearOf(release) }),
    sources: sourceRefs(sources, at.facts.sources, (id) => at.say(`source.${id}`)),
    uncertainty: {
      kind: "interval",
      level: 0.8,
      method: at.say("corridor.chart.interval-method"),
      coverage: null,
    } as const,
  };
}

function observationOf({ record, at }: PageNumber) {
  if (typeof record.value !== "number") return { missing: record.value.missing };
  return {
    value: record.value,
    trace: String(at),
    model: true as const,
    ...(record.interval
      ? { interval: { low: record.interval.low, high: record.interval.high } }
      : {}),
  };
}

function middleOf(period: string): number {
  const [start, years] = period.split(/\/P|Y/).map(Number) as [number, number];
  return start + years / 2;
}

function yearOf(release: string): string {
  return release.split("-").at(-1)!;
}
