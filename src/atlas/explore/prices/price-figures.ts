import type { FigureContext } from "../../../figures/context.ts";
import type { Figure, SourceRef } from "../../../figures/figure.ts";
import type { LineData, LineSeries } from "../../../figures/line/line-data.ts";
import { lineFigure } from "../../../figures/line/line-figure.ts";
import type { Observation } from "../../../figures/observation.ts";
import type { NumberRecord } from "../../data/number-record.ts";
import type { PricedCorridor, PriceFile } from "./price-file.ts";
import { type PriceTarget, priceRecords, priceTargets } from "./price-records.ts";

/** What drawing prices needs besides the prices. */
export interface PriceFigureParts {
  readonly context: FigureContext;
  readonly speak: (key: string, args?: Readonly<Record<string, string | number>>) => string;
  readonly nameOf: (code: string) => string;
  readonly sources: readonly [SourceRef, ...SourceRef[]];
}

/** The price of one corridor through all quarters, against both targets. */
export function historyFigure(
  file: PriceFile,
  corridor: PricedCorridor,
  parts: PriceFigureParts,
): Figure {
  const { speak, nameOf } = parts;
  const { sender, receiver } = corridor;
  const known = new Map(
    priceRecords(file, corridor).map((record) => [record.subject.quarter, record]),
  );
  return pricesOverTime(parts, {
    id: `price-${sender}-${receiver}`,
    title: speak("explore.price.history", {
      origin: nameOf(sender),
      destination: nameOf(receiver),
    }),
    caption: speak("explore.price.history.caption"),
    quarters: file.quarters,
    series: [
      {
        key: "corridor",
        label: speak("explore.price.corridor"),
        valueAt: (quarter) => known.get(quarter) ?? null,
      },
    ],
    targets: ["price-limit", "price-target"],
  });
}

/** One line of prices: the record of each quarter, or none. */
export interface PriceLine {
  readonly key: string;
  readonly label: string;
  readonly valueAt: (quarter: string) => NumberRecord | null;
}

/** Prices through the surveyed quarters as lines, with targets as level lines. */
export function pricesOverTime(
  { context, speak, sources }: PriceFigureParts,
  what: Pick<LineData, "id" | "title" | "caption"> & {
    readonly quarters: readonly string[];
    readonly series: readonly PriceLine[];
    readonly targets: readonly PriceTarget[];
  },
): Figure {
  const { quarters, series, targets } = what;
  const missing = speak("explore.price.unpriced");
  const observed = (record: NumberRecord | null): Observation =>
    record && typeof record.value === "number"
      ? { value: record.value, trace: record.id }
      : { missing };
  const lines: LineSeries[] = [
    ...series.map(({ key, label, valueAt }) => ({
      key,
      label,
      points: quarters.map((quarter) => ({
        at: timeOf(quarter),
        observation: observed(valueAt(quarter)),
      })),
    })),
    ...targets.map((target) => ({
      key: target,
      label: speak(`explore.price.${target}`),
      points: quarters.map((quarter) => ({
        at: timeOf(quarter),
        observation: { value: priceTargets[target], trace: `RPW-CORR/${target}` },
      })),
    })),
  ];
  return lineFigure(
    {
      id: what.id,
      title: what.title,
      subtitle: speak("explore.price.subtitle", {
        start: quarterText(quarters[0]!),
        end: quarterText(quarters.at(-1)!),
      }),
      caption: what.caption,
      sources,
      uncertainty: { kind: "none", because: "published-without-interval" },
      unit: { code: "per-cent", text: speak("unit.per-cent"), digits: 2 },
      timeHeading: speak("explore.price.quarter"),
      times: quarters.map((quarter) => ({ at: timeOf(quarter), label: quarterText(quarter) })),
      series: lines,
    },
    context,
  );
}

/** A quarter as the tables of the World Bank write it: 2020Q3. */
export function quarterText(quarter: string): string {
  return quarter.replace("-", "");
}

/** The middle of a quarter on an axis of years. */
function timeOf(quarter: string): number {
  const [year, number] = quarter.split("-Q").map(Number) as [number, number];
  return year + (number - 0.5) / 4;
}
