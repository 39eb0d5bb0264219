import { describe, expect, it } from "vitest";
import { focusList, hitTest } from "../../../src/figures/index.ts";
import { contextIn } from "../context.ts";
import { plainFigure } from "../plain-figure.ts";

const context = contextIn("en");
const figure = plainFigure(context);

describe("focusList", () => {
  it("walks the rows with their values in words", () => {
    const stops = focusList(figure, context);
    expect(stops.map(({ row }) => row)).toEqual(["a", "b", "c"]);
    expect(stops[0]?.text).toBe("=cmd|' /C calc'!A0; Migrants −1,235 (−2,000 to −500) MODEL");
  });

  it("gives every stop a target of 24 units, moved with its group", () => {
    const stops = focusList(figure, context);
    expect(stops[1]?.box).toEqual({ x: 108, y: 8, width: 24, height: 24 });
    for (const { box } of stops) {
      expect(box?.width).toBeGreaterThanOrEqual(24);
      expect(box?.height).toBeGreaterThanOrEqual(24);
    }
  });
});

describe("hitTest", () => {
  const hit = hitTest(figure.scene);

  it("finds the mark under the pointer with its cell", () => {
    expect(hit(30, 20)).toEqual({ row: "a", column: "n" });
    expect(hit(120, 20)).toEqual({ row: "b" });
    expect(hit(115, 61)).toEqual({ row: "c" });
  });

  it("takes the nearest mark within 12 units, and none beyond", () => {
    expect(hit(120, 32)).toEqual({ row: "b" });
    expect(hit(80, 90)).toBeNull();
  });
});
