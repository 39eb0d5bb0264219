import { checkDrawing } from "./check-drawing.ts";
import {
  checkNumbers,
  type Passage,
  type PrintedLedger,
  type StrayNumber,
} from "./check-numbers.ts";
import { docxText } from "./docx-text.ts";
import { drawingNamed } from "./drawing.ts";
import { extractNumbers } from "./extract-numbers.ts";
import { pdfPages } from "./pdf-text.ts";

/** Formats whose numbers are read from their text alone. */
export type TextFormat = "docx" | "pdf";

/** The numbers of a file that the ledger does not print. */
export interface FileFaults {
  /** How many numbers the file prints, labels included. */
  readonly numbers: number;
  readonly strays: readonly StrayNumber[];
}

/**
 * Checks every number of a DOCX or PDF report by its text, and drawings text by text; `place` is the
 * paragraph or the page.
 *
 * @throws Error if the file cannot be read
 */
export async function checkFile(
  bytes: Uint8Array,
  format: TextFormat,
  ledger: PrintedLedger,
): Promise<FileFaults> {
  const { passages, strays, drawn } =
    format === "pdf" ? await pdfFaults(bytes, ledger) : docxFaults(bytes, ledger);
  const texts = [...passages.map(({ text }) => text), ...drawn];
  const numbers = texts.reduce((sum, text) => sum + extractNumbers(text).length, 0);
  return { numbers, strays: [...checkNumbers(passages, ledger), ...strays] };
}

/** What a format says outside of its drawings, and what is wrong in them. */
interface FormatFaults {
  readonly passages: readonly Passage[];
  readonly strays: readonly StrayNumber[];
  readonly drawn: readonly string[];
}

/** The figures of a PDF are those of the ledger in their order. */
async function pdfFaults(bytes: Uint8Array, ledger: PrintedLedger): Promise<FormatFaults> {
  const passages = await pdfPages(bytes);
  const drawings = passages.flatMap((page) => page.drawings);
  const strays = drawings.flatMap((found, i) =>
    checkDrawing(found, ledger.charts?.[i]?.wide ?? null),
  );
  return { passages, strays, drawn: drawings.flatMap(({ texts }) => texts) };
}

/** What is said of the drawings of a DOCX stands in their order, the drawings under their names. */
function docxFaults(bytes: Uint8Array, ledger: PrintedLedger): FormatFaults {
  const { passages, spoken, drawings } = docxText(bytes);
  const strays = [
    ...spoken.flatMap((found, i) => checkDrawing(found, ledger.charts?.[i]?.wide ?? null)),
    ...drawings.flatMap((found) => checkDrawing(found, drawingNamed(ledger, found.id))),
  ];
  return { passages, strays, drawn: drawings.flatMap(({ texts }) => texts) };
}
