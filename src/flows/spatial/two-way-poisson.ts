import { refusal } from "../arguments/refusal.ts";
import { requireCount } from "../arguments/require-count.ts";
import { requireTable } from "../arguments/require-table.ts";
import { choleskyFactor, choleskyInverse, choleskySolve } from "../linear-algebra/cholesky.ts";
import { groupedObservations, type Observations } from "./observations.ts";
import { TwoWayProjection } from "./two-way-projection.ts";

export interface TwoWayPoissonFit {
  /** One coefficient per covariate. */
  readonly coefficients: Float64Array;
  /** Inverse of the information of the coefficients, effects concentrated out, `K × K`: variance if truly Poisson. */
  readonly covariance: Float64Array;
  /** Fitted mean of every observation, 0 where the origin or destination has no flow at all. */
  readonly fitted: Float64Array;
  /** Covariates less their weighted origin and destination effects, by observation × covariate. */
  readonly residualCovariates: Float64Array;
  readonly deviance: number;
  readonly iterations: number;
  /** Largest relative error of any origin's or destination's fitted total. */
  readonly largestRelativeError: number;
}

const STEPS = 100;
/** Steps after which a fit that rounding keeps from the tightest tolerance is accepted. */
const PATIENCE = 30;

/**
 * Poisson pseudo-maximum likelihood of `log E y = o_i + d_j + x'β`: Newton's method with the effects of origins and
 * destinations concentrated out by a Cholesky factorisation on the smaller side. Zeros are data. Origins and
 * destinations without any flow have mean 0 and do not enter.
 *
 * Refused: negative or missing flows, covariates that the effects explain, tables without a flow.
 * Santos Silva & Tenreyro 2006, *The log of gravity*.
 */
export function fitTwoWayPoisson(observations: Observations): TwoWayPoissonFit {
  const data = requireObservations(observations);
  const projection = new TwoWayProjection(data);
  const k = data.covariateCount;
  const n = data.flow.length;
  let beta = new Float64Array(k);
  let state = projection.start();
  let deviance = poissonDeviance(data.flow, state.mean);
  let iterations = 0;
  for (;;) {
    const newton = newtonStep(projection, state.mean, k);
    const next = backtrack(projection, state, newton, deviance);
    iterations++;
    beta = beta.map((b, c) => b + next.length * newton.coefficients[c]!);
    state = next.state;
    deviance = next.deviance;
    const moved = newton.coefficients.reduce(
      (most, b, c) => Math.max(most, Math.abs(b) * Math.sqrt(newton.information[c * k + c]!)),
      0,
    );
    const error = projection.largestMarginError(state.mean);
    const shift = moved / Math.sqrt(data.total);
    if (error <= 1e-11 && shift <= 1e-9) break;
    const stalled = iterations >= PATIENCE || next.length === 0;
    if (stalled && error <= 1e-9 && shift <= 1e-6) break;
    if (iterations >= STEPS || next.length === 0) {
      throw refusal({
        code: "not-converged",
        argument: "flow",
        expected: "flows for which the Poisson estimate exists",
        found: `no convergence after ${iterations} steps`,
      });
    }
  }
  const { residuals, information } = newtonStep(projection, state.mean, k);
  const factor = choleskyFactor(information, k);
  if (k > 0 && factor === undefined) throw collinear(information, k);
  const residualCovariates = new Float64Array(n * k);
  for (let c = 0; c < k; c++) {
    for (let r = 0; r < n; r++) residualCovariates[r * k + c] = residuals[c]![r]!;
  }
  return {
    coefficients: beta,
    covariance: factor === undefined ? new Float64Array(0) : choleskyInverse(factor, k),
    fitted: state.mean,
    residualCovariates,
    deviance,
    iterations,
    largestRelativeError: projection.largestMarginError(state.mean),
  };
}

function requireObservations(observations: Observations) {
  const { flow, covariates, covariateCount } = observations;
  requireCount(covariateCount, "covariateCount", 0);
  requireTable(flow, "flow", flow.length, 1);
  requireTable(covariates, "covariates", flow.length, covariateCount, "any");
  const data = groupedObservations(observations);
  if (!(data.total > 0)) {
    throw refusal({
      code: "degenerate",
      argument: "flow",
      expected: "at least one positive flow",
      found: 0,
    });
  }
  return data;
}

interface NewtonStep {
  readonly coefficients: Float64Array;
  readonly information: Float64Array;
  readonly residuals: readonly Float64Array[];
  /** Change of the linear predictor of every observation. */
  readonly predictor: Float64Array;
}

function newtonStep(projection: TwoWayProjection, mean: Float64Array, k: number): NewtonStep {
  const { data } = projection;
  projection.factorise(mean);
  const n = mean.length;
  const columns = Array.from({ length: k }, (_, c) =>
    Float64Array.from({ length: n }, (_, r) => data.covariates[r * k + c]!),
  );
  const residuals = columns.map((x) => projection.residual(x, mean));
  const information = new Float64Array(k * k);
  const score = new Float64Array(k);
  for (let r = 0; r < n; r++) {
    const m = mean[r]!;
    if (m === 0) continue;
    const gap = data.flow[r]! - m;
    for (let a = 0; a < k; a++) {
      const xa = residuals[a]![r]!;
      score[a] = score[a]! + xa * gap;
      for (let b = 0; b <= a; b++)
        information[a * k + b] = information[a * k + b]! + m * xa * residuals[b]![r]!;
    }
  }
  for (let a = 0; a < k; a++)
    for (let b = 0; b < a; b++) information[b * k + a] = information[a * k + b]!;
  requireInformation(information, columns, mean, k);
  const factor = choleskyFactor(information, k);
  if (k > 0 && factor === undefined) throw collinear(information, k);
  const coefficients = factor === undefined ? new Float64Array(k) : choleskySolve(factor, score, k);
  const byCovariates = new Float64Array(n);
  for (let r = 0; r < n; r++) {
    for (let c = 0; c < k; c++)
      byCovariates[r] = byCovariates[r]! + columns[c]![r]! * coefficients[c]!;
  }
  const working = byCovariates.map((change, r) => {
    const m = mean[r]!;
    return m > 0 ? (data.flow[r]! - m) / m - change : 0;
  });
  const effects = projection.effects(working, mean);
  const predictor = byCovariates.map((change, r) => (mean[r]! > 0 ? change + effects[r]! : 0));
  return { coefficients, information, residuals, predictor };
}

/** A covariate whose residual variation is rounding noise is a sum of origin and destination effects. */
function requireInformation(
  information: Float64Array,
  columns: readonly Float64Array[],
  mean: Float64Array,
  k: number,
): void {
  for (let c = 0; c < k; c++) {
    const whole = columns[c]!.reduce((sum, x, r) => sum + mean[r]! * x * x, 0);
    if (!(information[c * k + c]! > 1e-12 * whole)) throw collinear(information, k, c);
  }
}

function collinear(information: Float64Array, k: number, column?: number) {
  return refusal({
    code: "degenerate",
    argument: "covariates",
    ...(column === undefined ? {} : { index: [column] }),
    expected: "covariates that origin and destination effects and one another do not explain",
    found: `residual variation ${column === undefined ? information.join(", ") : information[column * k + column]!}`,
  });
}

function backtrack(
  projection: TwoWayProjection,
  state: { readonly mean: Float64Array },
  step: NewtonStep,
  deviance: number,
): { state: { mean: Float64Array }; deviance: number; length: number } {
  const { flow } = projection.data;
  for (let length = 1; length > 1e-8; length /= 2) {
    const mean = state.mean.map((m, r) => (m > 0 ? m * Math.exp(length * step.predictor[r]!) : 0));
    const next = poissonDeviance(flow, mean);
    if (next <= deviance + 1e-12 * (deviance + projection.data.total)) {
      return { state: { mean }, deviance: next, length };
    }
  }
  return { state: { mean: state.mean.slice() }, deviance, length: 0 };
}

/** `2 Σ [y log(y/μ) − (y − μ)]`. */
function poissonDeviance(flow: Float64Array, mean: Float64Array): number {
  let sum = 0;
  for (let r = 0; r < flow.length; r++) {
    const y = flow[r]!;
    const m = mean[r]!;
    if (y > 0) sum += y * Math.log(y / m);
    sum += m - y;
  }
  return 2 * sum;
}
