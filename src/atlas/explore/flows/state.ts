import type { FlowsIndex } from "./flows-index.ts";

/** Pictures of the same table. */
export const flowViews = ["map", "chord", "matrix"] as const;
export type FlowView = (typeof flowViews)[number];

/** How many corridors a map draws. */
export const linkCounts = [50, 150, 3000] as const;

/** Everything that the page of flows shows, as its address holds it. */
export interface FlowsState {
  readonly view: FlowView;
  readonly release: string;
  /** TIME_PERIOD: `2015/P5Y`. */
  readonly period: string;
  readonly sex: "_T" | "F" | "M";
  readonly method: string;
  /** Corridors with an end here: `001` the world, a region or an area. */
  readonly about: string;
  /** Regions opened in chord and matrix, at most two. */
  readonly open: readonly string[];
  readonly most: (typeof linkCounts)[number];
}

export interface ParsedFlowsState {
  readonly state: FlowsState;
  /** Parts of the address that were not understood. */
  readonly ignored: readonly string[];
}

/** What is shown where the address says nothing: the newest period of the newest release by our method. */
export function defaultFlowsState({ releases, methods }: FlowsIndex): FlowsState {
  const release = releases.at(-1)!;
  const period = release.periods.at(-1)!;
  const own = period.methods.find((each) => each === "waymark");
  return {
    view: "map",
    release: release.id,
    period: period.period,
    sex: "_T",
    method: own ?? methods.find((each) => period.methods.includes(each))!,
    about: "001",
    open: [],
    most: 150,
  };
}

/**
 * Reads the state from a query. What is unknown is told and ignored, never guessed; what does not go
 * together (a method that a release lacks) falls back to the default and is told too.
 */
export function parseFlowsState(query: string, index: FlowsIndex): ParsedFlowsState {
  const state: { -readonly [K in keyof FlowsState]: FlowsState[K] } = {
    ...defaultFlowsState(index),
  };
  const ignored: string[] = [];
  const given = new URLSearchParams(query);
  const take = (name: string, accept: (value: string) => boolean) => {
    const value = given.get(name);
    if (value !== null && !accept(value)) ignored.push(`${name}=${value}`);
  };
  for (const name of new Set(given.keys()))
    if (!names.includes(name)) ignored.push(`${name}=${given.get(name)}`);
  take("view", (value) => one(flowViews, value, (view) => (state.view = view)));
  take("release", (value) => {
    const release = index.releases.find(({ id }) => id.endsWith(`-${value}`));
    if (!release) return false;
    state.release = release.id;
    state.period = release.periods.at(-1)!.period;
    return true;
  });
  const periods = index.releases.find(({ id }) => id === state.release)!.periods;
  take("from", (value) => {
    const period = periods.find(({ start }) => String(start) === value);
    if (period) state.period = period.period;
    return period !== undefined;
  });
  const { methods } = periods.find(({ period }) => period === state.period)!;
  if (!methods.includes(state.method)) state.method = methods[0]!;
  take("method", (value) => one(methods, value, (method) => (state.method = method)));
  take("sex", (value) => one(["F", "M"] as const, value, (sex) => (state.sex = sex)));
  take("about", (value) => one(Object.keys(index.areas), value, (about) => (state.about = about)));
  take("open", (value) => {
    const regions = value.split(",");
    const known = regions.every((region) => index.regions.includes(region));
    if (known && regions.length <= 2) state.open = regions;
    return known && regions.length <= 2;
  });
  take("links", (value) =>
    one(linkCounts, value, (most) => {
      state.most = most;
    }),
  );
  return { state, ignored };
}

const names = ["view", "release", "from", "method", "sex", "about", "open", "links"];

function one<T extends string | number>(
  known: readonly T[],
  value: string,
  set: (value: T) => void,
): boolean {
  const found = known.find((each) => String(each) === value);
  if (found === undefined) return false;
  set(found);
  return true;
}

/** The query of a state, defaults left out, in a fixed order. */
export function flowsQuery(state: FlowsState, index: FlowsIndex): string {
  const usual = defaultFlowsState(index);
  const query = new URLSearchParams();
  if (state.view !== usual.view) query.set("view", state.view);
  if (state.release !== usual.release) query.set("release", state.release.split("-").at(-1)!);
  const periods = index.releases.find(({ id }) => id === state.release)!.periods;
  if (state.period !== periods.at(-1)!.period)
    query.set("from", String(periods.find(({ period }) => period === state.period)!.start));
  const { methods } = periods.find(({ period }) => period === state.period)!;
  const usualMethod = methods.includes(usual.method) ? usual.method : methods[0];
  if (state.method !== usualMethod) query.set("method", state.method);
  if (state.sex !== "_T") query.set("sex", state.sex);
  if (state.about !== "001") query.set("about", state.about);
  if (state.open.length > 0) query.set("open", state.open.join(","));
  if (state.most !== usual.most) query.set("links", String(state.most));
  return query.toString().replaceAll("%2C", ",");
}
