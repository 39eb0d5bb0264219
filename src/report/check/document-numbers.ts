import type { Figure as Chart } from "../../figures/index.ts";
import type { Block, ReportDocument, Run } from "../document/document.ts";
import { checkNumbers, type PrintedLedger } from "./check-numbers.ts";
import { type ChartDrawings, chartDrawings, chartsOf, drawingOf, unboundIn } from "./drawing.ts";
import { extractNumbers } from "./extract-numbers.ts";
import { numberWords } from "./number-words.ts";

/** A quantity that stands in a document without an entry of the ledger. */
export interface UnboundNumber {
  readonly number: string;
  /** The passage in which it stands. */
  readonly passage: string;
}

/** What a document prints, as `checkNumbers` needs it, and the quantities that no entry explains. */
export interface DocumentNumbers extends PrintedLedger {
  readonly charts: readonly ChartDrawings[];
  readonly unbound: readonly UnboundNumber[];
}

/**
 * Walks a document and says which numbers it prints: those of number runs and of charts by entry, those
 * of label runs, and what has the shape of a label in other runs. Any other number is unbound: the
 * document must not be rendered.
 */
export function documentNumbers(document: ReportDocument): DocumentNumbers {
  let numbers = walked.get(document);
  if (!numbers) {
    numbers = numbersOf(document);
    walked.set(document, numbers);
  }
  return numbers;
}

/** A document is asked for its numbers when it is checked and when its ledger is written. */
const walked = new WeakMap<ReportDocument, DocumentNumbers>();

function numbersOf(document: ReportDocument): DocumentNumbers {
  const collected = new Collected();
  collected.passage([{ kind: "text", text: document.title }]);
  collected.passage([{ kind: "text", text: document.subtitle }]);
  for (const runs of document.imprint) collected.passage(runs);
  for (const block of document.blocks) collected.block(block);
  for (const { runs } of document.register ?? []) collected.passage(runs);
  return { ...collected.result(), charts: chartsOf(document.blocks).map(chartDrawings) };
}

class Collected {
  readonly #entries = new Map<string, Set<string>>();
  readonly #labels = new Set<string>();
  readonly #unbound: UnboundNumber[] = [];
  /** Sentences about a chart: strings whose quantities must be printed by some entry. */
  readonly #sentences: string[] = [];

  result(): Omit<DocumentNumbers, "charts"> {
    const entries = [...this.#entries].map(([id, printed]) => ({ id, printed: [...printed] }));
    const ledger = { entries, labels: [...this.#labels] };
    const strays = checkNumbers(
      this.#sentences.map((text, place) => ({ place, text })),
      ledger,
    );
    const unbound = strays.map(({ place, number }) => ({
      number: number.text,
      passage: this.#sentences[place]!,
    }));
    return { ...ledger, unbound: [...this.#unbound, ...unbound] };
  }

  passage(runs: readonly Run[]): void {
    for (const run of runs) {
      if (run.kind === "number") this.#print(run.entry, run.text);
      if (run.kind === "label") this.#labels.add(run.text);
    }
    const text = runs.map((run) => run.text).join("");
    this.#words(text);
    for (const number of extractNumbers(text)) {
      if (number.kind === "label") this.#labels.add(number.text);
      else if (!this.#isExplained(runs, number.start, number.text.length)) {
        this.#unbound.push({ number: number.text, passage: text });
      }
    }
  }

  block(block: Block): void {
    if (block.kind === "heading" || block.kind === "paragraph") this.passage(block.runs);
    if (block.kind === "list") for (const item of block.items) this.passage(item);
    if (block.kind === "contents") this.passage([{ kind: "text", text: block.title }]);
    if (block.kind === "box") {
      this.passage(block.title);
      for (const inner of block.blocks) this.block(inner);
    }
    if (block.kind === "table") {
      const { caption, columns, rows, notes, source } = block;
      const cells = rows.flatMap((row) => row.cells);
      for (const runs of [caption, ...columns.map((c) => c.heading), ...cells, ...notes, source]) {
        this.passage(runs);
      }
    }
    if (block.kind === "chart") {
      for (const runs of [block.caption, ...block.notes, block.source]) this.passage(runs);
      for (const chart of [block.chart, block.narrow]) if (chart) this.#chart(chart);
    }
  }

  /** The texts of a chart: those of its table and of its marks by entry; names of its table as labels. */
  #chart(chart: Chart): void {
    for (const row of chart.table.rows) {
      for (const { text, trace, interval } of row.cells) {
        if (trace === null) this.#labels.add(text);
        else {
          this.#print(trace, text);
          if (interval) this.#print(trace, interval.text);
        }
      }
    }
    for (const { heading, unitText } of chart.table.columns) {
      this.#labels.add(heading);
      if (unitText) this.#labels.add(unitText);
    }
    for (const { text, entry } of drawingOf(chart).texts) if (entry) this.#print(entry, text);
    this.#unbound.push(...unboundIn(chart));
    for (const { text, vintage } of chart.sources) this.#labels.add(`${text} ${vintage}`);
    const { title, subtitle, altText, caption, disclaimer = "" } = chart;
    for (const sentence of [title, subtitle, altText, caption, disclaimer])
      this.#sentence(sentence);
  }

  #sentence(text: string): void {
    this.#sentences.push(text);
    this.#words(text);
    for (const { kind, text: number } of extractNumbers(text)) {
      if (kind === "label") this.#labels.add(number);
    }
  }

  /** Numbers in words are the document's own; what they may say of the data, messages bind by choices. */
  #words(text: string): void {
    for (const words of numberWords(text)) this.#labels.add(words.text);
  }

  #print(entry: string, text: string): void {
    const printed = this.#entries.get(entry) ?? new Set();
    printed.add(text);
    this.#entries.set(entry, printed);
  }

  /** True if number or label runs hold every character of the passage from `start` on. */
  #isExplained(runs: readonly Run[], start: number, length: number): boolean {
    let at = 0;
    return runs.every((run) => {
      const [from, to] = [at, at + run.text.length];
      at = to;
      const isOutside = to <= start || from >= start + length;
      return isOutside || run.kind === "number" || run.kind === "label";
    });
  }
}
