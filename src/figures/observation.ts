import type { Interval } from "./table.ts";

/** A value that a series shows. */
export interface KnownValue {
  readonly value: number;
  /** Entry of the ledger from which it is traced. */
  readonly trace: string;
  /** At the level that the figure states. */
  readonly interval?: Interval;
  /** At the second level that the figure states. */
  readonly further?: Interval;
  /** True if it is modelled: printed with the label MODEL. */
  readonly model?: boolean;
}

/** No value: drawn as missing, never as zero. */
export interface MissingValue {
  /** Why, in words of the figure's language. */
  readonly missing: string;
  /** The cell that says so, if there is one. */
  readonly trace?: string;
}

export type Observation = KnownValue | MissingValue;

/** True if there is a value. */
export function isKnown(observation: Observation): observation is KnownValue {
  return "value" in observation;
}

/** Smallest and largest number that must fit into a scale: values and ends of intervals. */
export function extentOf(observations: readonly Observation[]): [number, number] | null {
  const numbers = observations
    .filter(isKnown)
    .flatMap(({ value, interval, further }) => [
      value,
      ...(interval ? [interval.low, interval.high] : []),
      ...(further ? [further.low, further.high] : []),
    ]);
  return numbers.length === 0 ? null : [Math.min(...numbers), Math.max(...numbers)];
}
