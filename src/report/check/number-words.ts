import { groupBlanks } from "./ascii-forms.ts";
import type { PrintedNumber } from "./printed-number.ts";

const gap = `[\\s${groupBlanks}-]+`;
const units =
  "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|" +
  "seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
const powers = "hundred|thousand|million|billion|trillion";
const parts = "half|halves|(?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|hundredth)s?";
const english = new RegExp(
  "(?<![A-Za-z])" +
    `(?:(?:almost|nearly|about|around|roughly|over|under|up to|close to|at least|at most|(?:more|less|fewer) than)${gap})?` +
    "(?:" +
    `(?:(?:an?|one|${units})${gap})(?:${parts})|halves|half|` +
    `(?:(?:an?|one|several|many)${gap})(?:${powers}|dozen)(?:${gap}(?:and${gap})?(?:${units}|${powers}))*|` +
    `(?:${units})(?:${gap}(?:and${gap})?(?:one|${units}|${powers}))*(?:fold)?|` +
    "(?:dozens|hundreds|thousands|millions|billions|trillions)|" +
    "doubl(?:e[sd]?|ing)|tripl(?:e[sd]?|ing)|quadrupl(?:e[sd]?|ing)|twice|thrice" +
    ")(?![A-Za-z])",
  "gi",
);

const digit = "[零〇一二两三四五六七八九十百千万亿]";
const several = `(?:${digit}\\s*)+`;
const chinese = new RegExp(
  "(?:将近|接近|大约|超过|不到|至少|至多|多达|高达|近|逾|约)?\\s*(?:" +
    `百\\s*分\\s*之\\s*${several}(?:点\\s*${several})?|` +
    `${several}分\\s*之\\s*${several}|` +
    "一\\s*半|半\\s*数|[过近大]\\s*半|" +
    `[一数几上]\\s*[十百千万亿]\\s*(?:${digit}\\s*)*|` +
    `[二两三四五六七八九十]\\s*(?:${digit}\\s*)*[成倍]?|` +
    "一\\s*[成倍](?!数|为|员|立|功|果|本|年|分|长|效)|翻\\s*(?:了\\s*)?[一两]?\\s*番" +
    ")",
  "g",
);

/** Fractions, circled and Roman numerals in one sign; 〇 belongs to Chinese numbers. */
const signs = /(?!〇)[\p{No}\p{Nl}]/gu;

/**
 * Every number that a text says in words, in order, with the word that qualifies it: *almost half*, *two
 * thirds*, *three hundred million*, *doubled*, 近三分之二, 百分之五, 一半, 三亿, 增加一倍. *One* and 一 alone
 * are not read: they are articles and parts of words.
 *
 * @example numberWords("almost two thirds of them") // key "almost two thirds"
 */
export function numberWords(text: string): readonly PrintedNumber[] {
  const known = read.get(text);
  if (known) return known;
  const found = readWords(text);
  if (read.size === mostKept) read.clear();
  read.set(text, found);
  return found;
}

/** What was read of the latest texts: briefs repeat caveats, definitions and names of sources. */
const read = new Map<string, readonly PrintedNumber[]>();
const mostKept = 10_000;

function readWords(text: string): PrintedNumber[] {
  return [english, chinese, signs]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match) => {
      const words = match[0].trim();
      const start = match.index + match[0].indexOf(words);
      return { kind: "words", text: words, key: keyOf(words), scale: 0, percent: false, start };
    });
}

/** What two printings of the same words share: small letters, one blank between words, none in Chinese. */
function keyOf(words: string): string {
  const isChinese = /[\u4e00-\u9fff]/.test(words);
  return words
    .toLowerCase()
    .replace(new RegExp(isChinese ? "\\s" : gap, "g"), isChinese ? "" : " ");
}
