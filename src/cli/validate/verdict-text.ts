import type { AccuracyRow, Validation } from "../../estimates/index.ts";
import { type Language, message } from "../../messages/index.ts";
import { textTable } from "../print/text-table.ts";

/** Measures on which estimates are ranked: how they are printed, and which of two values is better. */
const ranked: readonly {
  readonly key: string;
  readonly value: (row: AccuracyRow) => number | null;
  /** The larger, the better. */
  readonly merit: (value: number) => number;
  readonly digits: number;
}[] = [
  { key: "log", value: (row) => row.logCorrelation, merit: (x) => x, digits: 3 },
  { key: "count", value: (row) => row.countCorrelation, merit: (x) => x, digits: 3 },
  { key: "two", value: (row) => 100 * row.withinTwo, merit: (x) => x, digits: 1 },
  { key: "three", value: (row) => 100 * row.withinThree, merit: (x) => x, digits: 1 },
  { key: "level", value: (row) => row.level, merit: (x) => -Math.abs(Math.log(x)), digits: 2 },
  { key: "zeros", value: (row) => 100 * row.zeros, merit: (x) => -x, digits: 1 },
  { key: "change", value: (row) => row.changeCorrelation, merit: (x) => x, digits: 3 },
];

/** Measure by measure, the Waymark estimate beside the best of all others: also where it is not the best. */
export function verdictText(language: Language, { accuracy }: Validation): string {
  const whole = accuracy.filter(({ slice }) => slice === "all");
  const rows = [...new Set(whole.map(({ group }) => group))].flatMap((group) => {
    const own = whole.filter((row) => row.group === group);
    const ours = (["one-end-unseen", "both-ends-unseen"] as const).map((protocol) =>
      own.find((row) => row.protocol === protocol),
    );
    const [one, both] = ours;
    if (!one || !both) return [];
    return ranked.flatMap(({ key, value, merit, digits }) => {
      const others = own
        .filter((row) => row.protocol === "not-fitted" && value(row) !== null)
        .sort((a, b) => merit(value(b)!) - merit(value(a)!));
      const [best] = others;
      if (!best || value(one) === null || value(both) === null) return [];
      const wins = [one, both].map((row) => merit(value(row)!) >= merit(value(best)!));
      const better = wins.every(Boolean) ? "both" : wins.some(Boolean) ? "one" : "none";
      return [
        [
          message(language, `validate.group-short.${group}`),
          message(language, `validate.column.${key}`),
          ...[one, both, best].map((row) => value(row)!.toFixed(digits)),
          `${best.source} ${best.method}`,
          message(language, `validate.verdict.${better}`),
        ],
      ];
    });
  });
  if (rows.length === 0) return "";
  const columns = [
    message(language, "validate.column.group"),
    message(language, "validate.column.measure"),
    message(language, "validate.protocol.one-end-unseen"),
    message(language, "validate.protocol.both-ends-unseen"),
    message(language, "validate.column.best-other"),
    message(language, "validate.column.which"),
    message(language, "validate.column.better"),
  ].map((heading, at) => ({
    heading,
    align: at >= 2 && at <= 4 ? ("right" as const) : ("left" as const),
  }));
  return `${message(language, "validate.verdict")}\n${textTable(columns, rows)}`;
}
