import { choleskyFactor, choleskyInverse, choleskySolve } from "../linear-algebra/cholesky.ts";
import type { MeasurementSettings } from "./measurement-options.ts";
import type { CorridorReports, CoverageParameter, ReportGraph } from "./report-graph.ts";
import { tridiagonalInverse } from "./tridiagonal.ts";

/** The variances of the model; the outer loop estimates them. */
export interface ModelVariances {
  /** Noise of each reporter and side. */
  readonly noise: Float64Array;
  /** Variance of the change of a log flow from one step to the next; infinite where steps are not linked. */
  change: number;
  /** Mean of the nearly flat prior of log flows. */
  readonly levelMean: number;
}

/** Flow states of one corridor given all reports. */
export interface CorridorPosterior {
  /** Posterior mean of the log annual flow by step. */
  readonly mean: Float64Array;
  /** Posterior covariance, `steps × steps`. */
  readonly covariance: Float64Array;
  /** Covariance of the states with the corridor's coverage parameters, by report. */
  readonly withCoverage: Float64Array;
}

export interface Posterior {
  readonly corridors: readonly CorridorPosterior[];
  /** Posterior mean and covariance of the coverage parameters. */
  readonly coverage: Float64Array;
  readonly coverageCovariance: Float64Array;
}

/**
 * The Gaussian posterior of methods 15 for given variances: the states of each corridor form a block that is
 * tridiagonal in time and are eliminated; the coverage parameters are the dense border that remains. `precisions`
 * holds one array per corridor, one value per report.
 */
export function posterior(
  { corridors, parameters }: ReportGraph,
  steps: number,
  precisions: readonly Float64Array[],
  variances: ModelVariances,
  settings: MeasurementSettings,
): Posterior {
  const size = parameters.length;
  const { matrix, right } = borderPrior(parameters, settings);
  const blocks = corridors.map((corridor, c) => {
    const block = eliminate(corridor, steps, precisions[c]!, variances);
    addToBorder(block, corridor, precisions[c]!, matrix, right, size);
    return block;
  });
  const factor = choleskyFactor(matrix, size);
  if (factor === undefined) throw new RangeError("coverage parameters: not positive definite");
  const coverage = choleskySolve(factor, right, size);
  const coverageCovariance = choleskyInverse(factor, size);
  return {
    coverage,
    coverageCovariance,
    corridors: blocks.map((block, c) =>
      backSubstitute(block, corridors[c]!, steps, precisions[c]!, coverage, coverageCovariance),
    ),
  };
}

/**
 * Precision of the prior of a log flow: flat, so that how large the flows of a reporter are says nothing about how much
 * of them it counts. Only corridors that both ends report do.
 */
const levelPrecision = 1e-4;

interface Block {
  /** Inverse of the corridor's own precision. */
  readonly inverse: Float64Array;
  readonly mean: Float64Array;
  readonly steps: number;
}

function eliminate(
  { reports }: CorridorReports,
  steps: number,
  precision: Float64Array,
  { change, levelMean }: ModelVariances,
): Block {
  const diagonal = new Float64Array(steps);
  const right = new Float64Array(steps);
  const link = 1 / change;
  for (let t = 0; t < steps; t++) {
    diagonal[t] = (t > 0 ? link : 0) + (t < steps - 1 ? link : 0) + levelPrecision;
    right[t] = levelMean * levelPrecision;
  }
  reports.forEach((report, r) => {
    diagonal[report.step]! += precision[r]!;
    right[report.step]! += precision[r]! * report.logRate;
  });
  const inverse = tridiagonalInverse(diagonal, -link);
  const mean = new Float64Array(steps);
  for (let t = 0; t < steps; t++)
    for (let s = 0; s < steps; s++) mean[t]! += inverse[t * steps + s]! * right[s]!;
  return { inverse, mean, steps };
}

function borderPrior(parameters: readonly CoverageParameter[], settings: MeasurementSettings) {
  const size = parameters.length;
  const matrix = new Float64Array(size * size);
  const right = new Float64Array(size);
  parameters.forEach(({ side, coverage, previous, gap }, at) => {
    const { receiver, sender } = settings.classes[coverage]!;
    const { mean, deviation } = side === 0 ? receiver : sender;
    const weight = 1 / (deviation * deviation);
    matrix[at * size + at]! += weight;
    right[at]! += weight * mean;
    if (previous === undefined) return;
    const link = 1 / (settings.drift * settings.drift * gap);
    matrix[at * size + at]! += link;
    matrix[previous * size + previous]! += link;
    matrix[at * size + previous]! -= link;
    matrix[previous * size + at]! -= link;
  });
  return { matrix, right };
}

function addToBorder(
  { inverse, mean, steps }: Block,
  { reports }: CorridorReports,
  precision: Float64Array,
  matrix: Float64Array,
  right: Float64Array,
  size: number,
): void {
  reports.forEach((a, ra) => {
    const pa = precision[ra]!;
    matrix[a.parameter * size + a.parameter]! += pa;
    right[a.parameter]! += pa * (a.logRate - mean[a.step]!);
    reports.forEach((b, rb) => {
      matrix[a.parameter * size + b.parameter]! -=
        pa * precision[rb]! * inverse[a.step * steps + b.step]!;
    });
  });
}

function backSubstitute(
  { inverse, mean }: Block,
  { reports }: CorridorReports,
  steps: number,
  precision: Float64Array,
  coverage: Float64Array,
  covariance: Float64Array,
): CorridorPosterior {
  const size = coverage.length;
  const states = mean.slice();
  const count = reports.length;
  const pull = new Float64Array(steps * count);
  reports.forEach((report, r) => {
    for (let t = 0; t < steps; t++) {
      pull[t * count + r] = -inverse[t * steps + report.step]! * precision[r]!;
      states[t]! += pull[t * count + r]! * coverage[report.parameter]!;
    }
  });
  const withCoverage = new Float64Array(steps * count);
  for (let t = 0; t < steps; t++)
    for (let r = 0; r < count; r++) {
      let sum = 0;
      for (let q = 0; q < count; q++)
        sum +=
          pull[t * count + q]! * covariance[reports[q]!.parameter * size + reports[r]!.parameter]!;
      withCoverage[t * count + r] = sum;
    }
  const own = inverse.slice();
  for (let t = 0; t < steps; t++)
    for (let s = 0; s < steps; s++)
      for (let r = 0; r < count; r++)
        own[t * steps + s]! += withCoverage[t * count + r]! * pull[s * count + r]!;
  return { mean: states, covariance: own, withCoverage };
}
