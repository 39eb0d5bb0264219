import type { CorridorEstimate, CorridorEstimates } from "../../estimates/index.ts";
import { type Language, message } from "../../messages/index.ts";
import type { CsvCell } from "./csv.ts";
import { estimateNotes } from "./estimate-notes.ts";
import { formatNumber } from "./number.ts";
import { textTable } from "./text-table.ts";
import { areaWord, codeWord, periodWord } from "./words.ts";

/** The estimates of a corridor for readers: every line with the label MODEL, intervals where there are any. */
export function estimatesText(
  language: Language,
  { estimates, without }: CorridorEstimates,
): string {
  const reasons = without.map(
    ({ revision, reason }) =>
      `    ${revision}: ${message(language, `estimates.without.${reason}`)}`,
  );
  if (estimates.length === 0 && reasons.length === 0) return "";
  const { origin, destination } = estimates[0] ?? { origin: "", destination: "" };
  const about =
    estimates.length > 0 &&
    [areaWord(language, origin), areaWord(language, destination)].join(" → ");
  const heading = [message(language, "estimates.heading"), about].filter(Boolean).join(" · ");
  const headings = [
    "method",
    "sex",
    "period",
    "value",
    "interval-80",
    "interval-95",
    "model",
    "revision",
    "id",
  ];
  const hasIntervals = estimates.some(({ interval }) => interval !== null);
  const hasSexes = estimates.some(({ sex }) => sex !== "_T");
  const shown = headings
    .filter((key) => hasIntervals || !key.startsWith("interval"))
    .filter((key) => hasSexes || key !== "sex");
  const columns = shown.map((key) => ({
    heading: message(language, `column.${key}`),
    ...(key === "value" && { align: "right" as const }),
  }));
  const rows = estimates.map((estimate) => {
    const cells = cellsOf(language, estimate);
    return shown.map((key) => cells[key]!);
  });
  const table = estimates.length > 0 ? [textTable(columns, rows, 4)] : [];
  const notes =
    estimates.length > 0
      ? [...estimateNotes(language, estimates), message(language, "estimates.note")]
      : [];
  return [heading, ...table, ...reasons, ...notes.map((note) => `    ${note}`)].join("\n");
}

function cellsOf(language: Language, estimate: CorridorEstimate): Record<string, string> {
  const number = (persons: number) => formatNumber(language, persons, 0);
  const { interval } = estimate;
  return {
    method: estimate.method,
    sex: codeWord(language, "sex", estimate.sex),
    period: periodWord(estimate.timePeriod),
    value: number(estimate.persons),
    "interval-80": interval ? `${number(interval.lower80)}–${number(interval.upper80)}` : "",
    "interval-95": interval ? `${number(interval.lower95)}–${number(interval.upper95)}` : "",
    model: message(language, "values.model"),
    revision: estimate.revision,
    id: estimate.id,
  };
}

/** Columns that estimates add to those of values. */
export const intervalCsvColumns = ["LOWER_80", "UPPER_80", "LOWER_95", "UPPER_95"] as const;

/** The bounds of an estimate as a row of {@link intervalCsvColumns}. */
export function intervalCsvRow({ interval }: CorridorEstimate): readonly CsvCell[] {
  if (!interval) return [null, null, null, null];
  return [interval.lower80, interval.upper80, interval.lower95, interval.upper95];
}

/** An estimate in the columns of a value. */
export function estimateCsvRow(estimate: CorridorEstimate): readonly CsvCell[] {
  const { id, revision, destination, origin, sex, timePeriod, method, persons } = estimate;
  return [
    ...[id, "waymark", revision, "FLOW_EST", destination, origin, sex, "_T", timePeriod, null],
    ...[method, null, "PERSONS", persons, "E", true, null, null, null, null],
  ];
}
