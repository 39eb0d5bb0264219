import { asciiForms, groupBlanks } from "./ascii-forms.ts";
import {
  dateAfter,
  labelPatterns,
  namedBefore,
  percentAfter,
  percentBefore,
  quantityPattern,
  scaleWords,
} from "./number-patterns.ts";
import type { PrintedNumber } from "./printed-number.ts";

const blanks = new RegExp(`[\\s${groupBlanks}]`, "g");

/**
 * Every number that stands in a text in digits, in order, in English or Chinese printing: groups by
 * commas or narrow blanks, full-width digits, true minus signs, *per cent*, 万 and 亿. Numbers in words
 * (`half`, 三分之一) are not read.
 *
 * @example extractNumbers("281.6 million in 2020")
 *   // quantity 281.6 with scale 6, label 2020
 */
export function extractNumbers(text: string): PrintedNumber[] {
  if (!digit.test(text)) return [];
  const ascii = asciiForms(text);
  const found: PrintedNumber[] = [];
  beginning.lastIndex = 0;
  for (let place = beginning.exec(ascii); place; place = beginning.exec(ascii)) {
    const at = place.index;
    const number = numberAt(text, ascii, at);
    if (number) found.push(number);
    beginning.lastIndex = number ? at + number.text.length : at + 1;
  }
  return found;
}

const digit = /\p{Nd}/u;

/** A number begins at a digit, at a sign before a digit, or at a letter that begins a word with a digit. */
const beginning =
  /\d|(?<![A-Za-z0-9À-ɏ)%\]])-(?=\d)|(?<![A-Za-z0-9À-ɏ])[A-Za-z](?=[^\s<>"，。；）]*\d)/g;

function numberAt(text: string, ascii: string, at: number): PrintedNumber | null {
  return labelAt(text, ascii, at) ?? quantityAt(text, ascii, at);
}

function labelAt(text: string, ascii: string, at: number): PrintedNumber | null {
  for (const pattern of labelPatterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(ascii)?.[0];
    if (match && /\d/.test(match)) return label(text.slice(at, at + match.length), at);
  }
  return null;
}

function quantityAt(text: string, ascii: string, at: number): PrintedNumber | null {
  const sign = ascii[at] === "-" ? "-" : "";
  quantityPattern.lastIndex = at + sign.length;
  const match = quantityPattern.exec(ascii)?.[0];
  if (!match) return null;
  const end = at + sign.length + match.length;
  const after = ascii.slice(end, end + 24);
  const before = ascii.slice(Math.max(0, at - 60), at);
  const number: PrintedNumber = {
    kind: "quantity",
    text: text.slice(at, end),
    key: sign + match.replace(blanks, "").replaceAll(",", ""),
    scale: scaleWords.find(([word]) => word.test(after))?.[1] ?? 0,
    percent: percentAfter.test(after) || percentBefore.test(before),
    start: at,
  };
  return isLabel(number, match, before, after) ? { ...number, kind: "label" } : number;
}

function isLabel(number: PrintedNumber, digits: string, before: string, after: string): boolean {
  const isPlain = /^\d+(\.\d+)?$/.test(digits) && number.key === digits;
  if (!isPlain || number.scale > 0 || number.percent) return false;
  const isYear = /^(1[89]|20)\d\d$/.test(digits);
  return isYear || namedBefore.test(before) || (/^\d{1,2}$/.test(digits) && dateAfter.test(after));
}

function label(text: string, start: number): PrintedNumber {
  const key = asciiForms(text).replace(blanks, "");
  return { kind: "label", text, key, scale: 0, percent: false, start };
}
