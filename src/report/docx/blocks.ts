import {
  HeadingLevel,
  ImageRun,
  type IParagraphOptions,
  Paragraph,
  ShadingType,
  Tab,
  type Table,
  TableOfContents,
  TextRun,
} from "docx";
import type { Block, ChartBlock, ParagraphRole } from "../document/document.ts";
import { definitionRuns } from "../document/index.ts";
import type { DocxWriter } from "./docx-writer.ts";
import { colours, textWidth } from "./page-measures.ts";
import { bookmarked, runsDocx, textDocx } from "./runs.ts";
import { styleIds } from "./styles.ts";
import { captionDocx, notesDocx, tableDocx } from "./table.ts";

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;

const styleOf: Readonly<Record<ParagraphRole, string>> = {
  body: styleIds.body,
  note: styleIds.note,
  source: styleIds.source,
  finding: styleIds.finding,
  gap: styleIds.gap,
};

type Look = Partial<IParagraphOptions>;
type FileBlock = Paragraph | Table | TableOfContents;

/** Blocks as the children of a section; `look` is what a box gives to its paragraphs. */
export function blocksDocx(
  blocks: readonly Block[],
  writer: DocxWriter,
  look: Look = {},
): FileBlock[] {
  return blocks.flatMap((block) => blockDocx(block, writer, look));
}

function blockDocx(block: Block, writer: DocxWriter, look: Look): FileBlock[] {
  switch (block.kind) {
    case "heading": {
      const children = bookmarked(block.id, runsDocx(block.runs, writer), writer);
      const level = block.level - 1;
      const style =
        block.isListed === false
          ? { style: styleIds.unlisted[level]! }
          : { heading: headings[level]! };
      return [new Paragraph({ ...style, children })];
    }
    case "paragraph":
      return [paragraphDocx(block, writer, look)];
    case "list":
      return block.items.map(
        (item) =>
          new Paragraph({
            ...look,
            style: styleIds.body,
            bullet: { level: 0 },
            alignment: "left",
            spacing: { after: 60 },
            indent: { left: 360, hanging: 240, firstLine: 0 },
            children: runsDocx(item, writer),
          }),
      );
    case "table":
      return tableDocx(block, writer);
    case "chart":
      return chartDocx(block, writer);
    case "box":
      return boxDocx(block, writer);
    case "contents":
      return contentsDocx(block.title);
    case "page-break":
      return [new Paragraph({ pageBreakBefore: true, spacing: { line: 20, after: 0 } })];
  }
}

/** The table of contents under its title. */
export function contentsDocx(title: string): FileBlock[] {
  return [
    new Paragraph({ style: styleIds.contentsTitle, children: [textDocx(title)] }),
    new TableOfContents(title, { hyperlink: true, headingStyleRange: "1-3" }),
  ];
}

function paragraphDocx(
  { role = "body", number, runs }: Extract<Block, { kind: "paragraph" }>,
  writer: DocxWriter,
  look: Look,
): Paragraph {
  const text = runsDocx(runs, writer);
  if (number === undefined) return new Paragraph({ ...look, style: styleOf[role], children: text });
  return new Paragraph({
    ...look,
    style: styleOf[role],
    indent: { firstLine: 0 },
    tabStops: [{ type: "left", position: 560 }],
    children: bookmarked(
      `p${number}`,
      [textDocx(`${number}.`), new TextRun({ children: [new Tab()] }), ...text],
      writer,
    ),
  });
}

/** A box: its paragraphs stay on one page. */
function boxDocx(box: Extract<Block, { kind: "box" }>, writer: DocxWriter): FileBlock[] {
  const isWarning = box.role === "gap" || box.role === "caveat";
  const color = isWarning ? "8A6D00" : colours.accent;
  const look: Look = {
    border: { left: { style: "single", size: 18, space: 8, color } },
    shading: { type: ShadingType.CLEAR, color: "auto", fill: isWarning ? "F4F4F2" : "EEF5F9" },
    indent: { left: 200, firstLine: 0 },
  };
  const title = bookmarked(box.id, runsDocx(box.title, writer), writer);
  const held: Look = { ...look, keepNext: true, keepLines: true };
  return [
    new Paragraph({ ...held, style: styleIds.boxTitle, children: title }),
    ...blocksDocx(box.blocks.slice(0, -1), writer, held),
    ...blocksDocx(box.blocks.slice(-1), writer, { ...look, keepLines: true }),
  ];
}

function chartDocx(block: ChartBlock, writer: DocxWriter): FileBlock[] {
  const drawn = writer.charts.get(block)!;
  const { title, altText, caption, disclaimer = "" } = block.chart;
  const width = Math.round(textWidth / 15);
  const image = new ImageRun({
    type: "svg",
    data: Buffer.from(drawn.svg),
    fallback: { type: "png", data: Buffer.from(drawn.png) },
    transformation: { width, height: Math.round((width * drawn.height) / drawn.width) },
    altText: { name: block.id, title, description: altText },
  });
  const said = [caption, disclaimer].filter((text) => text !== "").map(definitionRuns);
  return [
    captionDocx(block.id, block.caption, writer),
    new Paragraph({ keepNext: true, children: [image] }),
    ...notesDocx([...block.notes, ...said], block.source, writer),
  ];
}
