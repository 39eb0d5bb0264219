import type { Validation } from "../../estimates/index.ts";
import { type Language, message } from "../../messages/index.ts";
import { formatNumber } from "../print/number.ts";
import { textTable } from "../print/text-table.ts";
import { partWord } from "./accuracy-text.ts";

/** Nominal and measured coverage and the width of intervals; empty where no estimate has one. */
export function intervalsText(language: Language, { intervals }: Validation): string {
  const shown = intervals.filter(({ slice }) => slice !== "fold");
  if (shown.length === 0) return "";
  const share = (value: number) => formatNumber(language, 100 * value, 1);
  const column = (key: string, align: "left" | "right" = "left") => ({
    heading: message(language, `validate.column.${key}`),
    align,
  });
  const table = textTable(
    [
      ...["method", "group", "seen", "part"].map((key) => column(key)),
      ...["corridors", "nominal", "coverage", "width"].map((key) => column(key, "right")),
    ],
    shown.map((row) => [
      row.method,
      message(language, `validate.group-short.${row.group}`),
      message(language, `validate.protocol.${row.protocol}`),
      partWord(language, row),
      formatNumber(language, row.corridors, 0),
      share(row.level),
      share(row.coverage),
      row.medianFactor.toFixed(2),
    ]),
  );
  return `${message(language, "validate.intervals")}\n${table}`;
}
