import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberText } from "../../../src/indicators/words/number-text.ts";
import { extractNumbers } from "../../../src/report/check/extract-numbers.ts";
import { quantityValue } from "../../../src/report/check/printed-number.ts";

const quantities = (text: string) =>
  extractNumbers(text)
    .filter(({ kind }) => kind === "quantity")
    .map((number) => quantityValue(number));
const labels = (text: string) =>
  extractNumbers(text)
    .filter(({ kind }) => kind === "label")
    .map(({ key }) => key);

describe("quantities", () => {
  it.each([
    ["281,868,512 persons", [281868512]],
    ["3.6 per cent, up from 2.8 percent and 2.3%", [3.6, 2.8, 2.3]],
    ["fell by −12,300.5 (−0.4)", [-12300.5, -0.4]],
    ["between 12.3–15.6 million", [12.3, 15600000]],
    ["net -5 and 7-9", [-5, 7, 9]],
    ["1.2 billion dollars", [1200000000]],
    ["rose from 5, 123 others", [5, 123]],
    ["a 12-month rule", [12]],
    ["1,234.", [1234]],
    ["0.00", [0]],
    ["one of 1,2 and 3", [1, 2, 3]],
  ])("are read in English: %s", (text, expected) => {
    expect(quantities(text)).toEqual(expected);
  });

  it.each([
    ["281\u202f868\u202f512人", [281868512]],
    ["2.81亿人，28\u202f187万人", [281000000, 281870000]],
    ["占３．６％", [3.6]],
    ["百分之12.5", [12.5]],
    ["增加0.8个百分点", [0.8]],
    ["有5，123人离开", [5, 123]],
    ["１，２３４人", [1234]],
    ["为−5，即-5", [-5, -5]],
    ["1.5万亿美元", [1500000000000]],
    ["代表193个国家", [193]],
    ["12个月", [12]],
  ])("are read in Chinese: %s", (text, expected) => {
    expect(quantities(text)).toEqual(expected);
  });

  it("tell a share from a count", () => {
    const percents = extractNumbers("3.6 per cent of 12; 百分之5；7％；8").map((n) => n.percent);
    expect(percents).toEqual([true, false, true, true, false]);
  });

  it("give their place in the text", () => {
    const text = "共有２８１人，－３，12\u202f345";
    for (const number of extractNumbers(text)) {
      expect(text.slice(number.start, number.start + number.text.length)).toBe(number.text);
    }
    expect(extractNumbers(text).map(({ text }) => text)).toEqual(["２８１", "－３", "12\u202f345"]);
  });
});

describe("labels", () => {
  it.each([
    ["resolution A/RES/68/4 of 3 October 2013", ["A/RES/68/4", "3", "2013"]],
    ["ST/ESA/SER.A/438 and 68/4", ["ST/ESA/SER.A/438", "68/4"]],
    ["paragraphs 33–34, 35 and 36", ["33", "34", "35", "36"]],
    ["target 10.7 and indicator 10.7.4", ["10.7", "10.7.4"]],
    ["clause 27.b (C97, COVID-19, M49)", ["27.b", "C97", "COVID-19", "M49"]],
    ["table 3 and Figure 12", ["3", "12"]],
    ["the 21st century, mid-2020", ["21st", "2020"]],
    ["2020-07-01", ["2020-07-01"]],
    ["1990–2020 and 2010-2016", ["1990", "2020", "2010", "2016"]],
    ["https://www.un.org/a/2020?b=17", ["https://www.un.org/a/2020?b=17"]],
    ["第27段、第33至34段", ["27", "33", "34"]],
    ["2020年7月1日，见表3和图4", ["2020", "7", "1", "3", "4"]],
    ["具体目标10.7，指标10.c.1", ["10.7", "10.c.1"]],
    ["第68/4号决议", ["68/4"]],
    ["hash 3fa9c1e0", ["3fa9c1e0"]],
  ])("are told by their shape: %s", (text, expected) => {
    expect(labels(text)).toEqual(expected);
    expect(quantities(text)).toEqual([]);
  });

  it("are not quantities that happen to follow a noun or look like a year", () => {
    expect(quantities("the figure 3.6 per cent")).toEqual([3.6]);
    expect(quantities("target 5 million")).toEqual([5000000]);
    expect(quantities("2,020 persons; 2\u202f020人")).toEqual([2020, 2020]);
    expect(quantities("2020.5")).toEqual([2020.5]);
  });
});

describe("every number that the report prints", () => {
  it("is read back with its value, in a sentence of either language", () => {
    const value = fc.oneof(
      fc.integer({ min: -9_999_999_999, max: 9_999_999_999 }),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    );
    fc.assert(
      fc.property(value, fc.integer({ min: 0, max: 3 }), (n, digits) => {
        for (const [lang, wrap] of [
          ["en", (s: string) => `rose to ${s} persons.`],
          ["zh", (s: string) => `增至${s}人。`],
        ] as const) {
          const text = numberText(n, lang, digits);
          const [read, ...more] = extractNumbers(wrap(text));
          expect(more).toEqual([]);
          expect(read!.text).toBe(text);
          expect(Math.abs(Number(read!.key) - n)).toBeLessThanOrEqual(0.5000001 * 10 ** -digits);
        }
      }),
    );
  });

  it("leaves no digit of any text unread", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."019.,-−–/A年b月 万%\u202f５") }),
        (text) => {
          const digits = (s: string) => s.replace(/[^0-9０-９]/g, "");
          expect(
            digits(
              extractNumbers(text)
                .map((n) => n.text)
                .join(""),
            ),
          ).toBe(digits(text));
        },
      ),
    );
  });
});
