import { type LabMethod, labMethods } from "./lab-method.ts";
import { type LabPattern, labPatterns } from "./lab-pattern.ts";
import type { LabPeriod } from "./lab-period.ts";

/** A period that can be loaded, with what the choice needs to know of it. */
export type LabIndexEntry = Pick<
  LabPeriod,
  "key" | "revision" | "start" | "end" | "areas" | "blendable"
>;

/** Everything that the laboratory shows, as its address holds it. */
export interface LabState {
  /** Key of the period. */
  readonly period: string;
  readonly method: LabMethod;
  readonly weight: number;
  readonly pattern: LabPattern;
  readonly born: string;
  readonly living: string;
  readonly date: "start" | "end";
  /** The reader's number as it was typed; empty for the official one. */
  readonly persons: string;
  readonly error: number;
  readonly seed: number;
}

/** Errors of a stock that can be chosen, as standard errors of its logarithm. */
export const labErrors = [0.05, 0.1, 0.15, 0.25] as const;

/** What is shown where the address says nothing: the newest period, our method, the largest corridor. */
export function defaultLabState(index: readonly LabIndexEntry[]): LabState {
  const { key } = index.at(-1)!;
  return {
    ...{
      period: key,
      method: "waymark",
      weight: 0.87,
      pattern: "none",
      born: "MEX",
      living: "USA",
    },
    ...{ date: "end", persons: "", error: 0.15, seed: 1 },
  };
}

type Draft = { -readonly [K in keyof LabState]: LabState[K] };

/** How each part is read; false for what is not understood. */
const readers: Readonly<
  Record<keyof LabState, (draft: Draft, value: string, index: readonly LabIndexEntry[]) => boolean>
> = {
  period(draft, value, index) {
    const found = index.find(({ key }) => shortKey(key) === value);
    if (found) draft.period = found.key;
    return found !== undefined;
  },
  method(draft, value) {
    const found = labMethods.find((method) => method === value);
    if (found) draft.method = found;
    return found !== undefined;
  },
  weight: (draft, value) => set(readWeight(value), (weight) => (draft.weight = weight)),
  pattern: (draft, value) =>
    set(labPatterns.find((each) => each === value) ?? null, (pattern) => (draft.pattern = pattern)),
  born: (draft, value, index) => set(known(draft, value, index), (area) => (draft.born = area)),
  living: (draft, value, index) => set(known(draft, value, index), (area) => (draft.living = area)),
  date(draft, value) {
    if (value !== "start" && value !== "end") return false;
    draft.date = value;
    return true;
  },
  // What was typed is judged where it is used, with a message beside the field.
  persons(draft, value) {
    draft.persons = value.slice(0, 40);
    return true;
  },
  error: (draft, value) =>
    set(
      labErrors.find((error) => String(error) === value) ?? null,
      (error) => (draft.error = error),
    ),
  seed: (draft, value) => set(readSeed(value), (seed) => (draft.seed = seed)),
};

const names = Object.keys(readers) as (keyof LabState)[];

/** Reads the state from a query; what is not understood is told and ignored, never guessed. */
export function parseLabState(
  query: string,
  index: readonly LabIndexEntry[],
): { readonly state: LabState; readonly ignored: readonly string[] } {
  const draft: Draft = { ...defaultLabState(index) };
  const given = new URLSearchParams(query);
  const ignored = [...new Set(given.keys())]
    .filter((name) => !(names as string[]).includes(name))
    .map((name) => `${name}=${given.get(name)}`);
  for (const name of names) {
    const value = given.get(name);
    if (value !== null && !readers[name](draft, value, index)) ignored.push(`${name}=${value}`);
  }
  return { state: draft, ignored };
}

/** The query of a state, defaults left out, in a fixed order. */
export function labQuery(state: LabState, index: readonly LabIndexEntry[]): string {
  const usual = defaultLabState(index);
  const query = new URLSearchParams();
  for (const name of names) {
    if (state[name] === usual[name]) continue;
    query.set(name, name === "period" ? shortKey(state.period) : String(state[name]));
  }
  return query.toString();
}

/** A weight from 0 to 1, or null. */
export function readWeight(text: string): number | null {
  if (!/^(?:0|1|0?[.,]\d{1,4}|1[.,]0+)$/.test(text.trim())) return null;
  return Number(text.trim().replace(",", "."));
}

/** A seed of the draws: a whole number below 2^32, or null. */
export function readSeed(text: string): number | null {
  const seed = Number(text);
  return /^\d{1,10}$/.test(text.trim()) && seed < 2 ** 32 ? seed : null;
}

/** `undesa-ims-2024/2015` as `2024-2015`: release and first year. */
function shortKey(key: string): string {
  return key.replace(/^.*-(\d{4})\/(\d{4})$/, "$1-$2");
}

function known(draft: Draft, value: string, index: readonly LabIndexEntry[]): string | null {
  const areas = index.find(({ key }) => key === draft.period)?.areas ?? [];
  return areas.includes(value) ? value : null;
}

function set<T>(value: T | null, write: (value: T) => void): boolean {
  if (value !== null) write(value);
  return value !== null;
}

/** The period that ends where a period begins, in the same revision. */
export function periodBefore(
  index: readonly LabIndexEntry[],
  { revision, start }: LabIndexEntry,
): LabIndexEntry | null {
  return index.find((entry) => entry.revision === revision && entry.end === start) ?? null;
}
