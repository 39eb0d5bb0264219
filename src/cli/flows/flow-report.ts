import type { WaymarkFinding } from "../../flows/blend/waymark-finding.ts";
import type { FlowEstimate, FlowMethodId } from "../../flows/estimate.ts";
import { type Language, message } from "../../messages/index.ts";
import type { CsvTable } from "../print/csv.ts";
import { formatNumber } from "../print/number.ts";
import { textList } from "../print/text-table.ts";
import type { DrawnIntervals } from "./draw-intervals.ts";
import type { FlowOutputs } from "./write-flows.ts";

/** What is told about a run; everything but the times depends on the tables alone. */
export interface FlowReport {
  readonly method: FlowMethodId;
  readonly label: "MODEL";
  readonly areas: number;
  readonly corridors: number;
  readonly persons: number;
  readonly types: {
    readonly outward: number;
    readonly return: number;
    readonly transit: number;
  } | null;
  readonly repairs: FlowEstimate["diagnostics"]["repairs"];
  readonly margins: FlowEstimate["diagnostics"]["margins"];
  readonly largestMarginError: number;
  readonly worldDiscrepancy: number | null;
  readonly rescaleSteps: readonly [number, number] | null;
  readonly seedEffect: FlowEstimate["diagnostics"]["seedEffect"] | null;
  readonly negativeCells: number;
  readonly compat: string | null;
  /** What the Waymark estimate found about the tables. */
  readonly findings: readonly WaymarkFinding[];
  readonly bootstrap: BootstrapReport | null;
}

/** What the intervals rest on, and what the draws say in all. */
export interface BootstrapReport {
  readonly draws: number;
  readonly refused: number;
  readonly seed: number;
  readonly errors: DrawnIntervals["errors"];
  readonly meanDrawnPersons: number;
}

/** Times of a run in milliseconds. */
export interface FlowTimes {
  readonly reading: number;
  readonly computation: number;
  readonly drawing: number;
  readonly writing: number;
}

const total = (cells: Float64Array) => cells.reduce((sum, value) => sum + value, 0);

/** The report of an estimate. */
export function flowReport(
  method: FlowMethodId,
  estimate: FlowEstimate,
  drawn: DrawnIntervals | null,
): FlowReport {
  const { areas, flows, types, diagnostics } = estimate;
  return {
    method,
    label: "MODEL",
    areas: areas.length,
    corridors: flows.reduce((count, value) => count + (value === 0 ? 0 : 1), 0),
    persons: total(flows),
    types: types
      ? {
          outward: total(types.outward),
          return: total(types.returning),
          transit: total(types.transit),
        }
      : null,
    repairs: diagnostics.repairs,
    margins: diagnostics.margins,
    largestMarginError: diagnostics.largestMarginError,
    worldDiscrepancy: diagnostics.worldDiscrepancy ?? null,
    rescaleSteps: diagnostics.rescaleSteps ?? null,
    seedEffect: diagnostics.seedEffect ?? null,
    negativeCells: diagnostics.negativeCells.length,
    compat: diagnostics.compat ?? null,
    findings: diagnostics.findings ?? [],
    bootstrap: drawn && {
      draws: drawn.flows.draws,
      refused: drawn.flows.refused,
      seed: drawn.seed,
      errors: drawn.errors,
      meanDrawnPersons: drawn.flows.meanDrawnTotal,
    },
  };
}

/** The report for a reader. */
export function reportText(
  language: Language,
  report: FlowReport,
  outputs: FlowOutputs,
  times: FlowTimes,
): string {
  const number = (value: number, digits = 0) => formatNumber(language, value, digits);
  const say = (key: string, args: Record<string, string | number> = {}) =>
    message(language, `flows.${key}`, args);
  const rows: [string, string][] = [
    [say("areas"), number(report.areas)],
    [say("corridors"), number(report.corridors)],
    [say("persons"), number(report.persons)],
  ];
  for (const [type, persons] of Object.entries(report.types ?? {})) {
    const share = number((100 * persons) / report.persons, 1);
    rows.push([`  ${say(`type.${type}`)}`, `${number(persons)} (${share} %)`]);
  }
  if (report.worldDiscrepancy !== null) {
    rows.push([say("world-discrepancy"), number(report.worldDiscrepancy)]);
  }
  for (const { repair, table, areas, persons } of report.repairs) {
    const where =
      areas.length > 8 ? `${areas.slice(0, 8).join(" ")} … (${areas.length})` : areas.join(" ");
    const of = [table && say(`table.${table}`), where].filter(Boolean).join(", ");
    rows.push([say(`repair.${repair}`), `${number(persons)}${of ? ` (${of})` : ""}`]);
  }
  if (report.margins.length > 0) {
    rows.push([say("margin-error"), report.largestMarginError.toExponential(1)]);
  }
  if (report.negativeCells > 0) rows.push([say("negative-cells"), number(report.negativeCells)]);
  if (report.compat) rows.push([say("compat"), report.compat]);
  const { flows, types, intervals, diagnostics } = outputs;
  const written = [flows, types, intervals, diagnostics].filter((file) => file !== null);
  const parts = [
    `${report.method} · ${say(`method.${report.method}`)} · MODEL`,
    textList(rows),
    ...(report.seedEffect ? [message(language, report.seedEffect.key)] : []),
    ...(report.bootstrap ? [bootstrapText(language, report.bootstrap)] : []),
    ...findingLines(language, report),
    say(report.method.startsWith("waymark") ? "moves" : "transitions"),
    say("written", { files: written.join(", ") }),
    say("times", {
      reading: number(times.reading),
      computation: number(times.computation, 1),
      drawing: number(times.drawing),
      writing: number(times.writing),
    }),
  ];
  return parts.join("\n");
}

function findingLines(language: Language, { findings, method }: FlowReport): string[] {
  const lines = findings.map(({ finding, areas, amount }) =>
    message(language, `flows.finding.${finding}`, {
      amount: formatNumber(language, amount ?? 0, 0),
      areas: areas.length > 8 ? `${areas.slice(0, 8).join(" ")} …` : areas.join(" "),
    }),
  );
  return method.startsWith("waymark")
    ? [...lines, message(language, "flows.own-intervals")]
    : lines;
}

function bootstrapText(
  language: Language,
  { draws, refused, seed, errors, meanDrawnPersons }: BootstrapReport,
): string {
  const percent = (error: number) => formatNumber(language, 100 * error, 1);
  return message(language, "flows.bootstrap", {
    draws: formatNumber(language, draws),
    refused,
    seed,
    stocks: percent(errors.relativeError),
    correlation: errors.correlation,
    births: percent(errors.births),
    deaths: percent(errors.deaths),
    population: percent(errors.population),
    mean: formatNumber(language, meanDrawnPersons, 0),
  });
}

/** The report as a table of names and values. */
export function reportTable(report: FlowReport, times: FlowTimes): CsvTable {
  const rows: [string, string | number | null][] = [
    ["method", report.method],
    ["label", report.label],
    ["areas", report.areas],
    ["corridors", report.corridors],
    ["persons", report.persons],
    ...Object.entries(report.types ?? {}).map(
      ([type, persons]) => [type, persons] as [string, number],
    ),
    ["world-discrepancy", report.worldDiscrepancy],
    ["largest-margin-error", report.largestMarginError],
    ...report.repairs.map(
      ({ repair, persons }) => [`repair ${repair}`, persons] as [string, number],
    ),
    ["milliseconds-reading", times.reading],
    ...(report.bootstrap
      ? ([
          ["draws", report.bootstrap.draws],
          ["draws-refused", report.bootstrap.refused],
          ["mean-drawn-persons", report.bootstrap.meanDrawnPersons],
        ] as [string, number][])
      : []),
    ["milliseconds-computation", times.computation],
    ["milliseconds-drawing", times.drawing],
    ["milliseconds-writing", times.writing],
  ];
  return { columns: ["NAME", "VALUE"], rows };
}
