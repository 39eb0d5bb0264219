/**
 * Makes readers show the title of a document instead of the name of its file, as PDF/UA asks
 * (ISO 14289-1, 7.1): a new version of the catalogue, appended as PDF updates are.
 *
 * @param pdf with a classic cross-reference table, as the typesetter writes it
 * @throws RangeError for a file of another shape
 */
export function declareAccessible(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString("latin1");
  const trailer = text.slice(text.lastIndexOf("trailer"));
  const root = /\/Root (\d+) 0 R/.exec(trailer)?.[1];
  const size = /\/Size (\d+)/.exec(trailer)?.[1];
  const previous = /startxref\s+(\d+)/.exec(trailer)?.[1];
  const at = text.lastIndexOf(`\n${root} 0 obj`) + 1;
  const catalogue = text.slice(at, text.indexOf("endobj", at));
  const open = "/ViewerPreferences <<";
  if (!root || !size || !previous || at === 0 || !catalogue.includes(open))
    throw new RangeError("the PDF has no catalogue with viewer preferences and a trailer");
  const object = `${catalogue.replace(open, `${open}\n    /DisplayDocTitle true`)}endobj\n`;
  // The last line of the file is a comment: what follows it must not stand on it.
  const start = text.endsWith("\n") ? "" : "\n";
  const first = pdf.length + start.length;
  const offset = String(first).padStart(10, "0");
  const table = `xref\n${root} 1\n${offset} 00000 n \n`;
  const kept = trailer.slice("trailer".length, trailer.indexOf("startxref")).trim();
  const end = `trailer\n${kept.replace(/>>$/, `  /Prev ${previous}\n>>`)}\nstartxref\n${first + object.length}\n%%EOF\n`;
  return Uint8Array.from(Buffer.concat([pdf, Buffer.from(start + object + table + end, "latin1")]));
}
