import type { Interval } from "../table.ts";

/** How sure a drawn size is: within one class, over several, or perhaps nothing at all. */
export type Sureness = "solid" | "hollow" | "dashed";

/** Round numbers at about all, two fifths and a tenth of the greatest value: three limits of four classes. */
export function referencesFor(greatest: number): number[] {
  return [1, 0.4, 0.1].map((share) => {
    const size = 10 ** Math.floor(Math.log10(greatest * share));
    const lead = (greatest * share) / size;
    return (lead >= 5 ? 5 : lead >= 2 ? 2 : 1) * size;
  });
}

/** Solid while the interval stays in one class, hollow over several, dashed where it contains zero. */
export function surenessOf(
  interval: Interval | undefined,
  references: readonly number[],
): Sureness {
  if (!interval) return "solid";
  if (interval.low <= 0) return "dashed";
  const classOf = (value: number) => references.filter((reference) => value >= reference).length;
  return classOf(interval.low) === classOf(interval.high) ? "solid" : "hollow";
}
