import { strFromU8, unzipSync } from "fflate";
import type { Passage } from "./check-numbers.ts";
import { decoded } from "./markup-text.ts";

/** Parts of a DOCX file that hold words a reader sees. */
const parts = /^word\/(?:document|footnotes|endnotes|comments|header\d*|footer\d*)\.xml$/;

const drawings = /^word\/media\/[^/]+\.svg$/;

/**
 * The text of a DOCX file paragraph by paragraph: body, heads and feet of pages, notes, and the
 * texts and alternative texts of drawings. Instructions of fields are left out, their results are not.
 *
 * @throws Error if the bytes are no ZIP archive or hold no document
 */
export function docxPassages(bytes: Uint8Array): readonly Passage[] {
  const files = unzipSync(bytes, { filter: ({ name }) => parts.test(name) || drawings.test(name) });
  const document = files["word/document.xml"];
  if (!document) throw new Error("the archive has no word/document.xml");
  const others = Object.keys(files).filter((name) => name !== "word/document.xml");
  const xml = [document, ...others.sort().map((name) => files[name]!)].map((part) =>
    strFromU8(part),
  );
  return xml
    .flatMap((part) =>
      part.startsWith("<svg") ? drawingTexts(part) : part.split("</w:p>").map(paragraphText),
    )
    .map((text, i) => ({ place: i + 1, text }))
    .filter(({ text }) => text !== "");
}

function paragraphText(xml: string): string {
  const words = xml.matchAll(
    /<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(?:tab|br|cr)\/>|<w:noBreakHyphen\/>|<wp:docPr\b([^>]*)>/g,
  );
  let text = "";
  for (const [all, written, picture] of words) {
    if (written !== undefined) text += decoded(written);
    else if (picture !== undefined) text += ` ${attributes(picture)} `;
    else text += all.includes("noBreakHyphen") ? "-" : " ";
  }
  return text.trim();
}

/** Title and description of a drawing. */
function attributes(tag: string): string {
  return [...tag.matchAll(/ (?:title|descr)="([^"]*)"/g)]
    .map(([, text]) => decoded(text!))
    .join(" ");
}

/** Every text of a drawing on its own: a label stands beside others, not before them. */
function drawingTexts(svg: string): readonly string[] {
  return [...svg.matchAll(/<(?:text|title|desc)\b[^>]*>([^<]*)</g)].map(([, text]) =>
    decoded(text!),
  );
}
