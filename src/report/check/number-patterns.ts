import { groupBlanks } from "./ascii-forms.ts";

/**
 * Labels by their shape, the most telling first. Each is tried where a word or number begins; the first
 * that fits wins, and a quantity is what none of them takes.
 */
export const labelPatterns: readonly RegExp[] = [
  // Addresses.
  /(?:https?:\/\/|www\.|doi:)[^\s<>"，。；）]+/y,
  // Document symbols and numbers of resolutions: A/RES/68/4, ST/ESA/SER.A/438, 68/4, 2015/16.
  /[A-Z][A-Za-z.]*(?:\/[A-Za-z0-9][A-Za-z0-9.()_-]*)*\/[A-Za-z0-9.()_-]*[A-Za-z0-9)]/y,
  /\d{1,4}(?:\/\d{1,4})+(?![\d.]*\d)/y,
  // Dates.
  /\d{4}-\d{2}-\d{2}(?!\d)/y,
  // Codes of letters and digits: C97, M49, COVID-19, F-27-03, 10.c.1, 27.b, 2018a, 3fa9c1.
  /[A-Z][A-Za-z]*(?:[-_.:!]?[A-Z]*\d+[A-Za-z]*)+(?:[-_.:!][A-Za-z0-9]+)*/y,
  /\d+(?:\.\d+)*\.[a-z](?:\.\d+)*(?![A-Za-z])/y,
  /\d+(?:\.\d+){2,}/y,
  /\d+(?:st|nd|rd|th)(?![A-Za-z])/y,
  /\d+[a-z](?![A-Za-z])/y,
  /(?:[A-Za-z]+\d|\d+[A-Za-z]+\d)[A-Za-z0-9]*/y,
];

const nouns =
  "paragraphs?|paras?\\.?|¶+|articles?|tables?|figures?|charts?|maps?|box(?:es)?|annex(?:es)?|" +
  "sections?|chapters?|parts?|notes?|pages?|rows?|columns?|sheets?|clauses?|No\\.|SDGs?|goals?|" +
  "targets?|indicators?|objectives?|resolutions?|conventions?|M49|ISO|UNSCR|第|附件|目标|指标|" +
  "决议|(?<![代发报])表|图|段|栏|注|框";
const list = "(?:[\\d.]+(?:\\s?[-–—至、,和]\\s?|,?\\s(?:and|to|or)\\s))*";

/** The text before a number that is named by a noun, such as `paragraphs 33–34` or 第33至34段. */
export const namedBefore = new RegExp(
  `(?:^|[^A-Za-z])(?:${nouns})[\\s${groupBlanks}]?${list}$`,
  "i",
);

/** What follows the day or the month of a date. */
export const dateAfter =
  /^\s?(?:[月日]|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/;

/** Digits with groups and decimals; groups are parted by commas or narrow blanks. */
export const quantityPattern = new RegExp(
  `(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d{1,3}(?:[${groupBlanks}]\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?`,
  "y",
);

const blank = `[\\s${groupBlanks}]*`;
const scale = (words: string, power: number) =>
  [new RegExp(`^${blank}(?:${words})`, "i"), power] as const;

/** Words after a number that multiply it, as powers of ten. */
export const scaleWords: readonly (readonly [RegExp, number])[] = [
  scale("thousand\\b", 3),
  scale("million\\b", 6),
  scale("billion\\b", 9),
  scale("trillion\\b|万亿", 12),
  scale("亿", 8),
  scale("千万", 7),
  scale("百万", 6),
  scale("万", 4),
];

export const percentAfter = new RegExp(`^${blank}(?:%|per[\\s\\u00a0]cent\\b|percent\\b)`, "i");
export const percentBefore = /百分之\s?$/;
