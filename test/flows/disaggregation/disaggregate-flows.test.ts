import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ageGroupShares, fundamentalSchedule } from "../../../src/flows/age-schedule/index.ts";
import { balanceLayerNets, disaggregateFlows } from "../../../src/flows/disaggregation/index.ts";
import { fitNetTotals, netOf } from "../../../src/flows/net-totals/index.ts";
import { expectClose } from "../golden.ts";
import { columnSums, flowTables, permutationOf, permuteTable, rowSums } from "../tables.ts";

const bounds = [0, 5, 15, 25, 40, 65, 90];
const shares = ageGroupShares(fundamentalSchedule, bounds);
const layers = shares.length;

/** A flow table with a split that differs between corridors: net totals of its layers are feasible. */
const splits = flowTables({ least: 3, most: 6, sparse: true })
  .filter(({ table }) => table.some((v) => v > 0))
  .chain(({ areas, table }) =>
    fc
      .array(fc.double({ min: 0.2, max: 5, noNaN: true }), {
        minLength: areas * areas * layers,
        maxLength: areas * areas * layers,
      })
      .map((raw) => {
        const cells = areas * areas;
        const flows = new Float64Array(layers * cells);
        for (let c = 0; c < cells; c++) {
          const weights = Array.from(shares, (s, a) => s * raw[a * cells + c]!);
          const sum = weights.reduce((s, w) => s + w, 0);
          weights.forEach((w, a) => {
            flows[a * cells + c] = (table[c]! * w) / sum;
          });
        }
        return { areas, table, flows };
      }),
  );

function layer(flows: Float64Array, a: number, areas: number): Float64Array {
  return flows.subarray(a * areas * areas, (a + 1) * areas * areas);
}

/** Values by area and layer from a value per area of every layer. */
function byAreaAndLayer(
  flows: Float64Array,
  areas: number,
  measure: (table: Float64Array) => ArrayLike<number>,
): Float64Array {
  const result = new Float64Array(areas * layers);
  for (let a = 0; a < layers; a++) {
    const values = measure(layer(flows, a, areas));
    for (let i = 0; i < areas; i++) result[i * layers + a] = values[i]!;
  }
  return result;
}

function sumOfLayers(flows: Float64Array, areas: number): Float64Array {
  const sum = new Float64Array(areas * areas);
  flows.forEach((v, at) => {
    sum[at % sum.length] = sum[at % sum.length]! + v;
  });
  return sum;
}

function expectRelative(
  actual: ArrayLike<number>,
  expected: ArrayLike<number>,
  scale: number,
): void {
  expectClose(actual, expected, 1e-8 * Math.max(scale, 1e-300));
}

describe("flows by age", () => {
  it("add up to the table to 1e-9 and have the net totals of every age", () => {
    fc.assert(
      fc.property(splits, ({ areas, table, flows: truth }) => {
        const nets = byAreaAndLayer(truth, areas, (t) => netOf(t, areas));
        const { flows, largestRelativeError } = disaggregateFlows(table, areas, layers, shares, {
          nets,
        });
        const total = table.reduce((s, v) => s + v, 0);
        sumOfLayers(flows, areas).forEach((v, c) => {
          expect(Math.abs(v - table[c]!)).toBeLessThanOrEqual(1e-9 * Math.max(table[c]!, 1e-300));
        });
        expectRelative(
          byAreaAndLayer(flows, areas, (t) => netOf(t, areas)),
          nets,
          total,
        );
        expect(largestRelativeError).toBeLessThanOrEqual(1e-9);
        expect(Math.min(...flows)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 40 },
    );
  });

  it("have the form seed · θ · φ_i / φ_j: an alternating fit started from them stays there", () => {
    fc.assert(
      fc.property(splits, ({ areas, table, flows: truth }) => {
        const nets = byAreaAndLayer(truth, areas, (t) => netOf(t, areas));
        const { flows } = disaggregateFlows(table, areas, layers, shares, { nets });
        const total = table.reduce((s, v) => s + v, 0);
        let again = Float64Array.from(
          { length: flows.length },
          (_, at) => shares[Math.floor(at / table.length)]! * table[at % table.length]!,
        );
        for (let sweep = 0; sweep < 200; sweep++) {
          for (let a = 0; a < layers; a++) {
            const wanted = Array.from({ length: areas }, (_, i) => nets[i * layers + a]!);
            const sum = wanted.reduce((s, v) => s + v, 0);
            wanted[0] = wanted[0]! - sum;
            again.set(
              fitNetTotals(layer(again, a, areas), areas, { nets: wanted }).flows,
              a * areas * areas,
            );
          }
          const sums = sumOfLayers(again, areas);
          again = again.map((v, at) => {
            const whole = sums[at % table.length]!;
            return whole > 0 ? (v * table[at % table.length]!) / whole : 0;
          });
        }
        expectClose(again, flows, 1e-4 * total);
      }),
      { numRuns: 5 },
    );
  });

  it("meet origin and destination tables by age, alone and together", () => {
    fc.assert(
      fc.property(splits, ({ areas, table, flows: truth }) => {
        const total = table.reduce((s, v) => s + v, 0);
        const origins = byAreaAndLayer(truth, areas, (t) => rowSums(t, areas));
        const destinations = byAreaAndLayer(truth, areas, (t) => columnSums(t, areas));
        for (const constraints of [{ origins }, { destinations }, { origins, destinations }]) {
          const { flows } = disaggregateFlows(table, areas, layers, shares, constraints);
          expectRelative(sumOfLayers(flows, areas), table, total);
          if (constraints.origins !== undefined) {
            expectRelative(
              byAreaAndLayer(flows, areas, (t) => rowSums(t, areas)),
              origins,
              total,
            );
          }
          if (constraints.destinations !== undefined) {
            expectRelative(
              byAreaAndLayer(flows, areas, (t) => columnSums(t, areas)),
              destinations,
              total,
            );
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it("do not depend on the unit or the order of the areas", () => {
    fc.assert(
      fc.property(
        splits,
        fc.constantFrom(1e-6, 1e3),
        fc.integer({ min: 0, max: 1e6 }),
        ({ areas, table, flows: truth }, unit, shuffle) => {
          const total = table.reduce((s, v) => s + v, 0);
          const nets = byAreaAndLayer(truth, areas, (t) => netOf(t, areas));
          const { flows } = disaggregateFlows(table, areas, layers, shares, { nets });
          const order = permutationOf(areas, shuffle);
          const permuted = disaggregateFlows(
            permuteTable(table, order).map((v) => v * unit),
            areas,
            layers,
            shares,
            {
              nets: Float64Array.from({ length: nets.length }, (_, at) => {
                const i = order[Math.floor(at / layers)]!;
                return nets[i * layers + (at % layers)]! * unit;
              }),
            },
          ).flows;
          for (let a = 0; a < layers; a++) {
            const expected = permuteTable(layer(flows, a, areas), order);
            expectClose(
              layer(permuted, a, areas).map((v) => v / unit),
              expected,
              1e-6 * total,
            );
          }
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe("net totals by age made consistent", () => {
  const areaNets = [30, -50, 20];
  const nets = [10, 25, -5, -30, 5, -40, 15, -8, 25];

  it.each(["keep-signs", "subtract-mean"] as const)("%s", (method) => {
    const balanced = balanceLayerNets(nets, areaNets, 3, method);
    expectClose(rowSums(balanced, 3), areaNets, 1e-9);
    expectClose(columnSums(balanced, 3), [0, 0, 0], 1e-9);
    if (method === "keep-signs") {
      balanced.forEach((v, at) => {
        expect(Math.sign(v)).toBe(Math.sign(nets[at]!));
      });
    }
  });

  it("refuses signs that cannot meet the totals", () => {
    expect(() => balanceLayerNets([1, 2, -1, -2], [-3, 3], 2)).toThrow(/nets\[0\].*infeasible/);
    expect(() => balanceLayerNets([1, 2, -1, -2], [-3, 4], 2)).toThrow(/areaNets/);
  });
});

it("refuses inconsistent layers, empty seeds and totals beyond the movers", () => {
  const od = [0, 10, 5, 0];
  const split = (seed: number[], constraints: Parameters<typeof disaggregateFlows>[4]) => () =>
    disaggregateFlows(od, 2, 2, seed, constraints);
  expect(split([0.5, 0.5], { nets: [-3, -3, 3, 2] })).toThrow(/nets\[0\].*inconsistent/);
  expect(split([0.5, 0.5], { nets: [-3, -2, 4, 1] })).toThrow(/nets\[0, 0\].*inconsistent/);
  expect(split([0, 0], { nets: [-3, -2, 3, 2] })).toThrow(/seed.*infeasible/);
  expect(split([0.5, 0.5], { nets: [-30, 25, 30, -25] })).toThrow(/nets\[0, 0\].*infeasible/);
  expect(split([0.5, 0.5], { origins: [6, 4, 2, 2] })).toThrow(/origins\[1\]/);
  expect(() => disaggregateFlows([1, 10, 5, 0], 2, 2, [1, 1], {})).toThrow(/od\[0, 0\]/);
});
