import { arc } from "d3-shape";
import { describe, expect, it } from "vitest";
import { boundsOf, flatten, parsePath } from "../../../src/figures/index.ts";

const bounds = (d: string) => boundsOf({ kind: "path", d, role: "data" })!;

describe("parsePath", () => {
  it("reads what d3 writes", () => {
    const d = "M1,2L3,4C1,1,2,2,5,6Q8,6,8,9ZM10,10h5v7h-5Z";
    const steps = parsePath(d).map(({ step }) => step);
    expect(steps).toEqual([
      "move",
      "line",
      "curve",
      "curve",
      "close",
      "move",
      "line",
      "line",
      "line",
      "close",
    ]);
    expect(bounds("M10,10h5v7h-5Z")).toEqual({ x: 10, y: 10, width: 5, height: 7 });
  });

  it("repeats a command whose letter is left out", () => {
    expect(parsePath("M0,0 10,0 10,10Z")).toEqual([
      { step: "move", x: 0, y: 0 },
      { step: "line", x: 10, y: 0 },
      { step: "line", x: 10, y: 10 },
      { step: "close" },
    ]);
  });

  it("refuses what it does not know", () => {
    expect(() => parsePath("M0,0T3,3")).toThrow("unknown path command: T");
    expect(() => parsePath("M0,0L3")).toThrow("path command L has 1 numbers");
    expect(() => parsePath("3,4")).toThrow("begins with a number");
  });

  it("turns arcs into curves that stay on the circle", () => {
    const d = arc()({ innerRadius: 0, outerRadius: 100, startAngle: 0.3, endAngle: 5 })!;
    const points = flatten(parsePath(d))[0]!.slice(0, -2);
    for (const [x, y] of points.slice(0, 30)) expect(Math.hypot(x, y)).toBeCloseTo(100, 0);
    const full = arc()({ innerRadius: 40, outerRadius: 50, startAngle: 0, endAngle: 2 * Math.PI })!;
    const box = bounds(full);
    expect(box.x).toBeCloseTo(-50, 1);
    expect(box.width).toBeCloseTo(100, 1);
    expect(box.height).toBeCloseTo(100, 1);
  });

  it("scales radii that are too small, as SVG asks", () => {
    const box = bounds("M0,0A1,1 0 0 1 20,0");
    expect(box.y).toBeCloseTo(-10, 1);
  });
});
