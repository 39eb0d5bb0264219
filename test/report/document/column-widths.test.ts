import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnWidths } from "../../../src/report/document/column-widths.ts";
import type { TableBlock } from "../../../src/report/document/document.ts";

const table = (widths: readonly number[], numbers: readonly string[]): TableBlock => ({
  kind: "table",
  id: "t",
  caption: [],
  columns: widths.map((width, i) => ({ heading: [], numeric: i > 0, width })),
  rows: [
    {
      cells: [
        [{ kind: "text", text: "A name" }],
        ...numbers.map((text) => [{ kind: "number" as const, text, entry: "F-1" as const }]),
      ],
    },
  ],
  notes: [],
  source: [],
});

describe("widths of columns", () => {
  it("stay as they are where every number fits", () => {
    const widths = [0.6, 0.2, 0.2];
    expect(columnWidths(table(widths, ["1,234", "5.6"]), 54)).toEqual(widths);
  });

  it("give a long number its room, taken from the words", () => {
    const [words, long, short] = columnWidths(
      table([0.76, 0.12, 0.12], ["15,808,031,164", "1"]),
      54,
    );
    expect(long).toBeGreaterThan(0.145);
    expect(short).toBe(0.12);
    expect(words! + long! + short!).toBeCloseTo(1, 12);
  });

  it("always add up to one and leave the words a third of theirs", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 8 }), (lengths) => {
        const share = 0.6 / Math.max(1, lengths.length);
        const widths = [1 - share * lengths.length, ...lengths.map(() => share)];
        const fitted = columnWidths(
          table(
            widths,
            lengths.map((n) => "9".repeat(n)),
          ),
          54,
        );
        expect(fitted.reduce((sum, width) => sum + width, 0)).toBeCloseTo(1, 9);
        expect(fitted[0]!).toBeGreaterThanOrEqual(widths[0]! / 3 - 1e-9);
      }),
    );
  });
});
