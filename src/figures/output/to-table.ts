import type { FigureContext } from "../context.ts";
import type { Figure } from "../figure.ts";
import type { FigureCell, FigureColumn, FigureRow } from "../table.ts";
import { escaped } from "./escape.ts";

/**
 * The table behind a figure as HTML, with caption and scopes. Missing cells say why; modelled ones carry
 * MODEL; the value and its row stay in `data-row`, so that a mark and its row can be shown together.
 */
export function toTable(figure: Figure, context: FigureContext): string {
  const { columns, rows } = figure.table;
  const level = levelText(figure, context);
  const head = columns.map((column) => headHtml(column, rows, columns, level)).join("");
  const body = rows.map((row) => rowHtml(row, columns, context)).join("\n");
  return `<table class="figure-table" lang="${escaped(context.language)}" dir="${context.direction}">
<caption>${escaped(`${figure.title} ${figure.subtitle}`)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body}
</tbody>
</table>
`;
}

function levelText({ uncertainty }: Figure, { numbers, words }: FigureContext): string | null {
  return uncertainty.kind === "interval"
    ? words.interval(numbers.percent(uncertainty.level))
    : null;
}

function headHtml(
  column: FigureColumn,
  rows: readonly FigureRow[],
  columns: readonly FigureColumn[],
  level: string | null,
): string {
  const at = columns.indexOf(column);
  const withInterval = level !== null && rows.some(({ cells }) => cells[at]?.interval);
  const notes = [column.unitText, withInterval ? level : null].filter((note) => note !== null);
  const unit = notes.length > 0 ? ` <span class="unit">(${escaped(notes.join("; "))})</span>` : "";
  return `<th scope="col"${column.numeric ? ' class="number"' : ""}>${escaped(column.heading)}${unit}</th>`;
}

function rowHtml(
  { key, cells }: FigureRow,
  columns: readonly FigureColumn[],
  context: FigureContext,
): string {
  const html = cells.map((cell, i) =>
    i === 0
      ? `<th scope="row">${escaped(cell.text)}</th>`
      : `<td${classOf(cell, columns[i]?.numeric === true)}>${cellHtml(cell, context)}</td>`,
  );
  return `<tr data-row="${escaped(key)}">${html.join("")}</tr>`;
}

function classOf(cell: FigureCell, numeric: boolean): string {
  const names = [numeric ? "number" : "", cell.value === null ? "missing" : ""].filter(Boolean);
  return names.length > 0 ? ` class="${names.join(" ")}"` : "";
}

function cellHtml(cell: FigureCell, { words }: FigureContext): string {
  const interval = cell.interval
    ? ` <span class="interval">(${escaped(cell.interval.text)})</span>`
    : "";
  const model = cell.model
    ? ` <abbr title="${escaped(words.modelNote)}">${escaped(words.model)}</abbr>`
    : "";
  return `${escaped(cell.text)}${interval}${model}`;
}
