import type { AccuracyRow, Validation } from "../../estimates/index.ts";
import { type Language, message } from "../../messages/index.ts";
import { formatNumber } from "../print/number.ts";
import { type TextColumn, textTable } from "../print/text-table.ts";
import { periodWord } from "../print/words.ts";

const measures = [
  "corridors",
  "log",
  "count",
  "two",
  "three",
  "level",
  "zeros",
  "change",
  "noise",
] as const;

/** The accuracy tables of every group: whole, best first and the worst at the end; then by period and fold. */
export function accuracyText(language: Language, { accuracy }: Validation): string {
  const groups = [...new Set(accuracy.map(({ group }) => group))];
  const parts = groups.flatMap((group) => {
    const own = accuracy.filter((row) => row.group === group);
    const whole = own
      .filter(({ slice }) => slice === "all")
      .sort((a, b) => b.logCorrelation - a.logCorrelation);
    const followed = own.filter(
      ({ slice, kind, method }) =>
        slice !== "all" && (kind === "waymark" || method === "da-pb-closed"),
    );
    return [
      `${message(language, `validate.group.${group}`)}\n${tableOf(language, whole, false)}`,
      ...(followed.length > 0
        ? [`${message(language, "validate.parts")}\n${tableOf(language, followed, true)}`]
        : []),
    ];
  });
  return [...parts, message(language, "validate.measures")].join("\n\n");
}

function tableOf(language: Language, rows: readonly AccuracyRow[], withPart: boolean): string {
  const keys = withPart ? measures.filter((key) => key !== "change") : measures;
  const columns: TextColumn[] = [
    ...["method", "stocks", "seen", ...(withPart ? ["part"] : [])].map((key) => ({
      heading: message(language, `validate.column.${key}`),
    })),
    ...keys.map((key) => ({
      heading: message(language, `validate.column.${key}`),
      align: "right" as const,
    })),
  ];
  return textTable(
    columns,
    rows.map((row) => {
      const cells = cellsOf(language, row);
      return [
        row.method,
        row.source,
        message(language, `validate.protocol.${row.protocol}`),
        ...(withPart ? [partWord(language, row)] : []),
        ...keys.map((key) => cells[key]),
      ];
    }),
  );
}

/** The period, or the fold by its number. */
export function partWord(
  language: Language,
  { slice, part }: Pick<AccuracyRow, "slice" | "part">,
): string {
  if (slice === "period") return periodWord(part);
  return slice === "fold" ? message(language, "validate.fold", { fold: part }) : "";
}

function cellsOf(
  language: Language,
  row: AccuracyRow,
): Readonly<Record<(typeof measures)[number], string>> {
  const share = (value: number) => formatNumber(language, 100 * value, 0);
  return {
    corridors: formatNumber(language, row.corridors, 0),
    log: row.logCorrelation.toFixed(3),
    count: row.countCorrelation.toFixed(2),
    two: share(row.withinTwo),
    three: share(row.withinThree),
    level: row.level.toFixed(2),
    zeros: share(row.zeros),
    change: row.changeCorrelation === null ? "" : row.changeCorrelation.toFixed(2),
    noise: share(row.noiseShare),
  };
}
