import { describe, expect, it } from "vitest";
import { chartLanguage, scaledNumber, shortNumber } from "../../../src/indicators/index.ts";

describe("shortNumber", () => {
  it.each([
    [281_868_512, "282 million", "2.82亿"],
    [12_345_678, "12.3 million", "1\u202f230万"],
    [999_600, "1 million", "100万"],
    [45_321, "45,300", "4.53万"],
    [-3_210_000_000, "−3.21 billion", "−32.1亿"],
    [0, "0", "0"],
    [4.25, "4.25", "4.25"],
  ])("writes %d with three digits", (value, en, zh) => {
    expect(shortNumber(value, "en")).toBe(en);
    expect(shortNumber(value, "zh")).toBe(zh);
  });

  it("writes the ticks of an axis in one size", () => {
    expect([0, 50e6, 100e6].map((value) => scaledNumber(value, 100e6, "en"))).toEqual([
      "0",
      "50",
      "100",
    ]);
    expect(scaledNumber(50e6, 100e6, "zh")).toBe("0.5");
    expect(scaledNumber(2_500, 10_000, "en")).toBe("2,500");
  });
});

describe("chartLanguage", () => {
  it("says the level of an interval and its coverage", () => {
    const { words, numbers } = chartLanguage("en");
    const note = {
      level: numbers.percent(0.8),
      furtherLevel: numbers.percent(0.95),
      method: "conformal",
      coverage: null,
    };
    expect(words.intervalNote(note)).toBe(
      "Intervals at 80 per cent and 95 per cent: conformal; coverage not measured.",
    );
    expect(
      chartLanguage("zh").words.intervalNote({ ...note, furtherLevel: null, coverage: "81%" }),
    ).toBe("区间（80 per cent）：conformal；实测覆盖率为81%。");
  });
});
