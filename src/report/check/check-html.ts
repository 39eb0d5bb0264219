import { checkDrawing } from "./check-drawing.ts";
import { checkNumbers, type PrintedLedger, type StrayNumber } from "./check-numbers.ts";
import { drawingNamed } from "./drawing.ts";
import { type HtmlText, htmlTexts } from "./html-texts.ts";
import { svgDrawings, withoutDrawings } from "./svg-drawings.ts";

/** A number of a page that names an entry which the ledger does not have or does not print so. */
export interface FalseNumber {
  readonly line: number;
  readonly entry: string;
  readonly text: string;
  /** True if the ledger has the entry but never prints this text. */
  readonly known: boolean;
}

/** What is wrong with the numbers of a page. */
export interface HtmlFaults {
  /** How many numbers name an entry. */
  readonly numbers: number;
  readonly strays: readonly StrayNumber[];
  readonly false: readonly FalseNumber[];
}

/**
 * Checks every number of an HTML report. One that names its entry must be printed by it, to the letter.
 * One that names none must be a label of the document, and a quantity must be marked as one. The words of
 * a drawing must be those that the ledger keeps of it, text by text.
 */
export function checkHtml(html: string, ledger: PrintedLedger): HtmlFaults {
  const texts = htmlTexts(withoutDrawings(html));
  const printed = new Map(ledger.entries.map((each) => [each.id, new Set(each.printed)]));
  const named = texts.filter(({ entry }) => entry !== null);
  const faults = named.flatMap(({ line, entry, text }): readonly FalseNumber[] => {
    const known = printed.get(entry!);
    return known?.has(text) ? [] : [{ line, entry: entry!, text, known: known !== undefined }];
  });
  const others = texts.filter(({ entry }) => entry === null);
  const labels = { entries: [], labels: ledger.labels };
  const strays = [
    ...checkNumbers(passages(others, isMarked), labels),
    ...checkNumbers(passages(others, isPlain), labels),
    ...quantities(others),
    ...checkNumbers(
      passages(others, ({ spoken }) => spoken),
      labels,
    ),
    ...svgDrawings(html).flatMap((found) => checkDrawing(found, drawingNamed(ledger, found.id))),
  ];
  return { numbers: named.length, strays: unique(strays), false: faults };
}

/** Quantities among plain words: a label would be marked, so that even a known one is a stray. */
function quantities(texts: readonly HtmlText[]): readonly StrayNumber[] {
  return checkNumbers(passages(texts, isPlain), { entries: [], labels: [] }).filter(
    ({ number }) => number.kind === "quantity",
  );
}

function isPlain({ label, spoken }: HtmlText): boolean {
  return !label && !spoken;
}

/** A label, but for the number of a paragraph, which is the page's own. */
function isMarked({ label, text }: HtmlText): boolean {
  return label && !/^\d{1,3}\.$/.test(text);
}

function passages(texts: readonly HtmlText[], isTaken: (text: HtmlText) => boolean) {
  return texts.filter(isTaken).map(({ line, text }) => ({ place: line, text }));
}

function unique(strays: readonly StrayNumber[]): readonly StrayNumber[] {
  const key = ({ place, number, context }: StrayNumber) =>
    `${place} ${number.start} ${number.text} ${context}`;
  return [...new Map(strays.map((each) => [key(each), each])).values()];
}
