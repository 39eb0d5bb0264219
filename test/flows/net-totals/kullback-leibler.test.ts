import fc from "fast-check";
import { expect, it } from "vitest";
import { fitNetTotals } from "../../../src/flows/net-totals/index.ts";
import { describeShared } from "../../shared.ts";
import { expectClose, goldenCase } from "../golden.ts";
import { flowTables, netTotals, permutationOf, permuteTable } from "../tables.ts";

interface NetInput {
  net_tot: number[];
  tot?: number;
  m: number[][];
}

describeShared("net totals, golden cases", () => {
  it.each(["cm_net/4x4", "cm_net_tot/4x4"])("%s", (id) => {
    const { input, output } = goldenCase<NetInput, number[][]>("cm_and_block", id);
    const { flows, largestRelativeError } = fitNetTotals(input.m.flat(), 4, {
      nets: input.net_tot,
      ...(input.tot === undefined ? {} : { grandTotal: input.tot }),
    });
    expectClose(flows, output.flat(), 1e-9);
    expect(largestRelativeError).toBeLessThanOrEqual(1e-13);
  });

  it("net_matrix_ipf/tight", () => {
    const { input, output } = goldenCase<NetInput, { n: number[][] }>(
      "net_matrix",
      "net_matrix_ipf/tight",
    );
    const { flows } = fitNetTotals(input.m.flat(), 4, { nets: input.net_tot });
    expectClose(flows, output.n.flat(), 1e-9);
  });
});

/** The cyclic updates of the quadratic rule, an independent route to the same optimum. */
function alternating(m: Float64Array, areas: number, nets: readonly number[], sweeps: number) {
  const a = new Float64Array(areas).fill(1);
  for (let s = 0; s < sweeps; s++) {
    for (let i = 0; i < areas; i++) {
      let p = 0;
      let q = 0;
      for (let j = 0; j < areas; j++) {
        p += (m[i * areas + j] as number) / (a[j] as number);
        q += (m[j * areas + i] as number) * (a[j] as number);
      }
      const n = nets[i] as number;
      a[i] = (-n + Math.sqrt(n * n + 4 * p * q)) / (2 * p);
    }
  }
  return m.map((v, c) => (v * (a[Math.floor(c / areas)] as number)) / (a[c % areas] as number));
}

const problems = flowTables({ least: 3, most: 7 }).chain(({ areas, table }) =>
  fc
    .array(fc.integer({ min: -500000, max: 500000 }), {
      minLength: areas - 1,
      maxLength: areas - 1,
    })
    .map((raw) => {
      const last = -raw.reduce((s, v) => s + v, 0);
      return { areas, table, nets: [...raw, last].map((v) => v / 1024) };
    }),
);

it("agrees with the cyclic updates", () => {
  fc.assert(
    fc.property(problems, ({ areas, table, nets }) => {
      const { flows } = fitNetTotals(table, areas, { nets });
      expectClose(netTotals(flows, areas), nets, 1e-8);
      expectClose(flows, alternating(table, areas, nets, 3000), 1e-3);
    }),
    { numRuns: 40 },
  );
});

it("has the form of factors, and does not depend on unit or order", () => {
  fc.assert(
    fc.property(
      problems,
      fc.constantFrom(1e-6, 1e-3, 1e3),
      fc.integer({ min: 0, max: 1e6 }),
      ({ areas, table, nets }, unit, shuffle) => {
        const { flows, factors } = fitNetTotals(table, areas, { nets });
        expectClose(
          table.map(
            (m, c) =>
              (m * (factors[Math.floor(c / areas)] as number)) / (factors[c % areas] as number),
          ),
          flows,
          1e-6,
        );
        const scaled = fitNetTotals(
          table.map((m) => m * unit),
          areas,
          { nets: nets.map((n) => n * unit) },
        ).flows;
        expectClose(
          scaled.map((y) => y / unit),
          flows,
          1e-6,
        );
        const order = permutationOf(areas, shuffle);
        const permuted = fitNetTotals(permuteTable(table, order), areas, {
          nets: order.map((i) => nets[i] as number),
        }).flows;
        expectClose(permuted, permuteTable(flows, order), 1e-6);
      },
    ),
    { numRuns: 40 },
  );
});

it("meets a grand total too", () => {
  fc.assert(
    fc.property(
      problems,
      fc.double({ min: 1.05, max: 10, noNaN: true }),
      ({ areas, table, nets }, times) => {
        const least = nets.reduce((s, n) => s + Math.max(0, n), 0);
        const grandTotal = Math.max(1, least) * times;
        const { flows } = fitNetTotals(table, areas, { nets, grandTotal });
        expect(flows.reduce((s, y) => s + y, 0) / grandTotal).toBeCloseTo(1, 9);
        expectClose(netTotals(flows, areas), nets, 1e-8 * Math.max(1, grandTotal));
      },
    ),
    { numRuns: 40 },
  );
});

it("reaches the least grand total with the direct cells alone", () => {
  const prior = [0, 1, 1, 1, 0, 1, 1, 1, 0];
  const { flows } = fitNetTotals(prior, 3, { nets: [-3, 1, 2], grandTotal: 3 });
  expectClose(flows, [0, 1, 2, 0, 0, 0, 0, 0, 0], 1e-9);
});

it("sets one-way links to 0 that no admissible table can use", () => {
  const prior = [0, 5, 0, 4, 0, 3, 0, 0, 0];
  const { flows } = fitNetTotals(prior, 3, { nets: [-2, 2, 0] });
  expect(flows[5]).toBe(0);
  expectClose(netTotals(flows, 3), [-2, 2, 0], 1e-9);
});

it("keeps parts of the graph apart", () => {
  const prior = [0, 5, 0, 0, 4, 0, 0, 0, 0, 0, 0, 7, 0, 0, 2, 0];
  const { flows } = fitNetTotals(prior, 4, { nets: [-1, 1, 3, -3] });
  expectClose(netTotals(flows, 4), [-1, 1, 3, -3], 1e-9);
});

it("refuses what no table can meet, naming the areas", () => {
  const prior = [0, 5, 0, 0, 4, 0, 0, 0, 0, 0, 0, 7, 0, 0, 2, 0];
  expect(() => fitNetTotals(prior, 4, { nets: [-1, 2, -1, 0] })).toThrow(/nets.*infeasible/);
  expect(() => fitNetTotals([0, 1, 0, 0], 2, { nets: [1, -1] })).toThrow(/areas 1 for another/);
  expect(() => fitNetTotals([0, 1, 1, 0], 2, { nets: [1, -2] })).toThrow(/add up to 0/);
  expect(() => fitNetTotals([3, 1, 1, 0], 2, { nets: [1, -1] })).toThrow(/prior\[0, 0\]/);
  expect(() => fitNetTotals([0, 1, 1, 0], 2, { nets: [1, Number.NaN] })).toThrow(/nets\[1\]/);
  expect(() => fitNetTotals([0, 1, 1, 0], 2, { nets: [4, -4], grandTotal: 3 })).toThrow(
    /grandTotal/,
  );
});
