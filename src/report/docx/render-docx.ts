import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from "docx";
import { message } from "../../messages/index.ts";
import { chartDrawing } from "../charts/chart-drawing.ts";
import { chartPng } from "../charts/chart-png.ts";
import type { Block, ChartBlock, ReportDocument } from "../document/document.ts";
import { blocksDocx, contentsDocx } from "./blocks.ts";
import { bookmarkNames, type DocxWriter, type DrawnChart } from "./docx-writer.ts";
import { page, textWidth } from "./page-measures.ts";
import { runsDocx, textDocx } from "./runs.ts";
import { steadyFile } from "./steady-file.ts";
import { documentStyles, styleIds } from "./styles.ts";

const tags = { en: "en-GB", zh: "zh-CN" } as const;

/**
 * A report as DOCX for A4: real styles, a table of contents, captions, heads of tables that repeat,
 * drawings with a picture for older programs and alternative texts, language tags. The same document
 * gives the same bytes.
 */
export async function renderDocx(report: ReportDocument): Promise<Uint8Array> {
  const { language, title, subtitle, blocks } = report;
  const charts = new Map<ChartBlock, DrawnChart>();
  for (const block of blocks.flatMap(chartsOf)) {
    const drawing = chartDrawing(block, language);
    charts.set(block, { ...drawing, png: await chartPng(drawing) });
  }
  const writer: DocxWriter = {
    language,
    charts,
    bookmarks: bookmarkNames(blocks.flatMap(idsOf)),
  };
  const document = new Document({
    title,
    subject: subtitle,
    creator: "Waymark",
    lastModifiedBy: "Waymark",
    styles: documentStyles(language),
    features: { updateFields: true },
    sections: [sectionOf(report, writer)],
  });
  return steadyFile(await Packer.toBuffer(document), tags[language]);
}

function sectionOf(
  { title, subtitle, imprint, language, layout, blocks }: ReportDocument,
  writer: DocxWriter,
) {
  const hasContents = layout === "brief" || blocks.some(({ kind }) => kind === "contents");
  const contents = hasContents
    ? []
    : [
        ...contentsDocx(message(language, "report.contents")),
        ...blocksDocx([{ kind: "page-break" }], writer),
      ];
  const number = new TextRun({ children: ["\t", PageNumber.CURRENT] });
  const footer = new Footer({
    children: [
      new Paragraph({
        style: "Footer",
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [textDocx(subtitle), number],
      }),
    ],
  });
  const header = new Header({
    children: [new Paragraph({ style: "Header", children: [textDocx(title)] })],
  });
  return {
    properties: {
      titlePage: true,
      page: {
        size: { width: page.width, height: page.height },
        margin: { left: page.side, right: page.side, top: page.top, bottom: page.bottom },
      },
    },
    headers: { default: header, first: new Header({ children: [new Paragraph({})] }) },
    footers: { default: footer, first: footer },
    children: [
      new Paragraph({ heading: HeadingLevel.TITLE, children: [textDocx(title)] }),
      new Paragraph({ style: "Subtitle", children: [textDocx(subtitle)] }),
      ...imprint.map(
        (runs) => new Paragraph({ style: styleIds.note, children: runsDocx(runs, writer) }),
      ),
      ...contents,
      ...blocksDocx(blocks, writer),
    ],
  };
}

function chartsOf(block: Block): readonly ChartBlock[] {
  if (block.kind === "box") return block.blocks.flatMap(chartsOf);
  return block.kind === "chart" ? [block] : [];
}

function idsOf(block: Block): readonly string[] {
  if (block.kind === "box") return [block.id, ...block.blocks.flatMap(idsOf)];
  if (block.kind === "paragraph") return block.number === undefined ? [] : [`p${block.number}`];
  return "id" in block ? [block.id] : [];
}
