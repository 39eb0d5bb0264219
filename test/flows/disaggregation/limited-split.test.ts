import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { disaggregateFlows } from "../../../src/flows/disaggregation/index.ts";
import { limitedSplit } from "../../../src/flows/disaggregation/limited-split.ts";
import { netOf } from "../../../src/flows/net-totals/index.ts";
import { flowTables, permutationOf, permuteTable } from "../tables.ts";

const limit = 2;

function layersOf(
  od: Float64Array,
  areas: number,
  share: Float64Array,
  nets: Float64Array,
  slack = new Float64Array(areas),
) {
  const cells = Int32Array.from(od.keys()).filter((cell) => od[cell]! > 0);
  return { od, areas, cells, logit: share.map((s) => Math.log(s / (1 - s))), nets, slack };
}

const sum = (values: Float64Array) => values.reduce((total, v) => total + v, 0);
const turnover = (od: Float64Array, areas: number, area: number) =>
  od.reduce(
    (total, v, cell) =>
      Math.floor(cell / areas) === area || cell % areas === area ? total + v : total,
    0,
  );

/** Tables of moves, a share for every cell, residents of every area. */
const cases = flowTables({ least: 3, most: 7 }).chain(({ areas, table }) => {
  const numbers = (min: number, max: number, length: number) =>
    fc.array(fc.double({ min, max, noNaN: true }), { minLength: length, maxLength: length });
  return fc
    .tuple(
      numbers(0.2, 0.8, areas * areas),
      numbers(1, 1000, areas),
      numbers(-1, 1, areas),
      numbers(-3000, 3000, areas),
    )
    .map(([shares, residents, potentials, wild]) => ({
      areas,
      table,
      share: Float64Array.from(shares),
      weights: Float64Array.from(residents),
      potentials,
      wild: Float64Array.from(wild, (v) => v - wild.reduce((s, w) => s + w, 0) / areas),
    }));
});

describe("a split between two layers with limits", () => {
  it("is the closest split of all where the nets can be had within the limits", () => {
    fc.assert(
      fc.property(cases, ({ areas, table, share, weights, potentials }) => {
        const known = table.map((moves, cell) => {
          const by = potentials[cell % areas]! - potentials[Math.floor(cell / areas)]!;
          const odds = (share[cell]! / (1 - share[cell]!)) * Math.exp(by / 2);
          return (moves * odds) / (1 + odds);
        });
        const nets = netOf(known, areas);
        const found = limitedSplit(layersOf(table, areas, share, nets), weights, 3);
        expect([...found.missed].every((miss) => miss === 0)).toBe(true);
        const seed = Float64Array.from([...share, ...share.map((s) => 1 - s)]);
        const all = netOf(table, areas);
        const both = Float64Array.from({ length: 2 * areas }, (_, at) => {
          const first = nets[Math.floor(at / 2)]!;
          return at % 2 === 0 ? first : all[Math.floor(at / 2)]! - first;
        });
        const { flows } = disaggregateFlows(table, areas, 2, seed, { nets: both });
        found.first.forEach((flow, cell) => {
          expect(Math.abs(flow - flows[cell]!)).toBeLessThan(1e-6 * sum(table));
        });
      }),
      { numRuns: 60 },
    );
  });

  it("exists for any nets: adds up, keeps the limits, and misses only where a limit binds", () => {
    fc.assert(
      fc.property(cases, ({ areas, table, share, weights, wild }) => {
        const layers = layersOf(table, areas, share, wild);
        const { first, share: found, missed, spread } = limitedSplit(layers, weights, limit);
        const nets = netOf(first, areas);
        for (let area = 0; area < areas; area++) {
          const size = Math.max(turnover(table, areas, area), Math.abs(wild[area]!));
          const off = nets[area]! - wild[area]! - missed[area]! - spread[area]!;
          expect(Math.abs(off)).toBeLessThan(1e-7 * size);
        }
        const shift = (cell: number) =>
          Math.log(found[cell]! / (1 - found[cell]!)) - layers.logit[cell]!;
        table.forEach((moves, cell) => {
          expect(first[cell]!).toBeGreaterThanOrEqual(0);
          expect(first[cell]!).toBeLessThanOrEqual(moves);
          expect(Math.abs(first[cell]! - moves * found[cell]!)).toBeLessThan(1e-9 * (1 + moves));
          expect(Math.abs(shift(cell))).toBeLessThan(2 * limit + 1e-9);
        });
        // A missed area is farther up than any that is held, or farther down: (area → other) tells by how much.
        const against = (area: number, other: number) => shift(other * areas + area);
        missed.forEach((miss, area) => {
          if (miss === 0) return;
          missed.forEach((_, other) => {
            if (other === area) return;
            if (miss < 0) expect(against(area, other)).toBeGreaterThan(-1e-9);
            else expect(against(area, other)).toBeLessThan(1e-9);
          });
        });
      }),
      { numRuns: 100 },
    );
  });

  it("gives a net up in proportion to its slack: between the expected shares and the nets", () => {
    fc.assert(
      fc.property(cases, ({ areas, table, share, weights, wild }) => {
        const nets = wild.map((v) => v / 100);
        const split = (slack: number) =>
          limitedSplit(
            layersOf(table, areas, share, nets, new Float64Array(areas).fill(slack)),
            weights,
            1e6,
          );
        const slack = sum(table) / 10;
        const { share: found, missed } = split(slack);
        for (let area = 1; area < areas; area++) {
          // missed = −slack · z, and the share of 0 → area is shifted by z_area − z_0.
          const shift =
            Math.log(found[area]! / (1 - found[area]!)) -
            Math.log(share[area]! / (1 - share[area]!));
          const off = missed[area]! - missed[0]! + slack * shift;
          expect(Math.abs(off)).toBeLessThan(1e-6 * sum(table));
        }
        split(1e9 * sum(table)).first.forEach((flow, cell) => {
          expect(Math.abs(flow - table[cell]! * share[cell]!)).toBeLessThan(1e-6 * sum(table));
        });
      }),
      { numRuns: 60 },
    );
  });

  it("does not depend on the unit or on the order of the areas", () => {
    fc.assert(
      fc.property(cases, fc.integer(), ({ areas, table, share, weights, wild }, seed) => {
        const plain = limitedSplit(layersOf(table, areas, share, wild), weights, limit);
        const size = sum(table);
        const thousands = limitedSplit(
          layersOf(
            table.map((v) => v / 1000),
            areas,
            share,
            wild.map((v) => v / 1000),
          ),
          weights,
          limit,
        );
        const order = permutationOf(areas, seed);
        const turned = limitedSplit(
          layersOf(
            permuteTable(table, order),
            areas,
            permuteTable(share, order),
            Float64Array.from(order, (at) => wild[at]!),
          ),
          Float64Array.from(order, (at) => weights[at]!),
          limit,
        );
        const expected = permuteTable(plain.first, order);
        plain.first.forEach((flow, cell) => {
          expect(Math.abs(thousands.first[cell]! * 1000 - flow)).toBeLessThan(1e-6 * size);
          expect(Math.abs(turned.first[cell]! - expected[cell]!)).toBeLessThan(1e-6 * size);
        });
      }),
      { numRuns: 60 },
    );
  });

  it("splits tables without movers, and parts of the world between which nobody moves", () => {
    const none = limitedSplit(
      layersOf(new Float64Array(4), 2, new Float64Array(4).fill(0.5), Float64Array.of(3, -3)),
      Float64Array.of(1, 1),
      limit,
    );
    expect([...none.first]).toEqual([0, 0, 0, 0]);
    const table = new Float64Array(16);
    table[1] = 100; // 0 → 1
    table[14] = 50; // 3 → 2
    const apart = limitedSplit(
      layersOf(table, 4, new Float64Array(16).fill(0.5), Float64Array.of(-60, 70, 20, -30)),
      Float64Array.of(1, 1, 1, 1),
      limit,
    );
    expect(apart.first[1]!).toBeGreaterThan(50);
    expect(apart.first[1]!).toBeLessThan(100);
    expect(apart.first[14]!).toBeLessThan(50);
    expect(apart.missed.every(Number.isFinite)).toBe(true);
  });
});
