import type { ChartDrawings } from "./drawing.ts";
import { extractNumbers } from "./extract-numbers.ts";
import { numberWords } from "./number-words.ts";
import type { PrintedNumber } from "./printed-number.ts";

/** What a ledger says about printing: the texts of every entry, and the labels of the document. */
export interface PrintedLedger {
  /** Numbers as printed, in every language and format, with the entry each is traced from. */
  readonly entries: readonly { readonly id: string; readonly printed: readonly string[] }[];
  /** Texts whose numbers name and do not count: years, paragraphs, symbols, ticks of an axis. */
  readonly labels: readonly string[];
  /** The words of drawings in the order of the document; default none. */
  readonly charts?: readonly ChartDrawings[];
}

/** A passage of a file, and where a reader finds it. */
export interface Passage {
  /** Page of a PDF, paragraph of a DOCX, line of a page: from 1. */
  readonly place: number;
  readonly text: string;
}

/** A number that no entry of the ledger explains. */
export interface StrayNumber {
  readonly place: number;
  readonly number: PrintedNumber;
  /** The words around it, with the number inside. */
  readonly context: string;
}

/** Characters of context on each side of a stray number. */
const contextLength = 40;

/**
 * The numbers of a text that are not in the ledger. A number passes if an entry or label prints the
 * same digits or words; where both name a power of ten (*million*, 亿), it must be the same one.
 */
export function checkNumbers(
  passages: readonly Passage[],
  ledger: PrintedLedger,
): readonly StrayNumber[] {
  const known = knownNumbers(ledger);
  return passages.flatMap(({ place, text }) =>
    numbersIn(text)
      .filter(({ key, scale }) => !known.has(key) && !known.has(`${key}e${scale}`))
      .map((number) => ({ place, number, context: contextOf(text, number) })),
  );
}

/** The numbers of a text in digits and in words. */
export function numbersIn(text: string): readonly PrintedNumber[] {
  return [...extractNumbers(text), ...numberWords(text)];
}

/** Keys of all numbers of a ledger: `281.6e6` where a word follows, `281` where none does. */
function knownNumbers({ entries, labels }: PrintedLedger): ReadonlySet<string> {
  const texts = [...entries.flatMap(({ printed }) => printed), ...labels];
  return new Set(
    texts.flatMap(numbersIn).map(({ key, scale }) => (scale > 0 ? `${key}e${scale}` : key)),
  );
}

/** The words around a number of a text. */
export function contextOf(text: string, { start, text: number }: PrintedNumber): string {
  const from = Math.max(0, start - contextLength);
  const to = start + number.length + contextLength;
  const words = text
    .slice(from, to)
    .replace(/[ \t\n\r]+/g, " ")
    .trim();
  return `${from > 0 ? "…" : ""}${words}${to < text.length ? "…" : ""}`;
}
