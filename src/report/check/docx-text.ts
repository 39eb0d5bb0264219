import { strFromU8, unzipSync } from "fflate";
import type { FoundDrawing } from "./check-drawing.ts";
import type { Passage } from "./check-numbers.ts";
import { decoded } from "./markup-text.ts";
import { type SvgDrawing, svgDrawings } from "./svg-drawings.ts";

/** Parts of a DOCX file that hold words a reader sees. */
const parts =
  /^word\/(?:(?:document|footnotes|endnotes|comments|header\d*|footer\d*)|(?:charts|diagrams)\/[^/]+)\.xml$/;

const drawings = /^word\/media\/[^/]+\.svg$/;

/** The words of a DOCX file. */
export interface DocxText {
  /** Body, heads and feet of pages and notes, paragraph by paragraph, without what drawings say. */
  readonly passages: readonly Passage[];
  /** Title and alternative text of each drawing, in the order of the document. */
  readonly spoken: readonly FoundDrawing[];
  /** The drawings themselves. */
  readonly drawings: readonly SvgDrawing[];
}

/**
 * The text of a DOCX file: paragraphs, and drawings apart. Instructions of fields are left out, their
 * results are not.
 *
 * @throws Error if the bytes are no ZIP archive or hold no document
 */
export function docxText(bytes: Uint8Array): DocxText {
  const files = unzipSync(bytes, { filter: ({ name }) => parts.test(name) || drawings.test(name) });
  const document = files["word/document.xml"];
  if (!document) throw new Error("the archive has no word/document.xml");
  const others = Object.keys(files).filter((name) => parts.test(name) && files[name] !== document);
  const paragraphs = [document, ...others.sort().map((name) => files[name]!)].flatMap((part) =>
    strFromU8(part).split("</w:p>"),
  );
  return {
    passages: paragraphs
      .map((xml, i) => ({ place: i + 1, text: paragraphText(xml) }))
      .filter(({ text }) => text !== ""),
    spoken: paragraphs.flatMap((xml, i) =>
      [...xml.matchAll(/<wp:docPr\b([^>]*)>/g)].map(([, tag]) => ({
        place: i + 1,
        spoken: spokenOf(tag!),
        texts: [],
      })),
    ),
    drawings: Object.keys(files)
      .filter((name) => drawings.test(name))
      .flatMap((name) => svgDrawings(strFromU8(files[name]!))),
  };
}

/** Every passage of a DOCX file, the words of its drawings after the others. */
export function docxPassages(bytes: Uint8Array): readonly Passage[] {
  const { passages, spoken, drawings } = docxText(bytes);
  const drawn = [...spoken, ...drawings].flatMap(({ place, spoken, texts }) =>
    [...spoken, ...texts].map((text) => ({ place, text })),
  );
  return [...passages, ...drawn];
}

function paragraphText(xml: string): string {
  const words = xml.matchAll(
    /<(?:w|a|m):t(?: [^>]*)?>([^<]*)<\/(?:w|a|m):t>|<w:(?:tab|br|cr)\/>|<w:noBreakHyphen\/>/g,
  );
  let text = "";
  for (const [all, written] of words) {
    if (written !== undefined) text += decoded(written);
    else text += all.includes("noBreakHyphen") ? "-" : " ";
  }
  return [text, ...attributeTexts(xml)].join(" ").trim();
}

/** What tables, pictures and shapes say in attributes; titles of drawings are read apart. */
function attributeTexts(xml: string): readonly string[] {
  const tags = xml.matchAll(/<(?!wp:docPr\b)[\w:]+\b(?:"[^"]*"|'[^']*'|[^>"'])*>/g);
  return [...tags].flatMap(([tag]) => [
    ...spokenOf(tag),
    ...(/^<w:tbl(?:Caption|Description)\b/.test(tag)
      ? quoted(tag, / w:val=("[^"]*"|'[^']*')/g)
      : []),
  ]);
}

/** Title and description of a drawing. */
function spokenOf(tag: string): readonly string[] {
  return quoted(tag, / (?:title|descr)=("[^"]*"|'[^']*')/g);
}

function quoted(tag: string, pattern: RegExp): readonly string[] {
  return [...tag.matchAll(pattern)].map(([, text]) => decoded(text!.slice(1, -1)));
}
