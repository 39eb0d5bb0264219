import { requireCount } from "../arguments/require-count.ts";
import { seededGenerator } from "../random/seeded-generator.ts";
import { type DescentOptions, descend, type LocalOptimum } from "./levenberg-marquardt.ts";
import { type ParameterInterval, parameterIntervals } from "./parameter-intervals.ts";
import type { ParameterName, ScheduleModel, ScheduleParameters } from "./parameters.ts";
import { PenalisedDeviance } from "./penalised-deviance.ts";
import { ageDesign, type ScheduleData } from "./schedule-data.ts";
import type { SchedulePriors } from "./schedule-priors.ts";
import { randomStart } from "./schedule-starts.ts";
import { TransformedSchedule } from "./transformed-schedule.ts";

export interface ScheduleFitOptions {
  /** Seed of the random starts. */
  readonly seed: number;
  /** At least 60, the default. */
  readonly starts?: number;
  /** Penalties for a regularised fit; none by default. */
  readonly priors?: SchedulePriors;
  /** Coverage of the intervals. Default 0.95. */
  readonly level?: number;
}

export type ScheduleWarning = "fewer-than-three-starts" | "parameter-at-bound";

export interface ScheduleFit {
  readonly parameters: ScheduleParameters;
  /** Poisson deviance, without penalties. */
  readonly deviance: number;
  /** Pearson's statistic over its degrees of freedom: above 1, intervals are too narrow by its square root. */
  readonly dispersion: number;
  /** Fitted rates of the observations. */
  readonly rates: Float64Array;
  readonly intervals: Partial<Record<ParameterName, ParameterInterval>>;
  /** Parameters that the data push to 0. */
  readonly atBound: readonly ParameterName[];
  readonly starts: number;
  /** Starts that reached the least deviance within a relative 1e-6. */
  readonly startsAtOptimum: number;
  readonly warnings: readonly ScheduleWarning[];
}

const SEARCH: DescentOptions = { maximumSteps: 150, smallestMove: 1e-7, smallestGain: 1e-8 };
const POLISH: DescentOptions = { maximumSteps: 400, smallestMove: 1e-12, smallestGain: 1e-13 };
/** Relative distance from the best objective within which a start is followed to its end. */
const PROMISING = 1e-3;
const SAME_OPTIMUM = 1e-6;

/**
 * Fits a Rogers–Castro schedule of 7, 9, 11 or 13 parameters to movers and population by age, as Poisson counts:
 * Fisher scoring with Levenberg–Marquardt damping from many seeded starts, the least deviance kept. Movers and
 * population must be in persons, or standard errors mean nothing.
 *
 * Refused: missing or negative counts, ages without population, fewer than 60 starts, an unknown model.
 */
export function fitSchedule(
  data: ScheduleData,
  model: ScheduleModel,
  { seed, starts = 60, priors = {}, level = 0.95 }: ScheduleFitOptions,
): ScheduleFit {
  requireCount(starts, "starts", 60);
  const schedule = new TransformedSchedule(model);
  const design = ageDesign(data);
  const deviance = new PenalisedDeviance(schedule, design, priors);
  const optima = search(deviance, priors, seed, starts);
  const best = optima[0]!;
  const threshold =
    best.objective + SAME_OPTIMUM * Math.max(Math.abs(best.objective), noise(design.migrants));
  const startsAtOptimum = optima.filter((o) => o.objective <= threshold).length;
  const theta = orderedPeaks(schedule, best.theta);
  const atBound = negligible(deviance, theta);
  const warnings: ScheduleWarning[] = [];
  if (startsAtOptimum < 3) warnings.push("fewer-than-three-starts");
  if (atBound.length > 0) warnings.push("parameter-at-bound");
  const freedom = Math.max(1, design.migrants.length - schedule.size + atBound.length);
  return {
    parameters: schedule.parameters(theta),
    deviance: deviance.deviance(theta),
    dispersion: deviance.pearson(theta) / freedom,
    rates: deviance.rates(theta),
    intervals: parameterIntervals(deviance, theta, atBound, level),
    atBound,
    starts,
    startsAtOptimum,
    warnings,
  };
}

/** Deviances of noise-free data are rounding of the counts; below this they are equal. */
function noise(migrants: Float64Array): number {
  return 1e-9 * migrants.reduce((sum, y) => sum + y, 0);
}

/** Local optima of all starts, the best first. */
function search(
  deviance: PenalisedDeviance,
  priors: SchedulePriors,
  seed: number,
  starts: number,
): LocalOptimum[] {
  const generator = seededGenerator(seed);
  const found = Array.from({ length: starts }, () =>
    descend(deviance, randomStart(deviance.schedule, deviance.design, priors, generator), SEARCH),
  );
  const least = found.reduce((most, o) => Math.min(most, o.objective), Number.POSITIVE_INFINITY);
  const limit = least + PROMISING * Math.max(Math.abs(least), 1);
  return found
    .map((o) => (o.objective <= limit ? descend(deviance, o.theta, POLISH) : o))
    .sort((a, b) => a.objective - b.objective);
}

/** The labour peak is the earlier of the two. */
function orderedPeaks(schedule: TransformedSchedule, theta: Float64Array): Float64Array {
  const at = schedule.retirementAt;
  if (at < 0 || theta[4]! <= theta[at + 2]!) return theta;
  const swapped = theta.slice();
  for (let i = 0; i < 4; i++) {
    swapped[2 + i] = theta[at + i]!;
    swapped[at + i] = theta[2 + i]!;
  }
  return swapped;
}

/** Parameters that could be 0 without a visible change of the deviance. */
function negligible(deviance: PenalisedDeviance, theta: Float64Array): ParameterName[] {
  const { schedule } = deviance;
  const objective = deviance.objective(theta);
  return schedule.names.filter((_, i) => {
    if (schedule.isPosition(i)) return false;
    const without = theta.slice();
    without[i] = -100;
    return deviance.objective(without) <= objective + 1e-6 * Math.max(1, Math.abs(objective));
  });
}
