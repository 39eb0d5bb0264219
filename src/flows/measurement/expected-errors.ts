import type { MeasurementSettings } from "./measurement-options.ts";
import type { ModelVariances, Posterior } from "./posterior.ts";
import type { PlacedReport, ReportGraph } from "./report-graph.ts";

const studentFreedom = 4;

function noiseOf(
  { noise, parameter }: PlacedReport,
  variances: ModelVariances,
  coverage: Float64Array,
  { spread }: MeasurementSettings,
): number {
  return variances.noise[noise]! + (spread * coverage[parameter]!) ** 2;
}

/** Precision of every report for given variances, coverage and outlier weights. */
export function reportPrecisions(
  { corridors }: ReportGraph,
  variances: ModelVariances,
  coverage: Float64Array,
  weights: readonly Float64Array[],
  settings: MeasurementSettings,
): Float64Array[] {
  return corridors.map(({ reports }, c) =>
    Float64Array.from(
      reports,
      (report, r) =>
        1 / (report.counting + noiseOf(report, variances, coverage, settings) / weights[c]![r]!),
    ),
  );
}

/**
 * The M step: replaces noise and change variances (in place) by their posterior expectations, with the prior
 * variances as so many pseudo-reports, and returns outlier weights and the largest relative change.
 */
export function expectedErrors(
  graph: ReportGraph,
  steps: number,
  state: Posterior,
  variances: ModelVariances,
  weights: readonly Float64Array[],
  settings: MeasurementSettings,
): { weights: Float64Array[]; moved: number } {
  const prior = graph.noises.map(({ side }) =>
    side === 0 ? settings.noise.receiver : settings.noise.sender,
  );
  const sums = prior.map((variance) => variance * settings.noise.weight);
  const counts = prior.map(() => settings.noise.weight);
  const size = state.coverage.length;
  const next = graph.corridors.map(({ reports }, c) => {
    const { mean, covariance, withCoverage } = state.corridors[c]!;
    return Float64Array.from(reports, (report, r) => {
      const { step, parameter, noise } = report;
      const error = report.logRate - mean[step]! - state.coverage[parameter]!;
      const uncertainty =
        covariance[step * steps + step]! +
        state.coverageCovariance[parameter * size + parameter]! +
        2 * withCoverage[step * reports.length + r]!;
      const squared = error * error + Math.max(0, uncertainty);
      const own = variances.noise[noise]!;
      const all = noiseOf(report, variances, state.coverage, settings);
      const weight = weights[c]![r]!;
      const total = report.counting + all / weight;
      const share = own / weight / total;
      sums[noise]! += weight * (share * share * squared + (own / weight) * (1 - share));
      counts[noise]! += 1;
      return settings.tails === "normal"
        ? 1
        : (studentFreedom + 1) / (studentFreedom + squared / (report.counting + all));
    });
  });
  let moved = 0;
  sums.forEach((total, at) => {
    const value = total / counts[at]!;
    moved = Math.max(moved, Math.abs(value / variances.noise[at]! - 1));
    variances.noise[at] = value;
  });
  if (settings.link === "free") return { weights: next, moved };
  const change = expectedChange(graph, steps, state, variances.change);
  moved = Math.max(moved, Math.abs(change / variances.change - 1));
  variances.change = change;
  return { weights: next, moved };
}

function expectedChange(
  { corridors }: ReportGraph,
  steps: number,
  state: Posterior,
  current: number,
): number {
  let sum = current;
  let count = 1;
  corridors.forEach(({ reports }, c) => {
    const { mean, covariance } = state.corridors[c]!;
    const first = reports[0]!.step;
    const last = reports.at(-1)!.step;
    for (let t = first + 1; t <= last; t++) {
      const before = (t - 1) * steps;
      const at = t * steps;
      sum +=
        (mean[t]! - mean[t - 1]!) ** 2 +
        covariance[at + t]! +
        covariance[before + t - 1]! -
        2 * covariance[before + t]!;
      count += 1;
    }
  });
  return sum / count;
}
