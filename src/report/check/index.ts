/** Numbers in texts: read from any format, and compared with the ledger. */

export { checkFile, type FileFaults, type TextFormat } from "./check-file.ts";
export { checkHtml, type FalseNumber, type HtmlFaults } from "./check-html.ts";
export {
  checkNumbers,
  type Passage,
  type PrintedLedger,
  type StrayNumber,
} from "./check-numbers.ts";
export { type DocumentNumbers, documentNumbers, type UnboundNumber } from "./document-numbers.ts";
export { docxPassages } from "./docx-text.ts";
export type {
  ChartDrawings,
  Drawing,
  DrawnText,
} from "./drawing.ts";
export { extractNumbers } from "./extract-numbers.ts";
export { pdfPassages } from "./pdf-text.ts";
export { type PrintedNumber, quantityValue } from "./printed-number.ts";
