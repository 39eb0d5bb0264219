import { expect, it } from "vitest";
import type { TableBlock } from "../../../src/report/document/document.ts";
import { tableLines } from "../../../src/report/document/table-height.ts";

const table = (cells: readonly string[]): TableBlock => ({
  kind: "table",
  id: "t",
  caption: [],
  columns: [
    { heading: [], numeric: false, width: 0.5 },
    { heading: [], numeric: false, width: 0.5 },
  ],
  rows: cells.map((text) => ({ cells: [[{ kind: "text", text }], [{ kind: "text", text: "b" }]] })),
  notes: [],
  source: [],
});

it("counts the lines of rows, each as high as its highest cell", () => {
  expect(tableLines(table(["a", "b", "c"]), 50)).toBe(3);
  const long = "a statement of what is known ".repeat(4);
  expect(tableLines(table([long, "b"]), 50)).toBeGreaterThanOrEqual(4);
  expect(tableLines(table(["移徙".repeat(40)]), 50)).toBeGreaterThanOrEqual(4);
});
