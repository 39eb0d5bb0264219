import { describe, expect, it } from "vitest";
import { areaName, areas } from "../../../src/areas/index.ts";
import { messages as en } from "../../../src/messages/en/index.ts";
import { messages as zh } from "../../../src/messages/zh/index.ts";
import { charactersOf } from "../../../src/report/fonts/characters.ts";
import { readFonts } from "../../../src/report/fonts/font-files.ts";

const fonts = readFonts().map(charactersOf);
const pairs = [0, 2].map((face) => [fonts[face]!, fonts[face + 4]!] as const);

/** Characters of a text that a pair of a Latin and a Chinese face cannot show. */
const missing = (text: string) =>
  [...new Set(text)].filter(
    (char) => char !== "\n" && pairs.some((pair) => !pair.some((f) => f.has(char.codePointAt(0)!))),
  );

describe("the fonts", () => {
  it("show every character of the messages in both languages", () => {
    expect(missing([...Object.values(en), ...Object.values(zh)].join(""))).toEqual([]);
  });

  it("show the English and Chinese names of every area", () => {
    const names = areas.flatMap(({ code }) => [areaName(code, "en"), areaName(code, "zh")]);
    expect(names.length).toBeGreaterThan(400);
    expect(missing(names.join(""))).toEqual([]);
  });

  it("show the signs of numbers and the letters of European names", () => {
    expect(
      missing("−–—±×÷≤≥≈%‰¶§°€£\u202f\u00a0ŁłŞşĞğŐőČčŽžØøÅåßÞþ《》「」、。，；：？！"),
    ).toEqual([]);
  });

  it("lack what the test asks of them only if it is not theirs", () => {
    expect(missing("م\u{1f600}")).toEqual(["م", "\u{1f600}"]);
  });
});
