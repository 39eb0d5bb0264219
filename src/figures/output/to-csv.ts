import type { FigureContext } from "../context.ts";
import type { Figure } from "../figure.ts";
import type { FigureCell, FigureColumn } from "../table.ts";

/**
 * The table behind a figure as CSV (RFC 4180): exact values without groups, ends of intervals and status in
 * columns of their own, sources and licences in every row. Text that a spreadsheet would take for a formula
 * is preceded by an apostrophe.
 */
export function toCsv(figure: Figure, context: FigureContext): string {
  const { columns, rows } = figure.table;
  const has = (i: number, part: "interval" | "further") =>
    rows.some(({ cells }) => cells[i]?.[part]);
  const parts = columns.flatMap((column, i) =>
    column.numeric
      ? numberParts(column, figure, context, has(i, "interval"), has(i, "further"), i)
      : [
          {
            heading: column.heading,
            of: (cells: readonly FigureCell[]) => textField(cells[i]?.text ?? ""),
          },
        ],
  );
  const sources = textField(
    figure.sources.map(({ text, vintage }) => `${text} (${vintage})`).join("; "),
  );
  const licences = textField([...new Set(figure.sources.map(({ licence }) => licence))].join("; "));
  const lines = [
    [
      ...parts.map(({ heading }) => textField(heading)),
      textField(context.words.sourceHeading),
      textField(context.words.licence),
    ],
    ...rows.map(({ cells }) => [...parts.map(({ of }) => of(cells)), sources, licences]),
  ];
  return lines.map((fields) => `${fields.join(",")}\r\n`).join("");
}

interface Part {
  readonly heading: string;
  readonly of: (cells: readonly FigureCell[]) => string;
}

function numberParts(
  { heading, unitText }: FigureColumn,
  { uncertainty }: Figure,
  { words, numbers }: FigureContext,
  interval: boolean,
  further: boolean,
  i: number,
): Part[] {
  const named = (level: number | undefined, end: string) =>
    `${heading}, ${level === undefined ? "" : `${words.interval(numbers.percent(level))}, `}${end}`;
  const levels = uncertainty.kind === "interval" ? uncertainty : undefined;
  const ends = (part: "interval" | "further", level: number | undefined): Part[] => [
    { heading: named(level, words.low), of: (cells) => numberField(cells[i]?.[part]?.low) },
    { heading: named(level, words.high), of: (cells) => numberField(cells[i]?.[part]?.high) },
  ];
  return [
    {
      heading: unitText === null ? heading : `${heading} (${unitText})`,
      of: (cells) => numberField(cells[i]?.value),
    },
    ...(interval ? ends("interval", levels?.level) : []),
    ...(further ? ends("further", levels?.furtherLevel) : []),
    {
      heading: `${heading}, ${words.status}`,
      of: (cells) => textField(statusOf(cells[i], words.model, words.observed)),
    },
  ];
}

function statusOf(cell: FigureCell | undefined, model: string, observed: string): string {
  if (!cell) return "";
  if (cell.value === null) return cell.text;
  return cell.model ? model : observed;
}

function numberField(value: number | string | null | undefined): string {
  if (value === null || value === undefined) return "";
  return typeof value === "number" ? String(value) : textField(value);
}

/** A field of text: quoted where it must be, never a formula. */
function textField(text: string): string {
  const safe = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
