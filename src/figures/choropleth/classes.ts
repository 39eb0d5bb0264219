import { type ColourName, diverging } from "../colour/colour-name.ts";
import { isKnown, type KnownValue, type Observation } from "../observation.ts";

/** Number of classes of a choropleth. */
export const classCount = 6;

/** From little to much, or from loss over balance to gain in seven classes, which suppress nothing. */
export type MapScale = "sequential" | "diverging";

/** Class of a value, 0 to the number of limits; a value on a limit belongs to the upper class. */
export function classOf(value: number, limits: readonly number[]): number {
  return limits.filter((limit) => value >= limit).length;
}

/**
 * The colour of a value. The wider its interval, the fewer classes are told apart: six while the interval
 * stays in one class, three while it reaches two or three, one tone beyond (value-suppressing uncertainty
 * palette, Correll, Moritz and Heer 2018).
 */
export function colourOf(
  known: KnownValue,
  limits: readonly number[],
  scale: MapScale = "sequential",
): ColourName {
  const own = classOf(known.value, limits);
  if (scale === "diverging") return diverging[own]!;
  const reach = known.interval
    ? classOf(known.interval.high, limits) - classOf(known.interval.low, limits) + 1
    : 1;
  if (reach === 1) return `sequential-${own + 1}` as ColourName;
  if (reach <= 3) return `suppressed-${Math.floor(own / 2) + 1}` as ColourName;
  return "suppressed-all";
}

/**
 * Five limits that part the values into six classes of about equal size, rounded so that a legend can print
 * them. Fixed limits are passed instead where maps are compared.
 */
export function limitsFor(observations: readonly Observation[]): number[] {
  const values = observations
    .filter(isKnown)
    .map(({ value }) => value)
    .sort((a, b) => a - b);
  if (values.length === 0) return [];
  const limits = Array.from({ length: classCount - 1 }, (_, i) =>
    nice(values[Math.floor(((i + 1) * values.length) / classCount)]!),
  );
  return limits.filter((limit, i) => i === 0 || limit > limits[i - 1]!);
}

const steps = [1, 1.5, 2, 3, 4, 5, 6, 8, 10];

/** The nearest number with one or two leading digits that people count in. */
function nice(value: number): number {
  if (value <= 0) return 0;
  const size = 10 ** Math.floor(Math.log10(value));
  const step = steps.reduce((best, each) =>
    Math.abs(each - value / size) < Math.abs(best - value / size) ? each : best,
  );
  return Number((step * size).toPrecision(2));
}
