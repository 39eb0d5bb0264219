import type { AreaCode } from "./area-code.ts";
import { area } from "./area-lookup.ts";
import { successions } from "./data/successions.ts";
import { tableRows } from "./table.ts";

/** A predecessor or successor, and the day on which the successor came into being. */
export interface Succession {
  readonly code: AreaCode;
  /** ISO 8601 date. */
  readonly date: string;
}

const links = tableRows(successions).map(([from, to, date]) => ({
  from: from as AreaCode,
  to: to as AreaCode,
  date: date!,
}));

/**
 * Whether an area existed, with the territory that its M49 code stands for, on a day (`"2005-07-01"`)
 * or at any time of a month (`"2005-07"`) or year (`2005`, `"2005"`). Sudan (SDN) does not before
 * 9 July 2011: a row of that name for 2005 refers to another territory.
 * @throws AreaError when the registry has no such code
 */
export function existsAt(code: AreaCode, date: string | number): boolean {
  const { from, to } = area(code);
  const period = typeof date === "number" ? String(date).padStart(4, "0") : date;
  const lastDay = `${period}${"-12-31".slice(period.length - 4)}`;
  return (from === undefined || from <= lastDay) && (to === undefined || period < to);
}

/** The areas that an area came out of; empty when it always existed. */
export function predecessors(code: AreaCode): Succession[] {
  return links.filter((link) => link.to === code).map(({ from, date }) => ({ code: from, date }));
}

/** The areas that came out of an area; empty when none did. */
export function successors(code: AreaCode): Succession[] {
  return links.filter((link) => link.from === code).map(({ to, date }) => ({ code: to, date }));
}
