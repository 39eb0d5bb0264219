import type { FigureContext } from "../context.ts";
import { cellText } from "../output/cell-text.ts";
import type { FigureCell, FigureTable } from "../table.ts";

interface Spoken {
  readonly label: string;
  readonly cell: FigureCell;
  readonly value: number;
}

/** More series than these are not read out one by one. */
const spokenSeries = 6;

/**
 * What a figure shows, in sentences made from its table: first and last value of a series in time, highest
 * and lowest of items, the total where it is known, how often states occur, what is missing and why, what is
 * modelled.
 */
export function toSummary(table: FigureTable, context: FigureContext): string {
  const words = context.words.summary;
  const sentences = [
    ...(table.along === "time" ? trends(table, context) : extremes(table, context)),
    ...(table.total ? [words.total({ total: cellText(table.total, context) })] : []),
    ...states(table, context),
    ...missing(table, context),
    ...modelled(table, context),
  ];
  return words.join(sentences);
}

/** Text alternative of a figure: its title and its summary. */
export function toAlt(title: string, table: FigureTable, context: FigureContext): string {
  return context.words.summary.join([title, toSummary(table, context)]);
}

function numericColumns(table: FigureTable): number[] {
  return table.columns.flatMap(({ numeric }, i) => (numeric ? [i] : []));
}

function spokenOf(table: FigureTable, column: number): Spoken[] {
  return table.rows.flatMap(({ cells }) => {
    const cell = cells[column];
    return typeof cell?.value === "number"
      ? [{ label: cells[0]?.text ?? "", cell, value: cell.value }]
      : [];
  });
}

function trends(table: FigureTable, context: FigureContext): string[] {
  return numericColumns(table)
    .slice(0, spokenSeries)
    .flatMap((column) => {
      const spoken = spokenOf(table, column);
      const [first, last] = [spoken[0], spoken.at(-1)];
      const series = table.columns[column]!.heading;
      if (!first || !last) return [];
      if (first === last) {
        const value = cellText(first.cell, context);
        return [context.words.summary.only({ series, value, label: first.label })];
      }
      return [
        context.words.summary.trend({
          series,
          direction: last.value > first.value ? "up" : last.value < first.value ? "down" : "level",
          first: cellText(first.cell, context),
          firstLabel: first.label,
          last: cellText(last.cell, context),
          lastLabel: last.label,
        }),
      ];
    });
}

function extremes(table: FigureTable, context: FigureContext): string[] {
  const columns = numericColumns(table);
  return columns.slice(0, spokenSeries).flatMap((column) => {
    const spoken = spokenOf(table, column);
    if (spoken.length === 0) return [];
    const highest = spoken.reduce((a, b) => (b.value > a.value ? b : a));
    const lowest = spoken.reduce((a, b) => (b.value < a.value ? b : a));
    const series = columns.length > 1 ? table.columns[column]!.heading : null;
    if (highest.value === lowest.value) {
      const value = cellText(highest.cell, context);
      return [context.words.summary.only({ series, value, label: highest.label })];
    }
    return [
      context.words.summary.extremes({
        series,
        highest: cellText(highest.cell, context),
        highestLabel: highest.label,
        lowest: cellText(lowest.cell, context),
        lowestLabel: lowest.label,
      }),
    ];
  });
}

/** How often each word occurs, where the cells of a table are words and not numbers. */
function states(table: FigureTable, { words }: FigureContext): string[] {
  if (numericColumns(table).length > 0) return [];
  const counts = new Map<string, number>();
  for (const { cells } of table.rows) {
    const word = cells.at(-1)?.text;
    if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [
    words.summary.counts({ counts: [...counts].map(([label, count]) => ({ label, count })) }),
  ];
}

function dataCells(table: FigureTable): FigureCell[] {
  const columns = numericColumns(table);
  const cells = table.rows.flatMap((row) => columns.flatMap((i) => row.cells[i] ?? []));
  return cells.filter(({ value, text }) => value !== null || text !== "");
}

function missing(table: FigureTable, { words }: FigureContext): string[] {
  const cells = dataCells(table);
  const absent = cells.filter(({ value }) => value === null);
  if (absent.length === 0) return [];
  const reasons = [...new Set(absent.map(({ text }) => text))];
  return [words.summary.missing({ count: absent.length, of: cells.length, reasons })];
}

function modelled(table: FigureTable, { words }: FigureContext): string[] {
  const cells = dataCells(table).filter(({ value }) => value !== null);
  const count = cells.filter(({ model }) => model).length;
  return count === 0 ? [] : [words.summary.modelled({ count, of: cells.length })];
}
