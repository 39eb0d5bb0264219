import type { NumberRecord } from "../data/number-record.ts";

const columns = ["AREA", "YEAR", "STATISTIC", "VALUE", "MISSING", "UNIT", "MODEL", "SOURCES"];

/** One measure over all areas and years as a narrow table (RFC 4180): exact values, no formulas. */
export function valuesCsv(numbers: readonly NumberRecord[]): string {
  const lines = numbers.map(({ subject, statistic, value, unit, model, sources }) => [
    subject.area,
    subject.year,
    statistic,
    typeof value === "number" ? value : "",
    typeof value === "number" ? "" : value.missing,
    unit,
    model ? "MODEL" : "",
    sources.join(" "),
  ]);
  return `\ufeff${[columns, ...lines].map((cells) => cells.join(",")).join("\r\n")}\r\n`;
}
