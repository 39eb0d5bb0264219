import { expect, it } from "vitest";
import { styledNumber } from "../../../src/report/ledger/index.ts";

it("prints large numbers in words of size as UN editors do", () => {
  const words = (value: number, language: "en" | "zh") =>
    styledNumber(value, "persons", language, { words: true });
  expect(words(280_598_105, "en")).toBe("280.6 million");
  expect(words(280_598_105, "zh")).toBe("2.806亿");
  expect(words(16_800_000, "zh")).toBe("1\u202f680万");
  expect(words(8_552, "en")).toBe("8,552");
});

it("tells per cent from percentage points and signs changes", () => {
  expect(styledNumber(3.6, "per-cent", "en", { unit: true })).toBe("3.6 per cent");
  expect(styledNumber(0.8, "percentage-points", "zh", { unit: true })).toBe("0.8个百分点");
  expect(styledNumber(0.8, "percentage-points", "en", { signed: true })).toBe("+0.8");
  expect(styledNumber(280_598_105, "persons", "en", { per: 1_000 })).toBe("280,598");
});

it("keeps the first digit of a small share and drops the decimals of a large ratio", () => {
  expect(styledNumber(0.032, "per-cent", "en")).toBe("0.03");
  expect(styledNumber(-0.0042, "per-cent", "en")).toBe("−0.004");
  expect(styledNumber(0.00004, "per-cent", "en")).toBe("0.000");
  expect(styledNumber(0, "per-cent", "en")).toBe("0.0");
  expect(styledNumber(0.032, "per-cent", "zh", { unit: true })).toBe("0.03%");
  expect(styledNumber(762_105, "ratio", "en")).toBe("762,105");
  expect(styledNumber(99.5, "ratio", "en")).toBe("99.50");
});

it("leaves the sign to the words where they say the direction", () => {
  const fall = { unit: true, digits: 2, magnitude: true } as const;
  expect(styledNumber(-2.041, "percentage-points", "en", fall)).toBe("2.04 percentage points");
  expect(styledNumber(-2.041, "percentage-points", "zh", fall)).toBe("2.04个百分点");
  expect(styledNumber(2.041, "percentage-points", "en", fall)).toBe("2.04 percentage points");
});
