import {
  type FlowEstimate,
  type FlowMethodId,
  flowMethod,
  requestedRepairs,
  type StockPeriod,
  spreadUnknown,
  type UnknownBirthplace,
  unknownRange,
} from "../flows/index.ts";
import type { Finding } from "./finding.ts";
import type { Period } from "./period.ts";
import type { PeriodInputs } from "./period-inputs.ts";
import type { EstimateSex } from "./sexes.ts";

/** A period whose persons of unknown birthplace are spread, and what was done. */
export interface WithoutUnknown {
  readonly period: StockPeriod;
  /** What was spread: at most the persons who are not foreign born of known birthplace. */
  readonly unknown: UnknownBirthplace;
  readonly findings: readonly Finding[];
}

/**
 * The central treatment of unknown birthplaces (methods 18): spread by the known birthplaces of the
 * same residence. Where more are unknown than live there besides the known, the rest is named.
 *
 * @param known native born = population − foreign born of known birthplace
 */
export function withoutUnknown(
  known: StockPeriod,
  stated: UnknownBirthplace,
  years: Period,
): WithoutUnknown {
  const start = withinNatives(known.areas, known.stockStart, stated.start, years.start);
  const end = withinNatives(known.areas, known.stockEnd, stated.end, years.end);
  const unknown = { start: start.unknown, end: end.unknown };
  const { period, repairs } = spreadUnknown(known, unknown);
  const findings = [...start.findings, ...end.findings];
  for (const { table, areas, persons } of repairs) {
    const year = table === "start" ? years.start : years.end;
    findings.push({ finding: "unknown-birthplace-kept", year, areas, persons });
  }
  for (const [year, persons] of [
    [years.start, unknown.start],
    [years.end, unknown.end],
  ] as const) {
    const kept = findings.filter((f) => f.year === year && f.finding === "unknown-birthplace-kept");
    const spread = total(persons) - kept.reduce((sum, f) => sum + (f.persons ?? 0), 0);
    if (spread > 0)
      findings.push({ finding: "unknown-birthplace-spread", year, areas: [], persons: spread });
  }
  return { period, unknown, findings };
}

/**
 * A corridor's estimate with unknown birthplaces spread, with the lowest and highest treatment beside
 * it: among the natives, or all of the two areas' given to the one birthplace that moves it most.
 *
 * @param candidates birthplaces tried for the highest value; default all: one run of the method each
 */
export function unknownBirthplaceRange(
  inputs: PeriodInputs,
  sex: EstimateSex,
  method: FlowMethodId,
  corridor: { readonly origin: string; readonly destination: string },
  candidates?: readonly string[],
): ReturnType<typeof unknownRange> {
  const run = (period: StockPeriod): FlowEstimate =>
    flowMethod(method).estimate(period, { repairs: requestedRepairs });
  const { known, unknown } = inputs.unknownBySex[sex];
  return unknownRange(known, unknown, corridor, run, candidates);
}

function withinNatives(
  areas: readonly string[],
  table: Float64Array,
  stated: Float64Array,
  year: number,
): { unknown: Float64Array; findings: Finding[] } {
  const beyond: string[] = [];
  let persons = 0;
  const unknown = stated.map((count, at) => {
    const natives = Math.max(table[at * areas.length + at]!, 0);
    if (count <= natives) return count;
    beyond.push(areas[at]!);
    persons += count - natives;
    return natives;
  });
  const finding = "unknown-birthplace-beyond-population" as const;
  return {
    unknown,
    findings: beyond.length === 0 ? [] : [{ finding, year, areas: beyond, persons }],
  };
}

function total(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
