import fc from "fast-check";
import { expect, it } from "vitest";
import { sexIntervals } from "../../../src/flows/blend/index.ts";

const cell = fc.record({
  flow: fc.double({ min: 1e-3, max: 1e7, noNaN: true }),
  share: fc.double({ min: 0.001, max: 0.999, noNaN: true }),
  half: fc.double({ min: 0.05, max: 3, noNaN: true }),
});
const levels = [0.5, 0.8, 0.95] as const;
const growth = [0.5, 1, 1.7];

function bothSexes({ flow, half }: { flow: number; half: number }) {
  return levels.map((level, l) => ({
    level,
    lower: Float64Array.of(Math.max(0, Math.expm1(Math.log1p(flow) - growth[l]! * half))),
    upper: Float64Array.of(Math.expm1(Math.log1p(flow) + growth[l]! * half)),
  }));
}

it("intervals of the sexes lie around them, in order, and together reach beyond those of both", () => {
  fc.assert(
    fc.property(cell, ({ flow, share, half }) => {
      const flows = Float64Array.of(flow);
      const both = bothSexes({ flow, half });
      const sexes = [share, 1 - share].map((part) =>
        sexIntervals(flows, both, Float64Array.of(part * flow)),
      );
      for (const [l, { lower, upper }] of both.entries()) {
        const sum = (end: "lower" | "upper") =>
          sexes.reduce((total, own) => total + own[l]![end][0]!, 0);
        expect(sum("lower")).toBeLessThanOrEqual(lower[0]! * (1 + 1e-9));
        expect(sum("upper")).toBeGreaterThanOrEqual(upper[0]! * (1 - 1e-9));
      }
      for (const [s, part] of [share, 1 - share].entries()) {
        const bounds = [
          ...[2, 1, 0].map((l) => sexes[s]![l]!.lower[0]!),
          part * flow,
          ...[0, 1, 2].map((l) => sexes[s]![l]!.upper[0]!),
        ];
        expect(bounds).toEqual([...bounds].sort((a, b) => a - b));
      }
      // The rarer sex is known less well.
      const width = (s: number) =>
        Math.log(sexes[s]![1]!.upper[0]! / ([share, 1 - share][s]! * flow));
      expect(Math.sign(width(0) - width(1)) * Math.sign(0.5 - share)).toBeGreaterThanOrEqual(-1e-9);
    }),
    { numRuns: 200, seed: 5 },
  );
});

it("does not depend on the unit", () => {
  const both = bothSexes({ flow: 5000, half: 1 });
  const plain = sexIntervals(Float64Array.of(5000), both, Float64Array.of(2000));
  const thousands = sexIntervals(
    Float64Array.of(5),
    both.map(({ level, lower, upper }) => ({
      level,
      lower: lower.map((value) => value / 1000),
      upper: upper.map((value) => value / 1000),
    })),
    Float64Array.of(2),
    1000,
  );
  for (const [l, { upper }] of plain.entries())
    expect(thousands[l]!.upper[0]! * 1000).toBeCloseTo(upper[0]!, 8);
});

it("is wider by what the share is not known: half of 10,000 persons known within a factor of 1.5", () => {
  const half = Math.log(1.5);
  const both = [
    {
      level: 0.8 as const,
      lower: Float64Array.of(10_000 / 1.5),
      upper: Float64Array.of(Math.expm1(Math.log1p(10_000) + half)),
    },
  ];
  const [own] = sexIntervals(Float64Array.of(10_000), both, Float64Array.of(5000));
  // √(log²1.5 + (1.2816 · 0.5 · 0.45)²) = 0.4977
  expect(own!.upper[0]! / 5000).toBeCloseTo(Math.exp(0.4977), 2);
});
