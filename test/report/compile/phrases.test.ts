import fc from "fast-check";
import { expect, it } from "vitest";
import { multipleWord, shareWord } from "../../../src/report/compile/phrases.ts";

it("says “almost half” of the share of women and of no larger one", () => {
  expect(shareWord(48.09)).toBe("almostHalf");
  expect(shareWord(49.9)).toBe("almostHalf");
  expect(shareWord(50.04)).toBe("half");
  expect(shareWord(50.2)).toBe("moreThanHalf");
  expect(shareWord(46.9)).toBe("none");
  expect(shareWord(64.8)).toBe("almostTwoThirds");
  expect(shareWord(57)).toBe("none");
});

it("never says less than half of a share above it", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (share) => {
      const word = shareWord(share);
      if (word.startsWith("almost")) {
        expect(share).toBeLessThan(word === "almostHalf" ? 50 : 200 / 3);
      }
      if (word.startsWith("moreThan")) {
        expect(share).toBeGreaterThan(word === "moreThanHalf" ? 50 : 200 / 3);
      }
    }),
  );
});

it("says “more than doubled” above twice only", () => {
  expect(multipleWord(152_986_157, 280_598_105)).toBe("rose");
  expect(multipleWord(100, 195)).toBe("almostDoubled");
  expect(multipleWord(100, 199)).toBe("doubled");
  expect(multipleWord(100, 205)).toBe("moreThanDoubled");
  expect(multipleWord(100, 300)).toBe("tripled");
  expect(multipleWord(100, 99)).toBe("fell");
  expect(() => multipleWord(0, 5)).toThrow(RangeError);
  fc.assert(
    fc.property(fc.integer({ min: 1 }), fc.integer({ min: 1 }), (earlier, later) => {
      const word = multipleWord(earlier, later);
      if (word === "moreThanDoubled") expect(later).toBeGreaterThan(2 * earlier);
      if (word === "moreThanTripled") expect(later).toBeGreaterThan(3 * earlier);
      if (word === "fell") expect(later).toBeLessThan(earlier);
    }),
  );
});
