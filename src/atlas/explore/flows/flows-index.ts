/** One period of a release, with the methods that estimate it. */
export interface FlowsPeriod {
  /** TIME_PERIOD: `2015/P5Y`. */
  readonly period: string;
  readonly start: number;
  readonly end: number;
  readonly methods: readonly string[];
}

/** One release of stock tables on which estimates rest. */
export interface FlowsRelease {
  readonly id: string;
  /** Sources of its estimates. */
  readonly sources: readonly [string, ...string[]];
  readonly periods: readonly FlowsPeriod[];
}

/** What planes there are, as the file `data/flows/index.js` says it. */
export interface FlowsIndex {
  /** Oldest first. */
  readonly releases: readonly FlowsRelease[];
  /** Every method, in the order of the switch. */
  readonly methods: readonly string[];
  readonly regions: readonly string[];
  /** Region of every area that occurs; regions and the world are their own. */
  readonly areas: Readonly<Record<string, string>>;
  /** Largest corridor of each method over all periods and sexes, in persons: scales are fixed by it. */
  readonly greatest: Readonly<Record<string, number>>;
}

/**
 * The value of the greatest width, the same for every period, sex and method, so that pictures can be
 * compared; a method whose largest corridor is more than twice that of ours keeps a scale of its own.
 */
export function widthScale(index: FlowsIndex, method: string): number {
  const own = index.greatest[method] ?? 1;
  const base = index.greatest.waymark ?? Math.min(...Object.values(index.greatest));
  if (own > 2 * base) return own;
  return Math.max(...Object.values(index.greatest).filter((value) => value <= 2 * base));
}

/** `2015–2020`. */
export function periodText({ start, end }: Pick<FlowsPeriod, "start" | "end">): string {
  return `${start}–${end}`;
}

/** The period of a release. @throws RangeError */
export function periodOf(index: FlowsIndex, release: string, period: string): FlowsPeriod {
  const found = index.releases
    .find(({ id }) => id === release)
    ?.periods.find((each) => each.period === period);
  if (!found) throw new RangeError(`flows: no period ${period} of ${release}`);
  return found;
}
