import type { MessageArguments } from "../../messages/index.ts";

/** The message of a key in some language. */
export type Speak = (key: string, args?: MessageArguments) => string;

/** What stands between sentences and between the parts of a list. */
export interface Joints {
  readonly sentences: string;
  readonly list: string;
}

/** The words that charts add to those of their data, in whatever language is spoken. */
export function chartWords(speak: Speak, joints: Joints) {
  const say: Speak = (key, args) => speak(`chart.${key}`, args);
  return {
    model: say("model"),
    modelNote: say("model-note"),
    missing: say("missing"),
    interval: (level: string) => say("interval", { level }),
    range: (low: string, high: string) => say("range", { low, high }),
    intervalNote: (note: IntervalNote) =>
      say("interval-note", {
        level: note.level,
        further: note.furtherLevel ?? "none",
        method: note.method,
        coverage: note.coverage ?? "none",
      }),
    noInterval: {
      "complete-count": say("no-interval.complete-count"),
      "published-without-interval": say("no-interval.published-without-interval"),
      "administrative-record": say("no-interval.administrative-record"),
      "status-not-quantity": say("no-interval.status-not-quantity"),
      "no-joint-interval": say("no-interval.no-joint-interval"),
    },
    source: (source: { text: string; vintage: string; licence: string }) => say("source", source),
    methodBreak: say("method-break"),
    provisional: say("provisional"),
    sharedRank: say("shared-rank"),
    noRank: say("no-rank"),
    logarithmic: say("logarithmic"),
    below: (bound: string) => say("below", { bound }),
    from: (bound: string) => say("from", { bound }),
    other: say("other"),
    status: say("status"),
    observed: say("observed"),
    low: say("low"),
    high: say("high"),
    sourceHeading: say("source-heading"),
    licence: say("licence"),
    summary: summaryOf(speak, joints),
  };
}

export interface IntervalNote {
  readonly level: string;
  readonly furtherLevel: string | null;
  readonly method: string;
  readonly coverage: string | null;
}

function summaryOf(speak: Speak, joints: Joints) {
  const say: Speak = (key, args) => speak(`chart.summary.${key}`, args);
  const ofSeries = (series: string | null, sentence: string) =>
    series === null ? sentence : say("series", { series, sentence });
  return {
    join: (sentences: readonly string[]) => sentences.join(joints.sentences),
    extremes: ({ series, ...words }: { series: string | null } & Extremes) =>
      ofSeries(series, say("extremes", { ...words })),
    only: ({ series, ...words }: { series: string | null; value: string; label: string }) =>
      ofSeries(series, say("only", words)),
    trend: ({ series, ...words }: { series: string } & Trend) =>
      ofSeries(series, say("trend", { ...words })),
    total: (words: { total: string }) => say("total", words),
    missing: ({ count, of, reasons }: { count: number; of: number; reasons: readonly string[] }) =>
      say("missing", { count, of, reasons: reasons.join(joints.list) }),
    modelled: (words: { count: number; of: number }) => say("modelled", words),
    counts: ({ counts }: { counts: readonly { label: string; count: number }[] }) =>
      say("counts", { counts: counts.map((one) => say("count", one)).join(joints.list) }),
  };
}

export interface Extremes {
  readonly highest: string;
  readonly highestLabel: string;
  readonly lowest: string;
  readonly lowestLabel: string;
}

export interface Trend {
  readonly direction: "up" | "down" | "level";
  readonly first: string;
  readonly firstLabel: string;
  readonly last: string;
  readonly lastLabel: string;
}
