import type {
  Figure as Chart,
  FigureContext,
  FigureHead,
  Observation,
  SourceRef,
  Uncertainty,
} from "../../figures/index.ts";
import { chartLanguage, type Figure, hasNoNumber, missingText } from "../../indicators/index.ts";
import type { ChartBlock, Run } from "../document/document.ts";
import { plainText } from "../document/index.ts";
import type { LedgerEntry } from "../ledger/index.ts";
import { ReportError } from "../report-error.ts";
import type { Page } from "./page.ts";
import {
  licenceName,
  producerName,
  sourceLine,
  sourcesOf,
  sourceTitle,
  vintageText,
} from "./source-line.ts";
import { caveatNotes } from "./table.ts";

/** Widths of a drawing: of a page of text, and of a telephone. */
const widths = { wide: 640, narrow: 340 } as const;

/** A chart before its sources and notes, which follow from its entries. */
export interface ChartDraft {
  readonly id: string;
  readonly caption: readonly Run[];
  /** What is measured, in what unit. */
  readonly subtitle: string;
  /** Every entry that the chart draws. */
  readonly entries: readonly LedgerEntry[];
  readonly uncertainty: Uncertainty;
  readonly notes?: readonly (readonly Run[])[];
  readonly draw: (head: FigureHead, context: FigureContext) => Chart;
}

/**
 * A chart with its sources, caveats and both drawings. Every number that it prints is noted at its entry
 * of the ledger.
 *
 * @throws ReportError `chart-cell-untraced` if a number of the chart is that of no entry
 */
export function chartBlock(page: Page, draft: ChartDraft): ChartBlock {
  const { id, caption, entries } = draft;
  const figures = entries.map(({ figure }) => figure);
  const drawn = (suffix: string, width: number) => {
    const context = { ...chartLanguage(page.language), theme: "light" as const, width };
    const head: FigureHead = {
      id: `${id}${suffix}`,
      title: `${plainText(caption)}${page.word("report.register.stop")}`,
      subtitle: draft.subtitle,
      caption: "",
      sources: sourceRefs(page, figures, id),
      uncertainty: draft.uncertainty,
    };
    const chart = draft.draw(head, context);
    noteTexts(page, chart, context);
    return chart;
  };
  return {
    kind: "chart",
    id,
    caption,
    chart: drawn("", widths.wide),
    narrow: drawn("-narrow", widths.narrow),
    notes: [...(draft.notes ?? []), ...caveatNotes(page, entries)],
    source: sourceLine(page.edition, figures, page.language),
  };
}

/** An entry as a chart shows it, in the unit of the entry divided by `per`. */
export function observed(page: Page, { id, figure }: LedgerEntry, per = 1): Observation {
  const { value, interval, model } = figure;
  if (hasNoNumber(value)) return { missing: missingText(value, page.language), trace: id };
  return {
    value: value / per,
    trace: id,
    ...(interval && { interval: { low: interval.low / per, high: interval.high / per } }),
    ...(model && { model }),
  };
}

/** True if a chart can be drawn at all: without a loaded source its numbers are all missing. */
export function hasValues(entries: readonly LedgerEntry[]): boolean {
  return entries.some(({ figure }) => !hasNoNumber(figure.value));
}

/** Notes the texts of a chart at its entries: exact ones of the table, short ones of its labels. */
function noteTexts(page: Page, chart: Chart, { numbers, words }: FigureContext): void {
  for (const { text, trace, value, interval } of chart.table.rows.flatMap(({ cells }) => cells)) {
    if (trace === null) {
      if (typeof value !== "number") continue;
      throw new ReportError("chart-cell-untraced", { id: chart.id, text });
    }
    const entry = page.ledger.entry(trace as `F-${string}`);
    if (typeof value !== "number") continue;
    const print = (each: string) => page.ledger.print(entry, page.language, each);
    print(text);
    print(numbers.short(value));
    if (interval) {
      print(interval.text);
      print(words.range(numbers.short(interval.low), numbers.short(interval.high)));
    }
  }
}

function sourceRefs(
  { edition, language }: Page,
  figures: readonly Figure[],
  id: string,
): readonly [SourceRef, ...SourceRef[]] {
  const [first, ...others] = sourcesOf(edition, figures).map((source) => ({
    id: source.id,
    text: `${producerName(source.producer, language)}, ${sourceTitle(source, language)}`,
    vintage: vintageText(source, language),
    licence: licenceName(source.licence, language),
  }));
  if (!first) throw new RangeError(`chart ${id} has no source`);
  return [first, ...others];
}
