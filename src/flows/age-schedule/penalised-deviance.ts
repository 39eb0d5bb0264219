import type { AgeDesign } from "./schedule-data.ts";
import type { SchedulePriors } from "./schedule-priors.ts";
import type { TransformedSchedule } from "./transformed-schedule.ts";

export interface Curvature {
  /** Deviance plus penalties. */
  readonly objective: number;
  /** Half of minus the gradient of the objective: the score. */
  readonly score: Float64Array;
  /** Expected information in the coordinates of the fit, row-major. */
  readonly information: Float64Array;
}

/** Poisson deviance of a schedule plus `Σ ((parameter − mean)/sd)²` of the priors, with first and second order terms. */
export class PenalisedDeviance {
  readonly schedule: TransformedSchedule;
  readonly design: AgeDesign;
  private readonly priors: SchedulePriors;
  private readonly gradient: Float64Array;

  constructor(schedule: TransformedSchedule, design: AgeDesign, priors: SchedulePriors) {
    this.schedule = schedule;
    this.design = design;
    this.priors = priors;
    this.gradient = new Float64Array(schedule.size);
  }

  /** Rates of all observations. */
  rates(theta: Float64Array): Float64Array {
    const values = this.schedule.values(theta);
    return this.design.migrants.map((_, r) => this.rate(values, r));
  }

  deviance(theta: Float64Array): number {
    const values = this.schedule.values(theta);
    let sum = 0;
    for (let r = 0; r < this.design.migrants.length; r++) {
      sum += unitDeviance(
        this.design.migrants[r]!,
        this.design.population[r]! * this.rate(values, r),
      );
    }
    return sum;
  }

  objective(theta: Float64Array): number {
    const value = this.deviance(theta) + this.penalty(this.schedule.values(theta));
    return Number.isNaN(value) ? Number.POSITIVE_INFINITY : value;
  }

  curvature(theta: Float64Array): Curvature {
    const { size } = this.schedule;
    const { migrants, population } = this.design;
    const values = this.schedule.values(theta);
    const score = new Float64Array(size);
    const information = new Float64Array(size * size);
    let objective = this.penalty(values);
    for (let r = 0; r < migrants.length; r++) {
      const mean = population[r]! * this.rate(values, r);
      objective += unitDeviance(migrants[r]!, mean);
      const gap = (migrants[r]! - mean) / mean;
      for (let a = 0; a < size; a++) {
        const da = population[r]! * this.gradient[a]!;
        score[a] = score[a]! + gap * da;
        for (let b = 0; b <= a; b++) {
          information[a * size + b] =
            information[a * size + b]! + (da * population[r]! * this.gradient[b]!) / mean;
        }
      }
    }
    this.addPriors(values, score, information);
    for (let a = 0; a < size; a++)
      for (let b = 0; b < a; b++) information[b * size + a] = information[a * size + b]!;
    return { objective, score, information };
  }

  /** Pearson's `Σ (y − μ)²/μ`. */
  pearson(theta: Float64Array): number {
    const { migrants, population } = this.design;
    return this.rates(theta).reduce((sum, rate, r) => {
      const mean = population[r]! * rate;
      return sum + (migrants[r]! - mean) ** 2 / mean;
    }, 0);
  }

  private rate(values: Float64Array, r: number): number {
    const { start, age, weight } = this.design;
    this.gradient.fill(0);
    let rate = 0;
    for (let n = start[r]!; n < start[r + 1]!; n++) {
      rate += this.schedule.accumulate(values, age[n]!, weight[n]!, this.gradient);
    }
    return rate;
  }

  private penalty(values: Float64Array): number {
    let sum = 0;
    this.schedule.names.forEach((name, i) => {
      const prior = this.priors[name];
      if (prior === undefined) return;
      if (prior.upper !== undefined && values[i]! > prior.upper) sum = Number.POSITIVE_INFINITY;
      sum += ((values[i]! - prior.mean) / prior.standardDeviation) ** 2;
    });
    return sum;
  }

  private addPriors(values: Float64Array, score: Float64Array, information: Float64Array): void {
    const { names, size } = this.schedule;
    names.forEach((name, i) => {
      const prior = this.priors[name];
      if (prior === undefined) return;
      const slope = (this.schedule.isPosition(i) ? 1 : values[i]!) / prior.standardDeviation;
      score[i] = score[i]! - (slope * (values[i]! - prior.mean)) / prior.standardDeviation;
      information[i * size + i] = information[i * size + i]! + slope * slope;
    });
  }
}

/** `2 [y log(y/μ) − (y − μ)]`, without cancellation where `y` is close to `μ`. */
function unitDeviance(y: number, mean: number): number {
  if (y === 0) return 2 * mean;
  const d = (mean - y) / y;
  if (Math.abs(d) < 1e-5) return y * d * d * (1 - (2 / 3) * d);
  return 2 * y * (d - Math.log1p(d));
}
