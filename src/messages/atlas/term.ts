import type { messages as general } from "../en/index.ts";

type GeneralKey = keyof typeof general;
type Starting<Prefix extends string> = Extract<GeneralKey, `${Prefix}.${string}`>;

/**
 * Keys of the general messages that the atlas prints in all six languages. English and Chinese stand
 * in the general catalogues; the other four say them again in their file of terms.
 */
export type TermKey = Starting<
  | "clause-class"
  | "verdict"
  | "answer"
  | "gap-reason"
  | "actor"
  | "compact"
  | "indicator"
  | "dimension"
  | "statistic"
  | "method"
  | "formula"
  | "caveat"
  | "figure-missing"
  | "availability"
  | "availability-answer"
  | "basis"
  | "event"
  | "chart"
  | "map"
  | "flow-map"
  | "chord"
>;

/** The terms of one language. */
export type Terms = Readonly<Record<TermKey, string>>;
