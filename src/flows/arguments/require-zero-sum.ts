import { refusal } from "./refusal.ts";

/** Largest sum, relative to the sum of absolute values, that still counts as zero. */
const RELATIVE_SLACK = 1e-9;

/** Refuses net totals that do not add up to zero, relative to the sum of their absolute values. */
export function requireZeroSum(nets: ArrayLike<number>, argument: string): void {
  let sum = 0;
  let absolute = 0;
  for (let i = 0; i < nets.length; i++) {
    sum += nets[i] as number;
    absolute += Math.abs(nets[i] as number);
  }
  if (Math.abs(sum) > RELATIVE_SLACK * absolute) {
    throw refusal({
      code: "inconsistent-totals",
      argument,
      expected: "net totals that add up to 0",
      found: sum,
    });
  }
}
