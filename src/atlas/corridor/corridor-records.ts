import type { Figure } from "../../indicators/index.ts";
import type { NumberRecord } from "../data/number-record.ts";
import { corridorId } from "../explore/flows/flow-records.ts";
import { planePath } from "../explore/flows/plane.ts";
import type { CorridorEstimateSeries, CorridorMeasure, CorridorSeries } from "./corridor-file.ts";

interface Ends {
  readonly origin: string;
  readonly destination: string;
}

type Meaning = Pick<Figure, "indicator" | "statistic" | "kind" | "unit" | "method" | "caveats"> & {
  readonly model?: true;
};

/** What the values of each measure say: the words of the indicators. */
const meanings: Readonly<Record<CorridorMeasure, Meaning>> = {
  MIG_STOCK: {
    indicator: "STOCK-BIL",
    statistic: "corridor",
    kind: "stock",
    unit: "persons",
    method: "published-value",
    caveats: ["interpolated-between-censuses", "revision-changes-the-past"],
  },
  IMMIGRATION: {
    indicator: "FLOW-REP",
    statistic: "reported-immigration",
    kind: "flow",
    unit: "persons-a-year",
    method: "published-value",
    caveats: [],
  },
  EMIGRATION: {
    indicator: "FLOW-REP",
    statistic: "reported-emigration",
    kind: "flow",
    unit: "persons-a-year",
    method: "published-value",
    caveats: [],
  },
  FLOW_EST: {
    indicator: "FLOW-EST",
    statistic: "estimated-corridor",
    kind: "transition",
    unit: "persons-in-five-years",
    method: "published-value",
    caveats: ["model"],
    model: true,
  },
  REFUGEES: {
    indicator: "REFUGEE",
    statistic: "refugees-by-asylum",
    kind: "stock",
    unit: "persons",
    method: "mandate-refugees",
    caveats: [],
  },
  REMIT_BILATERAL: {
    indicator: "REM-BIL",
    statistic: "bilateral-remittances",
    kind: "amount",
    unit: "us-dollars-a-year",
    method: "ratha-shaw",
    caveats: ["spread-by-stocks"],
    model: true,
  },
  REMIT_COST: {
    indicator: "RPW-CORR",
    statistic: "corridor-price",
    kind: "price",
    unit: "per-cent",
    method: "corridor-average",
    caveats: ["unweighted-price", "window-ends-2020q3"],
  },
};

/** A publisher's value, by its cell. */
export function publishedRecord(
  series: CorridorSeries,
  { origin, destination }: Ends,
  period: string,
  value: number | null,
  cell: string,
): NumberRecord {
  const { caveats, ...meaning } = meanings[series.measure];
  const id = series.cells + cell;
  return {
    ...meaning,
    ...(series.method ? { method: `estimate-${series.method}` } : {}),
    ...(series.basis ? { bases: [series.basis] } : {}),
    ...(caveats.length > 0 ? { caveats } : {}),
    id,
    value: value ?? { missing: "not-available" },
    subject: { origin, destination, period: periodText(period) },
    sources: [series.source],
    trace: { cell: id, ...(value === null ? {} : { value }) },
  };
}

/** One of our estimates, by the identifier that the command line traces to its cells. */
export function estimateRecord(
  { release, period, method }: CorridorEstimateSeries,
  { origin, destination }: Ends,
  persons: number,
  sources: readonly string[],
  interval: { readonly low: number; readonly high: number } | null,
): NumberRecord {
  const site = { release, period, sex: "_T", method } as const;
  const id = corridorId(site, origin, destination);
  return {
    id,
    value: persons,
    ...{ indicator: "FLOW-EST", statistic: "flow-corridor", kind: "transition", model: true },
    unit: period.endsWith("P5Y") ? "persons-in-five-years" : "persons-in-four-years",
    subject: {
      origin,
      destination,
      period: periodText(period),
      revision: release.split("-").at(-1)!,
    },
    method: `flow-${method}`,
    caveats: [
      "model",
      method === "waymark" ? "flow-moves" : "flow-transitions",
      "flow-methods-differ",
      interval ? "flow-coverage" : "flow-no-interval",
    ],
    ...(interval ? { interval: { ...interval, probability: 0.8 } } : {}),
    sources,
    trace: {
      estimate: id,
      file: planePath(site),
      value: persons,
    },
  };
}

/** Years of a period as a reader writes them: `2015–2020`, `2020`. */
export function periodText(period: string): string {
  const parts = /^(\d{4})\/P(\d+)Y$/.exec(period);
  return parts ? `${parts[1]}–${Number(parts[1]) + Number(parts[2])}` : period;
}

/** Largest over smallest of values of one fact; null unless two of them are positive. */
export function spreadRecord(records: readonly NumberRecord[]): NumberRecord | null {
  const valued = records.flatMap((record) =>
    typeof record.value === "number" && record.value > 0 ? [{ record, value: record.value }] : [],
  );
  if (valued.length < 2) return null;
  const sorted = valued.sort((a, b) => a.value - b.value);
  const [smallest, largest] = [sorted[0]!, sorted.at(-1)!];
  return {
    id: `SPREAD/${smallest.record.id}/${largest.record.id}`,
    value: largest.value / smallest.value,
    ...{ unit: "ratio", kind: "ratio", indicator: "RIVALS", statistic: "spread" },
    subject: largest.record.subject,
    method: "rival-values",
    sources: [...new Set([...smallest.record.sources, ...largest.record.sources])],
    trace: {
      formula: "largest-to-smallest",
      inputs: { largest: largest.record.trace, smallest: smallest.record.trace },
      value: largest.value / smallest.value,
    },
  };
}
