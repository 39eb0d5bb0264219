import { type Figure as Chart, identifier, type Mark, type TextMark } from "../../figures/index.ts";
import type { Block, ChartBlock } from "../document/document.ts";
import type { PrintedLedger } from "./check-numbers.ts";
import { extractNumbers } from "./extract-numbers.ts";

/** A text of a drawing; one that shows a cell names the entry of the ledger that the cell is traced to. */
export interface DrawnText {
  readonly text: string;
  readonly entry?: string;
}

/** The words of a drawing as a ledger keeps them: every text in drawing order, and what is said of it. */
export interface Drawing {
  readonly id: string;
  readonly title: string;
  readonly alt: string;
  readonly texts: readonly DrawnText[];
}

/** A chart of a document: the drawing of a page of paper, and the one for narrow screens. */
export interface ChartDrawings {
  readonly wide: Drawing;
  readonly narrow: Drawing | null;
}

/** The charts of blocks in order, those of boxes included. */
export function chartsOf(blocks: readonly Block[]): readonly ChartBlock[] {
  return blocks.flatMap((block) => {
    if (block.kind === "box") return chartsOf(block.blocks);
    return block.kind === "chart" ? [block] : [];
  });
}

/** The words of both drawings of a chart. */
export function chartDrawings({ chart, narrow }: ChartBlock): ChartDrawings {
  return { wide: drawingOf(chart), narrow: narrow ? drawingOf(narrow) : null };
}

/** The drawing of a ledger whose identifier a markup carries, or null. */
export function drawingNamed({ charts = [] }: PrintedLedger, id: string): Drawing | null {
  const all = charts.flatMap(({ wide, narrow }) => (narrow ? [wide, narrow] : [wide]));
  return all.find((each) => identifier(each.id) === id) ?? null;
}

/** The words of a drawing, each number with the entry of the cell that it shows. */
export function drawingOf(chart: Chart): Drawing {
  const texts = chart.scene.marks.flatMap(textMarks).map((mark) => drawnText(mark, chart));
  return { id: chart.id, title: chart.title, alt: chart.altText, texts };
}

/** Numbers of a drawing that neither show a cell nor name one: they are on no axis and in no heading. */
export function unboundIn(chart: Chart): readonly { readonly number: string; passage: string }[] {
  const { columns, rows } = chart.table;
  const names = [
    ...columns.flatMap(({ heading, unitText }) => [heading, unitText ?? ""]),
    ...rows.flatMap(({ cells }) => cells.filter(({ trace }) => trace === null)).map((c) => c.text),
  ];
  const named = new Set(names.flatMap(extractNumbers).map(({ key }) => key));
  return chart.scene.marks
    .flatMap(textMarks)
    .filter((mark) => mark.role === "label" || mark.role === "data")
    .filter((mark) => drawnText(mark, chart).entry === undefined)
    .flatMap(({ text }) =>
      extractNumbers(text)
        .filter(({ key }) => !named.has(key))
        .map((number) => ({ number: number.text, passage: text })),
    );
}

function drawnText({ text, row, column }: TextMark, { table }: Chart): DrawnText {
  const at = table.columns.findIndex(({ key }) => key === column);
  const cells = table.rows.find(({ key }) => key === row)?.cells ?? [];
  const traced = cells.filter(({ trace }) => trace !== null);
  // A mark of a row with one number need not name the column.
  const cell = column === undefined && traced.length === 1 ? traced[0] : cells[at];
  const entry = cell?.trace;
  return entry && extractNumbers(text).length > 0 ? { text, entry } : { text };
}

/** The texts of a mark, those of groups included. */
function textMarks(mark: Mark): readonly TextMark[] {
  if (mark.kind === "group") return mark.marks.flatMap(textMarks);
  return mark.kind === "text" ? [mark] : [];
}
