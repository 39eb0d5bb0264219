import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlap, placeLabels, spreadLabels } from "../../../src/figures/index.ts";

describe("spreadLabels", () => {
  it("leaves labels alone that have room", () => {
    expect(
      spreadLabels(
        [
          { at: 10, length: 10 },
          { at: 50, length: 10 },
        ],
        [0, 100],
      ),
    ).toEqual([10, 50]);
  });

  it("parts two that meet by equal moves, and keeps them inside", () => {
    expect(
      spreadLabels(
        [
          { at: 50, length: 10 },
          { at: 50, length: 10 },
        ],
        [0, 100],
      ),
    ).toEqual([45, 55]);
    expect(
      spreadLabels(
        [
          { at: 0, length: 10 },
          { at: 1, length: 10 },
        ],
        [0, 100],
      ),
    ).toEqual([5, 15]);
  });

  it("never lets labels overlap, keeps their order and stays inside while they fit", () => {
    const wanted = fc.array(
      fc.record({
        at: fc.double({ min: -20, max: 220, noNaN: true }),
        length: fc.double({ min: 1, max: 12, noNaN: true }),
      }),
      { minLength: 1, maxLength: 15 },
    );
    fc.assert(
      fc.property(wanted, (labels) => {
        const centres = spreadLabels(labels, [0, 200]);
        const order = labels
          .map((_, i) => i)
          .sort((a, b) => labels[a]!.at - labels[b]!.at || a - b);
        for (const [k, i] of order.entries()) {
          expect(centres[i]! - labels[i]!.length / 2).toBeGreaterThan(-1e-6);
          expect(centres[i]! + labels[i]!.length / 2).toBeLessThan(200 + 1e-6);
          const next = order[k + 1];
          if (next === undefined) continue;
          const free =
            centres[next]! - centres[i]! - (labels[i]!.length + labels[next]!.length) / 2;
          expect(free).toBeGreaterThan(-1e-6);
        }
      }),
    );
  });
});

describe("placeLabels", () => {
  const frame = { x: 0, y: 0, width: 200, height: 100 };
  const label = (key: string, x: number, y: number) => ({ key, text: key, size: 12, x, y, gap: 6 });

  it("puts a label at the right of its point, and at the left at the right edge", () => {
    const [first, second] = placeLabels([label("Fiji", 20, 50), label("Samoa", 195, 50)], frame);
    expect(first).toMatchObject({ anchor: "start", x: 26 });
    expect(second).toMatchObject({ anchor: "end", x: 189 });
  });

  it("never lets labels cover each other, and leaves out what finds no place", () => {
    const crowd = Array.from({ length: 40 }, (_, i) =>
      label(`Area ${i}`, 100 + (i % 5), 50 + (i % 3)),
    );
    const placed = placeLabels(crowd, frame);
    expect(placed.length).toBeGreaterThan(1);
    expect(placed.length).toBeLessThan(12);
    expect(placed[0]?.key).toBe("Area 0");
    for (const [i, a] of placed.entries()) {
      for (const b of placed.slice(i + 1)) expect(overlap(a.box, b.box)).toBe(false);
    }
  });
});
