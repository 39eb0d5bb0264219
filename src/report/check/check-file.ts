import {
  checkNumbers,
  type Passage,
  type PrintedLedger,
  type StrayNumber,
} from "./check-numbers.ts";
import { docxPassages } from "./docx-text.ts";
import { extractNumbers } from "./extract-numbers.ts";
import { pdfPassages } from "./pdf-text.ts";

/** Formats whose numbers are read from their text alone. */
export type TextFormat = "docx" | "pdf";

/** The numbers of a file that the ledger does not print. */
export interface FileFaults {
  /** How many numbers the file prints, labels included. */
  readonly numbers: number;
  readonly strays: readonly StrayNumber[];
}

/**
 * Checks every number of a DOCX or PDF report by its text; `place` is the paragraph or the page.
 *
 * @throws Error if the file cannot be read
 */
export async function checkFile(
  bytes: Uint8Array,
  format: TextFormat,
  ledger: PrintedLedger,
): Promise<FileFaults> {
  const passages: readonly Passage[] =
    format === "pdf" ? await pdfPassages(bytes) : docxPassages(bytes);
  const numbers = passages.reduce((sum, { text }) => sum + extractNumbers(text).length, 0);
  return { numbers, strays: checkNumbers(passages, ledger) };
}
