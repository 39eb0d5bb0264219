import { message } from "../../messages/index.ts";
import { chartDrawing } from "../charts/chart-drawing.ts";
import type { Block, ReportDocument } from "../document/document.ts";
import { type BlockWriter, blocksTypst, contentsTypst } from "./blocks.ts";
import { reportMargins, wideBrief } from "./layout-template.ts";
import { runsTypst } from "./runs.ts";
import { templateTypst } from "./template.ts";
import { typstString, typstText } from "./typst-text.ts";

/** A document as Typst reads it: its text, and the drawings that the text names. */
export interface TypstSource {
  readonly text: string;
  readonly images: ReadonlyMap<string, string>;
}

const layouts = {
  report: {
    margin: `(x: ${reportMargins.side}cm, top: ${reportMargins.top}cm, bottom: ${reportMargins.bottom}cm)`,
    columns: 1,
    titleSize: "24pt",
    titleGap: "14pt",
    subtitleSize: "13pt",
    subtitleGap: "14pt",
  },
  brief: {
    margin: "(x: 1.6cm, top: 1.5cm, bottom: 1.5cm)",
    columns: 2,
    titleSize: "16pt",
    titleGap: "7pt",
    subtitleSize: "10pt",
    subtitleGap: "7pt",
  },
} as const;

/** A report as Typst markup. Every string of the document is a string literal there. */
export function typstSource(document: ReportDocument): TypstSource {
  const { language, layout, title, subtitle, imprint, blocks } = document;
  const { margin, columns, titleSize, titleGap, subtitleSize, subtitleGap } = layouts[layout];
  const images = new Map<string, string>();
  const writer: BlockWriter = {
    language,
    layout,
    targets: new Set(blocks.flatMap(idsOf)),
    draw: (block) => chartDrawing(block, language),
    image: (svg) => {
      const path = `/chart-${images.size + 1}.svg`;
      images.set(path, svg);
      return path;
    },
  };
  const lines = imprint.map((runs) => `[${runsTypst(runs, writer)}],`).join(" ");
  const head = `#title()
#block(below: ${subtitleGap}, text(font: plain-face, size: ${subtitleSize}, fill: soft)[${typstText(subtitle)}])
#line(length: 100%, stroke: 1pt + accent)
#note({ for line in (${lines}) { par(line) } })`;
  const body =
    layout === "brief" ? briefBody(head, blocks, writer) : reportBody(head, blocks, writer);
  const text = `${templateTypst(language, layout)}
#set document(title: ${typstString(title)}, author: "Waymark", date: none)
#set page(
  paper: "a4", margin: ${margin}, numbering: "1", columns: ${columns},
  header: context if counter(page).get().first() > 1 {
    set text(font: plain-face, size: 8pt, fill: soft)
    stack(spacing: 3pt, [${typstText(title)}], line(length: 100%, stroke: 0.4pt + faint))
  },
  footer: context {
    set text(font: plain-face, size: 8pt, fill: soft)
    [${typstText(subtitle)}#h(1fr)#text(size: 9pt, counter(page).display())]
  },
)
#show title: set text(font: plain-face, size: ${titleSize}, weight: "bold", fill: accent)
#show title: set par(justify: false, leading: 0.4em)
#show title: set block(below: ${titleGap})
${body}
`;
  return { text, images };
}

function reportBody(head: string, blocks: readonly Block[], writer: BlockWriter): string {
  const contents = `${contentsTypst(message(writer.language, "report.contents"))}\n#pagebreak(weak: true)`;
  const hasContents = blocks.some(({ kind }) => kind === "contents");
  return `${head}\n#v(1em)\n\n${hasContents ? "" : contents}\n\n${blocksTypst(blocks, writer)}`;
}

/**
 * The title and the first section of a brief go over both columns of its first page; what stands after
 * the break has one column.
 */
function briefBody(head: string, blocks: readonly Block[], writer: BlockWriter): string {
  const second = blocks.findIndex((block, i) => i > 0 && block.kind === "heading");
  const opening = blocksTypst(blocks.slice(0, second), { ...writer, isWide: true });
  const end = blocks.findIndex(({ kind }) => kind === "page-break");
  const columns = blocksTypst(blocks.slice(second, end), writer);
  const rest = blocksTypst(blocks.slice(end + 1), { ...writer, isWide: true });
  return `#place(top, scope: "parent", float: true, block(width: 100%)[\n${head}\n\n${opening}\n])\n\n${columns}\n\n#set page(columns: 1)\n${wideBrief}\n\n${rest}`;
}

function idsOf(block: Block): readonly string[] {
  if (block.kind === "box") return [block.id, ...block.blocks.flatMap(idsOf)];
  if (block.kind === "paragraph") return block.number === undefined ? [] : [`p${block.number}`];
  return "id" in block ? [block.id] : [];
}
