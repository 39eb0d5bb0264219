import type { CompactTrace } from "./compact-trace.ts";
import type { NumberRecord } from "./number-record.ts";

const columns = [
  "FIGURE",
  "INDICATOR",
  "STATISTIC",
  "SUBJECT",
  "VALUE",
  "MISSING",
  "UNIT",
  "MODEL",
  "LOW",
  "HIGH",
  "METHOD",
  "BASIS",
  "CAVEATS",
  "SOURCES",
  "FORMULA",
  "CELLS",
];

/**
 * The figures of a page as a table (RFC 4180): exact values, never rounded for printing. A text that a
 * spreadsheet would take for a formula is preceded by an apostrophe.
 */
export function numbersCsv(numbers: readonly NumberRecord[]): string {
  const lines = numbers.map((record) => {
    const { value, interval } = record;
    return [
      record.id,
      record.indicator,
      record.statistic,
      Object.entries(record.subject)
        .map(([name, of]) => `${name}=${of}`)
        .join("; "),
      typeof value === "number" ? value : "",
      typeof value === "number" ? "" : value.missing,
      record.unit,
      record.model ? "MODEL" : "",
      interval?.low ?? "",
      interval?.high ?? "",
      record.method,
      (record.bases ?? []).join(" "),
      (record.caveats ?? []).join(" "),
      record.sources.join(" "),
      formulaOf(record.trace),
      cellsOf(record.trace).join(" ; "),
    ];
  });
  return `\ufeff${[columns, ...lines].map(csvLine).join("\r\n")}\r\n`;
}

function formulaOf(trace: CompactTrace): string {
  if ("formula" in trace) return trace.formula;
  return "aggregate" in trace ? trace.aggregate : "";
}

/** Identifiers of the single cells of a trace; sums are named by their selection. */
function cellsOf(trace: CompactTrace): string[] {
  if ("cell" in trace) return trace.cell === null ? [] : [trace.cell];
  if ("estimate" in trace) return [trace.estimate];
  if ("sumOf" in trace) return [`${trace.corridors} corridors of ${trace.table}`];
  if ("aggregate" in trace) return [`${trace.present} cells of ${selectionText(trace.of)}`];
  if ("inputs" in trace) return Object.values(trace.inputs).flatMap(cellsOf);
  if ("tables" in trace) return Object.values(trace.tables).map(selectionText);
  return [];
}

function selectionText({
  source,
  measure,
  ...dimensions
}: Readonly<Record<string, unknown>>): string {
  const parts = Object.entries(dimensions).map(([name, value]) => `${name}=${String(value)}`);
  return [`${String(source)}/${String(measure)}`, ...parts].join("/");
}

function csvLine(cells: readonly (string | number)[]): string {
  return cells
    .map((cell) => {
      if (typeof cell === "number") return String(cell);
      const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
      return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
    })
    .join(",");
}
