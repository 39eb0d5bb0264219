import type { MirrorReports } from "./mirror-reports.ts";

/** One report with its place in the model: node of its corridor and border parameter. */
export interface PlacedReport {
  /** Time step within the corridor. */
  readonly step: number;
  /** Position among the coverage parameters (one per side, reporter and step). */
  readonly parameter: number;
  /** Position among the noise variances (one per side and reporter). */
  readonly noise: number;
  /** `log((persons + ½) / years)`. */
  readonly logRate: number;
  /** Variance of `logRate` from counting alone: `1 / (persons + ½)`. */
  readonly counting: number;
}

/** A corridor with all its reports. */
export interface CorridorReports {
  readonly sender: number;
  readonly receiver: number;
  readonly reports: readonly PlacedReport[];
}

/** A coverage parameter: how much of the true flow one reporter counts in one step. */
export interface CoverageParameter {
  readonly side: 0 | 1;
  readonly reporter: number;
  readonly step: number;
  readonly coverage: number;
  /** The parameter of the same reporter and side in the last earlier step that has one. */
  readonly previous: number | undefined;
  /** Steps since `previous`. */
  readonly gap: number;
}

export interface ReportGraph {
  readonly corridors: readonly CorridorReports[];
  readonly parameters: readonly CoverageParameter[];
  /** Side and reporter of every noise variance. */
  readonly noises: readonly { readonly side: 0 | 1; readonly reporter: number }[];
}

/** Sorts reports into corridors and lists the parameters that they share. Order of the reports does not matter. */
export function reportGraph(reports: MirrorReports): ReportGraph {
  const { areas, steps } = reports;
  const key = (r: number) => {
    const side = reports.side[r] as 0 | 1;
    const reporter = side === 0 ? reports.receiver[r]! : reports.sender[r]!;
    return (side * areas + reporter) * steps + reports.step[r]!;
  };
  const order = [...reports.persons.keys()];
  const coverageOf = new Map<number, number>();
  for (const r of order) coverageOf.set(key(r), reports.coverage[r]!);
  const keys = [...coverageOf.keys()].sort((a, b) => a - b);
  const parameters = keys.map((k, at) =>
    parameterOf(k, at, keys, areas, steps, coverageOf.get(k)!),
  );
  const position = new Map(keys.map((k, at) => [k, at]));
  const noiseKeys = [...new Set(keys.map((k) => Math.floor(k / steps)))];
  const noisePosition = new Map(noiseKeys.map((k, at) => [k, at]));
  const byCorridor = new Map<number, PlacedReport[]>();
  for (const r of order) {
    const corridor = reports.sender[r]! * areas + reports.receiver[r]!;
    const placed = byCorridor.get(corridor) ?? [];
    byCorridor.set(corridor, placed);
    placed.push({
      step: reports.step[r]!,
      parameter: position.get(key(r))!,
      noise: noisePosition.get(Math.floor(key(r) / steps))!,
      logRate: Math.log((reports.persons[r]! + 0.5) / reports.years[r]!),
      counting: 1 / (reports.persons[r]! + 0.5),
    });
  }
  const corridors = [...byCorridor.keys()]
    .sort((a, b) => a - b)
    .map((c) => ({
      sender: Math.floor(c / areas),
      receiver: c % areas,
      reports: byCorridor.get(c)!.sort((a, b) => a.step - b.step || a.parameter - b.parameter),
    }));
  const noises = noiseKeys.map((k) => ({
    side: (k >= areas ? 1 : 0) as 0 | 1,
    reporter: k % areas,
  }));
  return { corridors, parameters, noises };
}

function parameterOf(
  key: number,
  at: number,
  keys: readonly number[],
  areas: number,
  steps: number,
  coverage: number,
): CoverageParameter {
  const own = Math.floor(key / steps);
  const before = at > 0 && Math.floor(keys[at - 1]! / steps) === own ? at - 1 : undefined;
  return {
    side: own >= areas ? 1 : 0,
    reporter: own % areas,
    step: key % steps,
    coverage,
    previous: before,
    gap: before === undefined ? 0 : key - keys[before]!,
  };
}
