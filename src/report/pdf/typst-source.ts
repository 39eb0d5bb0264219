import { message } from "../../messages/index.ts";
import { chartDrawing } from "../charts/chart-drawing.ts";
import type { Block, ReportDocument } from "../document/document.ts";
import { type BlockWriter, blocksTypst, contentsTypst } from "./blocks.ts";
import { runsTypst } from "./runs.ts";
import { templateTypst } from "./template.ts";
import { typstString, typstText } from "./typst-text.ts";

/** A document as Typst reads it: its text, and the drawings that the text names. */
export interface TypstSource {
  readonly text: string;
  readonly images: ReadonlyMap<string, string>;
}

const layouts = {
  report: { margin: "(x: 2.4cm, top: 2.5cm, bottom: 2.3cm)", titleSize: "24pt" },
  brief: { margin: "(x: 1.7cm, top: 1.8cm, bottom: 1.6cm)", titleSize: "16pt" },
} as const;

/** A report as Typst markup. Every string of the document is a string literal there. */
export function typstSource(document: ReportDocument): TypstSource {
  const { language, layout, title, subtitle, imprint, blocks } = document;
  const { margin, titleSize } = layouts[layout];
  const images = new Map<string, string>();
  const writer: BlockWriter = {
    language,
    targets: new Set(blocks.flatMap(idsOf)),
    draw: (block) => chartDrawing(block, language),
    image: (svg) => {
      const path = `/chart-${images.size + 1}.svg`;
      images.set(path, svg);
      return path;
    },
  };
  const hasContents = layout === "brief" || blocks.some(({ kind }) => kind === "contents");
  const contents = `${contentsTypst(message(language, "report.contents"))}\n#pagebreak(weak: true)`;
  const body = `${hasContents ? "" : contents}\n\n${blocksTypst(blocks, writer)}`;
  const lines = imprint.map((runs) => `[${runsTypst(runs, writer)}],`).join(" ");
  const text = `${templateTypst(language, layout)}
#set document(title: ${typstString(title)}, author: "Waymark", date: none)
#set page(
  paper: "a4", margin: ${margin}, numbering: "1",
  header: context if counter(page).get().first() > 1 {
    set text(font: plain-face, size: 8pt, fill: soft)
    [${typstText(title)}]
    v(-0.7em)
    line(length: 100%, stroke: 0.4pt + faint)
  },
  footer: context {
    set text(font: plain-face, size: 8pt, fill: soft)
    [${typstText(subtitle)}#h(1fr)#text(size: 9pt, counter(page).display())]
  },
)
#show title: set text(font: plain-face, size: ${titleSize}, weight: "bold", fill: accent)
#show title: set par(justify: false, leading: 0.4em)
#show title: set block(below: 14pt)
#title()
#block(below: 14pt, text(font: plain-face, size: 13pt, fill: soft)[${typstText(subtitle)}])
#line(length: 100%, stroke: 1pt + accent)
#note({ for line in (${lines}) { par(line) } })
${layout === "brief" ? "" : "#v(1em)\n"}
${body}
`;
  return { text, images };
}

function idsOf(block: Block): readonly string[] {
  if (block.kind === "box") return [block.id, ...block.blocks.flatMap(idsOf)];
  if (block.kind === "paragraph") return block.number === undefined ? [] : [`p${block.number}`];
  return "id" in block ? [block.id] : [];
}
