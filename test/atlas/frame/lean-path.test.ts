import fc from "fast-check";
import { expect, it } from "vitest";
import { leanPath } from "../../../src/atlas/frame/lean-path.ts";
import { symbolPath } from "../../../src/figures/index.ts";

/** Where the steps of relative path text end: the browser's rules, read from the specification of SVG. */
function endsOf(d: string): [number, number][] {
  const ends: [number, number][] = [];
  let [x, y] = [0, 0];
  let start: [number, number] = [0, 0];
  for (const [, command, rest] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const n = [...rest!.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(Number);
    if (command === "z") [x, y] = start;
    else if (command === "M") [x, y] = [n[0]!, n[1]!];
    else if (command === "h") x += n[0]!;
    else if (command === "v") y += n[0]!;
    else [x, y] = [x + n.at(-2)!, y + n.at(-1)!];
    if (command === "M" || command === "m") start = [x, y];
    if (command !== "z") ends.push([x, y]);
  }
  return ends;
}

const places = fc.array(
  fc.tuple(
    fc.double({ min: -900, max: 900, noNaN: true }),
    fc.double({ min: -900, max: 900, noNaN: true }),
  ),
  { minLength: 1, maxLength: 40 },
);

it("keeps every place of every path within half a tenth, moved by its group, however many there are", () => {
  fc.assert(
    fc.property(fc.array(places, { minLength: 1, maxLength: 5 }), (lines) => {
      const paths = lines.map((points, i) => ({
        d: `${points.map(([x, y], k) => `${k ? "L" : "M"}${x.toFixed(3)},${y.toFixed(3)}`).join("")}Z`,
        dx: i * 7.25,
        dy: -i,
      }));
      const ends = endsOf(leanPath(paths));
      const meant = lines.flatMap((points, i) => points.map(([x, y]) => [x + i * 7.25, y - i]));
      expect(ends.length).toBe(meant.length);
      for (const [i, [x, y]] of meant.entries()) {
        expect(Math.abs(ends[i]![0] - x!)).toBeLessThan(0.052);
        expect(Math.abs(ends[i]![1] - y!)).toBeLessThan(0.052);
      }
    }),
    { numRuns: 60 },
  );
});

it("keeps radius and flags of arcs and the handles of curves", () => {
  const circle = symbolPath("circle", 100.27, 40, 3.5);
  const ribbon = "M10,20C60,20 60,80 110,80L110,90C60,90 60,30 10,30Z";
  expect(
    leanPath([
      { d: circle, dx: 0, dy: 0 },
      { d: ribbon, dx: 0.5, dy: 0 },
    ]),
  ).toBe(
    "M96.8 40a3.5 3.5 0 1 1 7 0a3.5 3.5 0 1 1-7 0zm-86.3-20c50 0 50 60 100 60v10c-50 0-50-60-100-60z",
  );
});
