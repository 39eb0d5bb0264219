import type { ChartDrawing } from "../charts/chart-drawing.ts";
import type { Block, ChartBlock } from "../document/document.ts";
import { labelTypst, type PdfWriter, runsTypst } from "./runs.ts";
import { notesTypst, tableTypst } from "./table.ts";
import { typstString } from "./typst-text.ts";

type ParagraphBlock = Extract<Block, { kind: "paragraph" }>;

/** Boxes with more items than this are higher than a page. */
const longList = 40;

/** Writes blocks, with a way to draw charts. */
export interface BlockWriter extends PdfWriter {
  /** True inside of a box, which has a bar of its own. */
  readonly isInBox?: boolean;
  readonly draw: (block: ChartBlock) => ChartDrawing;
}

/** Blocks as Typst markup, parted by blank lines. */
export function blocksTypst(blocks: readonly Block[], writer: BlockWriter): string {
  return blocks
    .map((block, i) => {
      const opening = writer.layout === "report" && opensPage(blocks, i);
      const before = opening ? "#pagebreak(weak: true)\n" : "";
      return before + markBefore(blocks, i, writer) + blockTypst(block, writer);
    })
    .join("\n\n");
}

/** Points that a heading takes with the blank around it, by level. */
const headingPoints = { 1: 56, 2: 44, 3: 38, 4: 34 } as const;

/**
 * The mark from which the room for a figure is measured: before the figure, or before the headings that
 * stand over it and go to another page with it. Nothing elsewhere.
 */
function markBefore(
  blocks: readonly Block[],
  at: number,
  { layout, isInBox }: BlockWriter,
): string {
  if (layout !== "report" || isInBox || blocks[at - 1]?.kind === "heading") return "";
  let points = 0;
  for (const block of blocks.slice(at)) {
    if (block.kind === "heading") points += headingPoints[block.level];
    else if (block.kind === "table" || block.kind === "chart") {
      return `#mark-before(${labelTypst(block.id)}, ${points}pt)\n`;
    } else return "";
  }
  return "";
}

/** True for a chapter after one with tables or charts: it begins on a page of its own. */
function opensPage(blocks: readonly Block[], at: number): boolean {
  const isChapter = (block: Block | undefined) => block?.kind === "heading" && block.level === 1;
  if (!isChapter(blocks[at])) return false;
  const before = blocks.slice(0, at);
  const chapter = before.slice(Math.max(0, before.findLastIndex(isChapter)));
  return chapter.some(({ kind }) => kind === "table" || kind === "chart");
}

function blockTypst(block: Block, writer: BlockWriter): string {
  switch (block.kind) {
    case "heading":
      return `#heading(level: ${block.level}${block.isListed === false ? ", outlined: false, bookmarked: true" : ""})[${runsTypst(block.runs, writer)}]#${labelTypst(block.id)};`;
    case "paragraph":
      return paragraphTypst(block, writer);
    case "list":
      return listTypst(block, writer);
    case "table":
      return tableTypst(block, writer);
    case "chart":
      return chartTypst(block, writer);
    case "box": {
      const title = runsTypst(block.title, writer);
      const body = blocksTypst(block.blocks, { ...writer, isInBox: true });
      return `#report-box("${block.role}", ${labelTypst(block.id)}, [${title}], ${isParted(block.blocks)})[\n${body}\n]`;
    }
    case "contents":
      return contentsTypst(block.title);
    case "page-break":
      return "#pagebreak(weak: true)";
  }
}

/** True for a box that a page may part: one with a long list, or with tables and charts. */
function isParted(blocks: readonly Block[]): boolean {
  return blocks.some(
    (block) =>
      block.kind === "table" ||
      block.kind === "chart" ||
      (block.kind === "list" && block.items.length > longList),
  );
}

/** A list, or lists side by side that together are one. */
function listTypst(
  { items, columns = 1 }: Extract<Block, { kind: "list" }>,
  writer: BlockWriter,
): string {
  const rows = Math.ceil(items.length / columns);
  const lists = Array.from({ length: columns }, (_, i) => {
    const part = items.slice(i * rows, (i + 1) * rows);
    return `list(${part.map((item) => `[${runsTypst(item, writer)}],`).join(" ")})`;
  });
  if (columns === 1) return `#${lists[0]}`;
  return `#grid(columns: (1fr,) * ${columns}, column-gutter: 1.2em, ${lists.join(", ")})`;
}

/** The table of contents under its title. */
export function contentsTypst(title: string): string {
  return `#report-contents(${typstString(title)})`;
}

function paragraphTypst(block: ParagraphBlock, writer: BlockWriter): string {
  const { number, runs } = block;
  const role = block.role === "finding" && writer.isInBox ? "strong" : (block.role ?? "body");
  const text = runsTypst(runs, writer);
  if (number === undefined) return `#report-paragraph("${role}")[${text}]`;
  const id = labelTypst(`p${number}`);
  return `#report-paragraph("${role}", number: ${typstString(`${number}.`)})[${text}]#${id};`;
}

function chartTypst(block: ChartBlock, writer: BlockWriter): string {
  const { svg } = writer.draw(block);
  const { altText, caption, disclaimer } = block.chart;
  const lines = [caption, disclaimer ?? ""].filter((text) => text !== "").map(textOf);
  return [
    `#report-chart(${labelTypst(block.id)}, [${runsTypst(block.caption, writer)}],`,
    `  path: ${typstString(writer.image(svg))}, alt: ${typstString(altText)},`,
    `  notes: (${notesTypst(block.notes, writer)}${lines.map((line) => `[${line}],`).join(" ")}),`,
    `  source: [${runsTypst(block.source, writer)}])`,
  ].join("\n");
}

function textOf(text: string): string {
  return `#${typstString(text)};`;
}
