import { type TimePeriod, timePeriod, yearsFrom } from "../../vocabulary/index.ts";

/**
 * The period of a column heading: a year (`1990`), or an interval between two years (`1990-1995`).
 *
 * @throws RangeError if the heading is neither
 */
export function periodOf(heading: string): TimePeriod {
  const [start, end] = heading.split("-");
  return end === undefined
    ? timePeriod(heading)
    : yearsFrom(Number(start), Number(end) - Number(start));
}
