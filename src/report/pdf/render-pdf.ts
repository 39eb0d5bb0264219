import type { ReportDocument } from "../document/document.ts";
import { missingCharacters } from "../fonts/missing-characters.ts";
import { ReportError } from "../report-error.ts";
import { declareAccessible } from "./declare-accessible.ts";
import { compileTypst } from "./typst-compiler.ts";
import { typstSource } from "./typst-source.ts";

/**
 * A report as PDF 1.7 for A4: tagged, with bookmarks, language and alternative texts, fonts inside, no
 * date. The same document gives the same bytes on every machine.
 *
 * @throws ReportError `glyph-missing` if the typefaces cannot show a character of the document
 */
export async function renderPdf(document: ReportDocument): Promise<Uint8Array> {
  const source = typstSource(document);
  const missing = missingCharacters([source.text, ...source.images.values()].join(""));
  if (missing.length > 0) {
    const codes = missing.map((char) => `U+${char.codePointAt(0)!.toString(16).toUpperCase()}`);
    throw new ReportError("glyph-missing", {
      characters: missing.join(" "),
      codes: codes.join(", "),
      document: document.name,
    });
  }
  return declareAccessible(await compileTypst(source));
}
