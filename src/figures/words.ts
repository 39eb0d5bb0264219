import type { NoIntervalReason } from "./figure.ts";

/**
 * The words that figures add to those of their data. This room holds no words of its own: whoever makes a
 * figure passes them in, in its language.
 */
export interface FigureWords {
  /** The label MODEL of modelled values. */
  readonly model: string;
  /** What MODEL means, in one sentence. */
  readonly modelNote: string;
  /** Heading of a drawn gap and of an empty cell: `No value`. */
  readonly missing: string;
  /** "80% interval" of "80%". */
  interval(level: string): string;
  /** "9,400–21,800". */
  range(low: string, high: string): string;
  /** "Interval: {method}; coverage measured at {coverage}". */
  intervalNote(note: {
    level: string;
    furtherLevel: string | null;
    method: string;
    coverage: string | null;
  }): string;
  readonly noInterval: Readonly<Record<NoIntervalReason, string>>;
  /** The source line. */
  source(source: { text: string; vintage: string; licence: string }): string;
  /** "Break in method" beside a vertical line. */
  readonly methodBreak: string;
  /** "Provisional". */
  readonly provisional: string;
  /** "Ranks within a bracket cannot be told apart". */
  readonly sharedRank: string;
  /** Why no rank is given. */
  readonly noRank: string;
  /** "Logarithmic scale: equal distances are equal factors." */
  readonly logarithmic: string;
  /** Classes of a legend: "below 1,000" and "1,000 and more". */
  below(bound: string): string;
  from(bound: string): string;
  /** "Other". */
  readonly other: string;
  /** "Men" and "Women" are data; this is "Status". */
  readonly status: string;
  /** "Observed": status of a value that is neither modelled nor missing. */
  readonly observed: string;
  /** Headings of the ends of an interval. */
  readonly low: string;
  readonly high: string;
  readonly sourceHeading: string;
  readonly licence: string;
  readonly summary: SummaryWords;
}

/** Sentences of the spoken summary. */
export interface SummaryWords {
  /** Sentences one after the other, with the spaces of the language. */
  join(sentences: readonly string[]): string;
  /** Highest and lowest of several labelled values. */
  extremes(words: {
    series: string | null;
    highest: string;
    highestLabel: string;
    lowest: string;
    lowestLabel: string;
  }): string;
  /** The only value there is. */
  only(words: { series: string | null; value: string; label: string }): string;
  /** First to last of a series over time. */
  trend(words: {
    series: string;
    direction: "up" | "down" | "level";
    first: string;
    firstLabel: string;
    last: string;
    lastLabel: string;
  }): string;
  total(words: { total: string }): string;
  /** How many values are missing, with the reasons. */
  missing(words: { count: number; of: number; reasons: readonly string[] }): string;
  /** How many values are modelled. */
  modelled(words: { count: number; of: number }): string;
  /** "12 of kind A, 3 of kind B". */
  counts(words: { counts: readonly { label: string; count: number }[] }): string;
}
