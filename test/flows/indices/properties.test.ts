import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ageProfile,
  aggregateFlowVariation,
  bootstrapIndex,
  connectivity,
  courgeauComparison,
  distanceDecay,
  distanceMoved,
  flowInequality,
  flowVariation,
  giniIndices,
  giniTotal,
  migrationEffectiveness,
  pairIndices,
} from "../../../src/flows/indices/index.ts";
import { flowTables, permutationOf, permuteTable } from "../tables.ts";

const tables = flowTables({ least: 3, most: 7, sparse: true }).filter(({ table }) =>
  table.some((v) => v > 0),
);

/** Sum of absolute differences over all ordered pairs, straight from the definition. */
function pairwise(values: number[]): number {
  return values.reduce((s, a) => s + values.reduce((t, b) => t + Math.abs(a - b), 0), 0);
}

describe("Gini indices", () => {
  it("equal the definition by brute force", () => {
    fc.assert(
      fc.property(tables, ({ areas: n, table }) => {
        const off = (i: number, j: number) => i !== j;
        const cell = (i: number, j: number) => table[i * n + j]!;
        const range = Array.from({ length: n }, (_, i) => i);
        const cells = range.flatMap((i) => range.filter((j) => off(i, j)).map((j) => cell(i, j)));
        const rows = range.map((i) => range.filter((j) => off(i, j)).map((j) => cell(i, j)));
        const columns = range.map((j) => range.filter((i) => off(i, j)).map((i) => cell(i, j)));
        const add = (values: number[]) => values.reduce((s, v) => s + v, 0);
        const m = add(cells);
        const gini = giniIndices(table, n);
        const whole = 2 * n * (n - 1) * m;
        expect(gini.totalUncorrected).toBeCloseTo(pairwise(cells) / whole, 9);
        expect(gini.total).toBeCloseTo(pairwise(cells) / (2 * (n * (n - 1) - 1) * m), 9);
        expect(giniTotal(table, n)).toBe(gini.total);
        expect(gini.rows).toBeCloseTo(add(rows.map(pairwise)) / whole, 9);
        expect(gini.columns).toBeCloseTo(add(columns.map(pairwise)) / whole, 9);
        const exchange = add(
          range.flatMap((i) => range.map((j) => Math.abs(cell(i, j) - cell(j, i)))),
        );
        expect(gini.exchange).toBeCloseTo(exchange / whole, 9);
        rows.forEach((row, i) => {
          const out = add(row);
          if (out === 0) expect(gini.out[i]).toBeUndefined();
          else expect(gini.out[i]).toBeCloseTo(pairwise(row) / (2 * (n - 2) * out), 9);
        });
        const weighted = add(rows.map((row, i) => ((gini.out[i] ?? 0) * add(row)) / m));
        expect(gini.weightedOut).toBeCloseTo(weighted, 9);
      }),
      { numRuns: 100 },
    );
  });

  it("are 0 for equal flows and 1 for a single flow", () => {
    const equal = Array.from({ length: 16 }, (_, c) => (c % 5 === 0 ? 0 : 7));
    expect(giniIndices(equal, 4).total).toBeCloseTo(0, 12);
    const single = new Float64Array(16);
    single[6] = 3;
    const gini = giniIndices(single, 4);
    expect(gini.total).toBeCloseTo(1, 12);
    expect(gini.out[1]).toBeCloseTo(1, 12);
    expect(gini.out[0]).toBeUndefined();
  });
});

it("no index depends on the unit, the order of the areas or the diagonal", () => {
  const indices = (table: Float64Array, n: number) => {
    const gini = giniIndices(table, n);
    return [
      gini.total,
      gini.rowsStandardised,
      gini.columnsStandardised,
      gini.exchangeStandardised,
      gini.weighted,
      connectivity(table, n),
      flowInequality(table, n),
      flowVariation(table, n),
      aggregateFlowVariation(table, n),
      migrationEffectiveness(table, n),
    ];
  };
  fc.assert(
    fc.property(
      tables,
      fc.constantFrom(1e-6, 1e-3, 1e3),
      fc.integer({ min: 0, max: 1e6 }),
      ({ areas, table }, unit, shuffle) => {
        const expected = indices(table, areas);
        const changed = permuteTable(
          table.map((v, c) => (c % (areas + 1) === 0 ? 99 : v * unit)),
          permutationOf(areas, shuffle),
        );
        indices(changed, areas).forEach((value, i) => {
          expect(value).toBeCloseTo(expected[i]!, 9);
        });
      },
    ),
    { numRuns: 60 },
  );
});

it("recovers a known distance decay exactly", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0.5, max: 20, noNaN: true }), { minLength: 18, maxLength: 18 }),
      fc.double({ min: -2.5, max: 1, noNaN: true }),
      (numbers, beta) => {
        const n = 6;
        const place = numbers.slice(12);
        const distances = new Float64Array(n * n);
        const flows = new Float64Array(n * n);
        for (let i = 0; i < n; i++) {
          for (let j = 0; j < n; j++) {
            if (i === j) continue;
            const d = 1 + Math.abs(place[i]! - place[j]!) + ((i * j) % 3);
            distances[i * n + j] = d;
            flows[i * n + j] = numbers[i]! * numbers[6 + j]! * d ** beta;
          }
        }
        const { exponent, deviance } = distanceDecay(flows, distances, n);
        expect(exponent).toBeCloseTo(beta, 7);
        expect(Math.abs(deviance)).toBeLessThan(1e-6);
      },
    ),
    { numRuns: 30 },
  );
});

it("takes the least distance at which half of the movers are reached as median", () => {
  const flows = [0, 5, 1, 4, 0, 3, 2, 1, 0];
  const distances = [0, 10, 20, 10, 0, 30, 20, 30, 0];
  const { mean, median } = distanceMoved(flows, distances, 3);
  expect(median).toBe(10);
  expect(mean).toBeCloseTo((9 * 10 + 3 * 20 + 4 * 30) / 16, 12);
});

it("gives preference 1 where flows follow population alone", () => {
  const populations = [10, 30, 60];
  const share = populations.map((p) => p / 100);
  const flows = share.flatMap((p, i) => share.map((q, j) => (i === j ? 0 : 1000 * p * q)));
  const moved = flows.reduce((s, v) => s + v, 0);
  const { preference, velocity } = pairIndices(flows, populations);
  preference.forEach((v, c) => {
    expect(v).toBeCloseTo(c % 4 === 0 ? 0 : 1000 / moved, 9);
    expect(velocity[c]).toBeCloseTo(c % 4 === 0 ? 0 : 10, 9);
  });
});

it("compares nested partitions by their common k", () => {
  const flows = [0, 4, 2, 2, 4, 0, 2, 2, 2, 2, 0, 4, 2, 2, 4, 0];
  const { levels, k } = courgeauComparison(
    flows,
    [100, 100, 100, 100],
    [
      [0, 1, 2, 3],
      [0, 0, 1, 1],
    ],
  );
  expect(levels.map((l) => [l.areas, l.intensityPercent])).toEqual([
    [4, 8],
    [2, 4],
  ]);
  levels.forEach((l) => {
    expect(l.k).toBeCloseTo(k, 12);
  });
  expect(() => courgeauComparison(flows, [1, 1, 1, 1], [[0, 0, 0, 0]])).toThrow(/partitions\[0\]/);
});

describe("bootstrap intervals", () => {
  const table = Float64Array.from([0, 120, 30, 40, 0, 60, 10, 80, 0]);
  const index = (flows: Float64Array) => migrationEffectiveness(flows, 3);

  it("depend on the seed alone, and not on the unit", () => {
    const first = bootstrapIndex(table, 3, index, { seed: 7, draws: 400 });
    expect(bootstrapIndex(table, 3, index, { seed: 7, draws: 400 })).toEqual(first);
    expect(bootstrapIndex(table, 3, index, { seed: 8, draws: 400 }).low).not.toBe(first.low);
    const thousands = table.map((v) => v / 1000);
    const scaled = bootstrapIndex(thousands, 3, index, { seed: 7, draws: 400, movesPerUnit: 1000 });
    expect(scaled.low).toBeCloseTo(first.low, 9);
    expect(scaled.high).toBeCloseTo(first.high, 9);
  });

  it("have the width that the delta method gives for a total", () => {
    const total = (flows: Float64Array) => flows.reduce((s, v) => s + v, 0);
    const { standardError, estimate, low, high } = bootstrapIndex(table, 3, total, {
      seed: 3,
      draws: 4000,
    });
    expect(standardError / Math.sqrt(estimate)).toBeGreaterThan(0.95);
    expect(standardError / Math.sqrt(estimate)).toBeLessThan(1.05);
    expect((high - low) / (2 * 1.96 * Math.sqrt(estimate))).toBeCloseTo(1, 1);
  });

  it("refuse a missing seed and an empty table", () => {
    expect(() => bootstrapIndex(table, 3, index, { seed: Number.NaN })).toThrow(/seed/);
    expect(() => bootstrapIndex(new Float64Array(9), 3, index, { seed: 1 })).toThrow(
      /flows.*mover/,
    );
  });
});

it("refuses broken tables, distances and ages by place", () => {
  expect(() => giniIndices([0, 1, Number.NaN, 1, 0, 1, 1, 1, 0], 3)).toThrow(
    /flows\[0, 2\].*missing/,
  );
  expect(() => giniIndices([0, 1, 1, 0], 2)).toThrow(/areas/);
  expect(() => flowVariation([0, -1, 1, 0], 2)).toThrow(/flows\[0, 1\]/);
  const flows = [0, 5, 1, 4, 0, 3, 2, 1, 0];
  expect(() => distanceDecay(flows, [0, 1, 1, 1, 0, 0, 1, 1, 0], 3)).toThrow(/distances\[1, 2\]/);
  expect(() => distanceDecay(flows, [0, 2, 2, 2, 0, 2, 2, 2, 0], 3)).toThrow(/covariates/);
  expect(() => ageProfile([5, 7], [0.1, 0.2])).toThrow(/ages\[1\]/);
});
