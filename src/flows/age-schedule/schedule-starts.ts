import type { SeededGenerator } from "../random/seeded-generator.ts";
import type { ParameterName } from "./parameters.ts";
import type { AgeDesign } from "./schedule-data.ts";
import type { SchedulePriors } from "./schedule-priors.ts";
import type { TransformedSchedule } from "./transformed-schedule.ts";

/** Ranges of the shape parameters at the start; levels are found from the data. */
const RANGES: Partial<Record<ParameterName, readonly [low: number, high: number]>> = {
  alpha1: [0.03, 0.4],
  alpha2: [0.03, 0.4],
  mu2: [15, 32],
  lambda2: [0.1, 1],
  alpha3: [0.05, 1],
  mu3: [55, 75],
  lambda3: [0.1, 1],
  lambda4: [0.005, 0.08],
};

/** Rounds of the multiplicative updates that find the levels. */
const LEVEL_ROUNDS = 25;

/**
 * A random start: shapes drawn from their usual ranges, levels by expectation–maximisation, which keeps them positive
 * and never raises the Poisson deviance.
 */
export function randomStart(
  schedule: TransformedSchedule,
  design: AgeDesign,
  priors: SchedulePriors,
  generator: SeededGenerator,
): Float64Array {
  const values = Float64Array.from(schedule.names, (name, i) => {
    const range = RANGES[name];
    if (range === undefined) return 1;
    const u = generator.uniform();
    const [low, high] = range;
    const upper = Math.min(high, priors[name]?.upper ?? high);
    return schedule.isPosition(i) ? low + u * (high - low) : low * (upper / low) ** u;
  });
  fitLevels(schedule, design, values);
  return schedule.coordinates(values);
}

function fitLevels(schedule: TransformedSchedule, design: AgeDesign, values: Float64Array): void {
  const levels = schedule.names.flatMap((name, i) => (RANGES[name] === undefined ? [i] : []));
  const { migrants, population, start, age, weight } = design;
  const gradient = new Float64Array(schedule.size);
  // With all levels at 1 the derivative by the logarithm of a level is its component of the rate.
  const components = levels.map(() => new Float64Array(migrants.length));
  for (let r = 0; r < migrants.length; r++) {
    gradient.fill(0);
    for (let n = start[r]!; n < start[r + 1]!; n++)
      schedule.accumulate(values, age[n]!, weight[n]!, gradient);
    levels.forEach((at, k) => {
      components[k]![r] = population[r]! * gradient[at]!;
    });
  }
  const sums = components.map((component) => component.reduce((s, v) => s + v, 0));
  const total = migrants.reduce((s, y) => s + y, 0);
  const scale = sums.map((s) => (s > 0 ? total / levels.length / s : 1e-6));
  for (let round = 0; round < LEVEL_ROUNDS; round++) {
    const pull = levels.map(() => 0);
    for (let r = 0; r < migrants.length; r++) {
      let mean = 0;
      for (let k = 0; k < levels.length; k++) mean += scale[k]! * components[k]![r]!;
      if (!(mean > 0)) continue;
      for (let k = 0; k < levels.length; k++)
        pull[k] = pull[k]! + (migrants[r]! / mean) * components[k]![r]!;
    }
    scale.forEach((s, k) => {
      if (sums[k]! > 0) scale[k] = Math.max((s * pull[k]!) / sums[k]!, 1e-12 * s);
    });
  }
  levels.forEach((at, k) => {
    values[at] = Math.max(scale[k]!, 1e-30);
  });
}
