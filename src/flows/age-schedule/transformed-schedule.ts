import {
  type ParameterName,
  parameterNames,
  type ScheduleModel,
  type ScheduleParameters,
} from "./parameters.ts";

/** Above this exponent the ascent of a peak is 0 in double precision. */
const NO_ASCENT = 700;

/**
 * A model in the coordinates of the fit: the logarithm of every parameter (they are positive) but of the positions
 * `μ2` and `μ3`. Evaluates the rate at an age and its derivatives by these coordinates.
 */
export class TransformedSchedule {
  readonly names: readonly ParameterName[];
  readonly size: number;
  readonly retirementAt: number;
  readonly postRetirementAt: number;

  constructor(model: ScheduleModel) {
    this.names = parameterNames(model);
    this.size = this.names.length;
    this.retirementAt = this.names.indexOf("a3");
    this.postRetirementAt = this.names.indexOf("a4");
  }

  isPosition(coordinate: number): boolean {
    return this.names[coordinate] === "mu2" || this.names[coordinate] === "mu3";
  }

  /** Parameter values of the coordinates. */
  values(theta: Float64Array): Float64Array {
    return theta.map((t, i) => (this.isPosition(i) ? t : Math.exp(t)));
  }

  coordinates(values: ArrayLike<number>): Float64Array<ArrayBuffer> {
    return Float64Array.from(values, (v, i) => (this.isPosition(i) ? v : Math.log(v)));
  }

  parameters(theta: Float64Array): ScheduleParameters {
    const values = this.values(theta);
    return Object.fromEntries(
      this.names.map((name, i) => [name, values[i]!]),
    ) as unknown as ScheduleParameters;
  }

  /** Rate at age `x` for parameter `values`; adds `weight ·` its derivatives to `gradient`, `weight ·` itself returned. */
  accumulate(values: Float64Array, x: number, weight: number, gradient: Float64Array): number {
    const child = weight * values[0]! * Math.exp(-values[1]! * x);
    gradient[0] = gradient[0]! + child;
    gradient[1] = gradient[1]! - values[1]! * x * child;
    let rate = child + peak(values, 2, x, weight, gradient);
    if (this.retirementAt > 0) rate += peak(values, this.retirementAt, x, weight, gradient);
    const post = this.postRetirementAt;
    if (post > 0) {
      const late = weight * values[post]! * Math.exp(values[post + 1]! * x);
      gradient[post] = gradient[post]! + late;
      gradient[post + 1] = gradient[post + 1]! + values[post + 1]! * x * late;
      rate += late;
    }
    const last = this.size - 1;
    const constant = weight * values[last]!;
    gradient[last] = gradient[last]! + constant;
    return rate + constant;
  }
}

/** A peak whose parameters `a, α, μ, λ` start at position `at`. */
function peak(
  values: Float64Array,
  at: number,
  x: number,
  weight: number,
  gradient: Float64Array,
): number {
  const alpha = values[at + 1]!;
  const lambda = values[at + 3]!;
  const u = x - values[at + 2]!;
  const t = Math.exp(-lambda * u);
  if (!(t < NO_ASCENT)) return 0;
  const rate = weight * values[at]! * Math.exp(-alpha * u - t);
  gradient[at] = gradient[at]! + rate;
  gradient[at + 1] = gradient[at + 1]! - alpha * u * rate;
  gradient[at + 2] = gradient[at + 2]! + (alpha - lambda * t) * rate;
  gradient[at + 3] = gradient[at + 3]! + lambda * u * t * rate;
  return rate;
}
