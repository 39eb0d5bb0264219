import { describe, expect, it } from "vitest";
import { displayWidth } from "../../../src/cli/print/display-width.ts";
import { textList, textTable } from "../../../src/cli/print/text-table.ts";

describe("tables for readers", () => {
  it("counts Chinese characters twice and combining marks not at all", () => {
    expect(displayWidth("移徙者 stock")).toBe(12);
    expect(displayWidth("Co\u0302te")).toBe(4);
    expect(displayWidth("（模型）")).toBe(8);
  });

  it("align in both scripts", () => {
    const table = textTable(
      [{ heading: "国家" }, { heading: "数值", align: "right" }, { heading: "id" }],
      [
        ["墨西哥", "10", "a"],
        ["Côte d'Ivoire", "1,234,567", "b"],
      ],
    );
    const columnsOfIds = table.split("\n").map((line) => displayWidth(line.slice(0, -1)));
    expect(new Set(columnsOfIds.slice(1)).size).toBe(1);
    expect(table.split("\n")[1]).toMatch(/ 10 {2}a$/);
  });

  it("let no control character of a file reach the screen", () => {
    const list = textList([["note", "a\u001b[2Jb\nc\u202ed"]]);
    expect(list).toBe("  note  a[2Jb cd");
  });
});
