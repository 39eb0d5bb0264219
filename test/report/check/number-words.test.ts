import { describe, expect, it } from "vitest";
import { checkNumbers } from "../../../src/report/check/check-numbers.ts";
import { extractNumbers } from "../../../src/report/check/extract-numbers.ts";
import { numberWords } from "../../../src/report/check/number-words.ts";

const keys = (text: string) => numberWords(text).map(({ key }) => key);

describe("numbers in words", () => {
  it.each([
    ["almost half of all migrants", ["almost half"]],
    ["Two-thirds lived there; a third did not", ["two thirds", "a third"]],
    ["three hundred and four million people", ["three hundred and four million"]],
    ["more than\n two\u00a0thirds", ["more than two thirds"]],
    ["five per cent, one in five", ["five", "five"]],
    ["the number doubled, nearly tripled", ["doubled", "nearly tripled"]],
    ["a million and millions more", ["a million", "millions"]],
    ["¾ of them, ② and Ⅳ", ["¾", "②", "ⅳ"]],
    ["one of the others, often behalf, weighted, Seventeenth", []],
    ["the third quarter of the second year", []],
  ])("are read in English: %s", (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  it.each([
    ["占百分之五，近三分之二", ["百分之五", "近三分之二"]],
    ["百分之三点六", ["百分之三点六"]],
    ["共三亿零四百万人", ["三亿零四百万"]],
    ["超过一半，近半，半数", ["超过一半", "近半", "半数"]],
    ["三 分\n之 一", ["三分之一"]],
    ["增加了两倍，翻了一番", ["两倍", "翻了一番"]],
    ["数百万人，约七成", ["数百万", "约七成"]],
    ["统一、一致、同一，万一，百分比", []],
  ])("are read in Chinese: %s", (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  it("pass where the document says them and nowhere else", () => {
    const ledger = { entries: [], labels: ["almost half", "近三分之二"] };
    const strays = (text: string) =>
      checkNumbers([{ place: 1, text }], ledger).map(({ number }) => number.text);
    expect(strays("Almost  half of them; 近三分\n之二")).toEqual([]);
    expect(strays("more than half; two thirds; 近三分之一")).toEqual([
      "more than half",
      "two thirds",
      "近三分之一",
    ]);
  });
});

describe("digits of other scripts", () => {
  it.each([
    ["٣٠٤ مليون", "٣٠٤", "304"],
    ["۳۰۴", "۳۰۴", "304"],
    ["३०४ लोग", "३०४", "304"],
    ["๓๐๔", "๓๐๔", "304"],
  ])("are read as numbers: %s", (text, printed, key) => {
    expect(extractNumbers(text)).toMatchObject([{ kind: "quantity", text: printed, key }]);
  });

  it("are found where a sign takes two units", () => {
    expect(extractNumbers("𝟑𝟎𝟒 people").map(({ text }) => text)).toEqual(["𝟑𝟎𝟒"]);
  });
});
