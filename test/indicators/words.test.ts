import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  changeOfShareText,
  describeIndicatorError,
  figureText,
  figureUnits,
  IndicatorError,
  numberText,
  operationIds,
  regionPartitionIds,
  tableOperationIds,
} from "../../src/indicators/index.ts";
import { message } from "../../src/messages/index.ts";

const languages = ["en", "zh"] as const;

describe("numbers", () => {
  it("are grouped as the United Nations prints them", () => {
    expect(numberText(281_868_512, "en")).toBe("281,868,512");
    expect(numberText(281_868_512, "zh")).toBe("281\u202f868\u202f512");
    expect(numberText(999, "en")).toBe("999");
    expect(numberText(-1234.5, "en", 1)).toBe("−1,234.5");
    expect(numberText(2.675, "en", 2)).toBe("2.68");
    expect(numberText(-0.04, "en", 1)).toBe("0.0");
    expect(() => numberText(Number.NaN, "en")).toThrow(RangeError);
  });

  it("keep their value: half a unit of the last digit at most", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e12, max: 1e12, noNaN: true }),
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom(...languages),
        (value, digits, lang) => {
          const text = numberText(value, lang, digits);
          const read = Number(text.replace("−", "-").replace(/[,\u202f]/g, ""));
          expect(Math.abs(read - value)).toBeLessThanOrEqual(0.5000001 * 10 ** -digits + 1e-4);
          expect(text).toMatch(/^−?\d{1,3}([,\u202f]\d{3})*(\.\d+)?$/);
        },
      ),
    );
  });
});

describe("units (T10)", () => {
  const text = (value: number, unit: (typeof figureUnits)[number], lang: "en" | "zh") =>
    figureText({ value, unit }, lang);

  it("tell per cent from percentage points", () => {
    expect(text(3.6, "per-cent", "en")).toBe("3.6 per cent");
    expect(text(0.8, "percentage-points", "en")).toBe("0.8 percentage points");
    expect(text(3.6, "per-cent", "zh")).toBe("3.6%");
    expect(text(0.8, "percentage-points", "zh")).toBe("0.8个百分点");
  });

  it("take a change of shares in points only", () => {
    const trace = { kind: "operation", operation: "difference", inputs: {}, value: 0.8 } as const;
    const change = { value: 0.8, unit: "percentage-points", model: false, trace } as const;
    expect(changeOfShareText(change, "zh")).toContain("个百分点");
    // @ts-expect-error per cent is no difference of shares
    changeOfShareText({ ...change, unit: "per-cent" }, "zh");
  });

  it("have one form for one in English", () => {
    expect(text(1, "persons", "en")).toBe("1 person");
    expect(text(2, "states", "en")).toBe("2 States");
    expect(text(1, "states", "en")).toBe("1 State");
  });

  it("all have words, with the number in them", () => {
    for (const lang of languages) {
      for (const unit of figureUnits) expect(text(12, unit, lang)).toMatch(/12/);
    }
  });
});

describe("words", () => {
  it("exist for every formula and region set", () => {
    for (const lang of languages) {
      for (const id of [...operationIds, ...tableOperationIds]) message(lang, `formula.${id}`);
      for (const id of regionPartitionIds) message(lang, `region-partition.${id}`);
    }
  });

  it("name a missing value by its reason, never by zero (T05)", () => {
    const value = { missing: "not-loaded" } as const;
    expect(figureText({ value, unit: "persons" }, "en")).toBe("not in this edition");
    expect(figureText({ value, unit: "persons" }, "zh")).toBe("本版未收入");
  });

  it("of an error name what was found, in both languages", () => {
    const error = new IndicatorError("bases-differ", { first: "BIRTH", second: "CITIZENSHIP" });
    for (const lang of languages) {
      expect(describeIndicatorError(error, lang)).toMatch(/BIRTH.*CITIZENSHIP/);
    }
  });
});
