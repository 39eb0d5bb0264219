/**
 * A number as it stands in a text.
 *
 * - `quantity`: a number of something; it must be an entry of the ledger.
 * - `words`: a number in words, such as *almost half* or 三分之一; the document must say it so.
 * - `label`: a year, a date, a paragraph, a symbol, a code, an address: it names and does not count.
 */
export interface PrintedNumber {
  readonly kind: "quantity" | "words" | "label";
  /** As printed, without the words around it. */
  readonly text: string;
  /**
   * What two printings of one number share. A quantity: sign, digits and decimals as printed, without
   * groups, in ASCII (`-1234.50`). A label: its text in ASCII without white space. Words: in small letters.
   */
  readonly key: string;
  /** Power of ten of the word that follows: 6 for *million*, 8 for 亿; 0 without such a word. */
  readonly scale: number;
  /** True if *per cent*, *%* or 百分之 stands beside it. */
  readonly percent: boolean;
  /** Position of `text` in the text that was read, in UTF-16 units. */
  readonly start: number;
}

/** The value of a printed quantity; null for a label or words. */
export function quantityValue({ kind, key, scale }: PrintedNumber): number | null {
  return kind === "quantity" ? Number(`${key}e${scale}`) : null;
}
