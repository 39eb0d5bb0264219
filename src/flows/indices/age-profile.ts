import { refusal } from "../arguments/refusal.ts";
import { requireVector } from "../arguments/require-vector.ts";

export interface AgeProfile {
  /** Gross migraproduction rate: sum of the rates, moves per person over all ages. */
  readonly grossRate: number;
  /** Highest rate in percent, and the age at which it occurs (the first of equals). */
  readonly peakPercent: number;
  readonly peakAge: number;
  /** Sum of the rates over the ages within 5 years of the peak, in percent. */
  readonly breadthPercent: number;
  /** The same as a share of the gross rate, in percent. */
  readonly sharePercent: number;
  /** Largest rise of the profile (normalised to sum 1) from one age to the next at ages 6 to 64, and its age. */
  readonly rateUp: number;
  readonly rateUpAge: number;
  /** Largest fall, as a positive number, and its age. */
  readonly rateDown: number;
  readonly rateDownAge: number;
  /** `rateUp / rateDown`; above 1 where migration rises faster than it falls. */
  readonly asymmetry: number;
}

const YOUNGEST = 5;
const OLDEST = 65;

/**
 * Shape of an age profile of migration rates (movers per person) at consecutive single years of age, which may start
 * at any age. Windows go by age, not by position in the table.
 *
 * Bell et al. 2002; Bernard, Bell & Charles-Edwards 2014.
 */
export function ageProfile(ages: ArrayLike<number>, rates: ArrayLike<number>): AgeProfile {
  requireAges(ages);
  requireVector(rates, "rates", ages.length, "non-negative");
  const m = Float64Array.from(rates);
  const grossRate = m.reduce((sum, rate) => sum + rate, 0);
  if (!(grossRate > 0)) {
    throw refusal({ code: "degenerate", argument: "rates", expected: "a positive rate", found: 0 });
  }
  const peak = m.reduce((best, rate, i) => (rate > m[best]! ? i : best), 0);
  const peakAge = ages[peak]!;
  const window = m.reduce(
    (sum, rate, i) => sum + (Math.abs(ages[i]! - peakAge) <= 5 ? rate : 0),
    0,
  );
  const { up, down } = steepest(ages, m);
  return {
    grossRate,
    peakPercent: 100 * m[peak]!,
    peakAge,
    breadthPercent: 100 * window,
    sharePercent: (100 * window) / grossRate,
    rateUp: up.change / grossRate,
    rateUpAge: up.age,
    rateDown: -down.change / grossRate,
    rateDownAge: down.age,
    asymmetry: up.change / -down.change,
  };
}

function steepest(ages: ArrayLike<number>, m: Float64Array) {
  let up = { change: 0, age: Number.NaN };
  let down = { change: 0, age: Number.NaN };
  for (let i = 1; i < m.length; i++) {
    const age = ages[i]!;
    if (age <= YOUNGEST || age >= OLDEST) continue;
    const change = m[i]! - m[i - 1]!;
    if (change > up.change) up = { change, age };
    if (change < down.change) down = { change, age };
  }
  if (up.change === 0 || down.change === 0) {
    throw refusal({
      code: "degenerate",
      argument: "rates",
      expected: `a rise and a fall between the ages of ${YOUNGEST} and ${OLDEST}`,
      found: up.change === 0 ? "no rise" : "no fall",
    });
  }
  return { up, down };
}

function requireAges(ages: ArrayLike<number>): void {
  requireVector(ages, "ages", ages.length, "non-negative");
  for (let i = 1; i < ages.length; i++) {
    if (ages[i]! - ages[i - 1]! === 1) continue;
    throw refusal({
      code: "out-of-range",
      argument: "ages",
      index: [i],
      expected: `the age after ${ages[i - 1]}`,
      found: ages[i]!,
    });
  }
}
