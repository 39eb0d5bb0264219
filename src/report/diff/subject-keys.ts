import type { Figure, Subject } from "../../indicators/index.ts";

/** Dimensions of a subject that say when: a later one is a change in the world. */
const periodKeys = [
  "year",
  "fromYear",
  "toYear",
  "laterYear",
  "firstYear",
  "years",
  "quarter",
  "date",
  "statusYear",
] as const;

/** Dimensions that say which release: another one of the same date is a revision. */
const releaseKeys = ["revision", "source", "earlier", "later"] as const;

const isOneOf = (keys: readonly string[], name: string) => keys.includes(name);

/** What a figure is about, whatever its date and release: figures of one series share it. */
export function seriesOf({ indicator, statistic, subject }: Figure): string {
  const rest = partOf(subject, (name) => !isOneOf([...periodKeys, ...releaseKeys], name));
  return JSON.stringify([indicator, statistic, rest]);
}

/** When a figure is about, as one text that sorts by time; empty where its subject names no date. */
export function periodOf({ subject }: Figure): string {
  return partOf(subject, (name) => isOneOf(periodKeys, name))
    .map(([, value]) => value)
    .join(" ");
}

/** Which release a figure is from, where its subject names one. */
export function releaseOf({ subject }: Figure): string {
  return partOf(subject, (name) => isOneOf(releaseKeys, name))
    .map(([, value]) => value)
    .join(" ");
}

function partOf(
  subject: Subject,
  keep: (name: string) => boolean,
): readonly (readonly [string, string])[] {
  return Object.keys(subject)
    .filter(keep)
    .sort()
    .map((name) => [name, String(subject[name])] as const);
}
