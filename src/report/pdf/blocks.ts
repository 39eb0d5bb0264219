import type { ChartDrawing } from "../charts/chart-drawing.ts";
import type { Block, ChartBlock } from "../document/document.ts";
import { labelTypst, type PdfWriter, runsTypst } from "./runs.ts";
import { notesTypst, tableTypst } from "./table.ts";
import { typstString } from "./typst-text.ts";

type ParagraphBlock = Extract<Block, { kind: "paragraph" }>;

/** Boxes with more items than this are parted between pages. */
const longList = 12;

/** Writes blocks, with a way to draw charts. */
export interface BlockWriter extends PdfWriter {
  /** True inside of a box, which has a bar of its own. */
  readonly isInBox?: boolean;
  readonly draw: (block: ChartBlock) => ChartDrawing;
}

/** Blocks as Typst markup, parted by blank lines. */
export function blocksTypst(blocks: readonly Block[], writer: BlockWriter): string {
  return blocks.map((block) => blockTypst(block, writer)).join("\n\n");
}

function blockTypst(block: Block, writer: BlockWriter): string {
  switch (block.kind) {
    case "heading":
      return `#heading(level: ${block.level}${block.isListed === false ? ", outlined: false, bookmarked: true" : ""})[${runsTypst(block.runs, writer)}]#${labelTypst(block.id)};`;
    case "paragraph":
      return paragraphTypst(block, writer);
    case "list":
      return `#list(${block.items.map((item) => `[${runsTypst(item, writer)}],`).join(" ")})`;
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
