import fc from "fast-check";
import { expect, it } from "vitest";
import {
  accessibility,
  fitAcceptance,
  interveningOpportunities,
  radiationFlows,
  withCompetingDestinations,
} from "../../../src/flows/spatial/index.ts";
import { expectClose } from "../golden.ts";
import { permutationOf, permuteTable, rowSums } from "../tables.ts";
import { placesOnPlane } from "./places.ts";

const seeds = fc.integer({ min: 0, max: 1e6 });

it("radiation: the movers of an origin are shared out whole, in any order and unit", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { areas, distances, populations } = placesOnPlane(seed, 7);
      const movers = populations.map((p) => p / 20);
      const flows = radiationFlows(movers, populations, distances);
      expectClose(rowSums(flows, areas), movers, 1e-9);
      const order = permutationOf(areas, seed);
      const at = (values: number[]) => order.map((i) => values[i]!);
      const permuted = radiationFlows(at(movers), at(populations), permuteTable(distances, order));
      expectClose(permuted, permuteTable(flows, order), 1e-9);
      const thousands = radiationFlows(
        movers.map((m) => m / 1e3),
        populations.map((p) => p / 1e3),
        distances,
      );
      expectClose(
        thousands.map((v) => v * 1e3),
        flows,
        1e-9,
      );
    }),
    { numRuns: 40 },
  );
});

it("radiation: the formula on three areas", () => {
  const flows = radiationFlows([6, 0, 0], [10, 20, 30], [0, 1, 2, 1, 0, 1, 2, 1, 0]);
  const finite = 1 - 10 / 60;
  expect(flows[1]).toBeCloseTo((6 * 10 * 20) / (10 * 30) / finite, 12);
  expect(flows[2]).toBeCloseTo((6 * 10 * 30) / (30 * 60) / finite, 12);
});

it("intervening opportunities: shares add up, ties share their ring, a great acceptance stops at the nearest", () => {
  fc.assert(
    fc.property(seeds, fc.double({ min: 1e-4, max: 1, noNaN: true }), (seed, acceptance) => {
      const { areas, distances, populations } = placesOnPlane(seed, 6);
      const flows = interveningOpportunities(populations, populations, distances, acceptance);
      expectClose(rowSums(flows, areas), populations, 1e-9);
      const order = permutationOf(areas, seed);
      const permuted = interveningOpportunities(
        order.map((i) => populations[i]!),
        order.map((i) => populations[i]!),
        permuteTable(distances, order),
        acceptance,
      );
      expectClose(permuted, permuteTable(flows, order), 1e-9);
    }),
    { numRuns: 40 },
  );
  const tie = interveningOpportunities([9, 9, 9], [5, 1, 2], [0, 1, 1, 1, 0, 1, 1, 1, 0], 0.3);
  expect(tie[1]! / tie[2]!).toBeCloseTo(0.5, 12);
  const near = interveningOpportunities([9, 9, 9], [5, 5, 5], [0, 1, 2, 1, 0, 3, 2, 3, 0], 50);
  expect(near[1]).toBeCloseTo(9, 9);
});

it("intervening opportunities: the acceptance comes back from the flows it made", () => {
  const { distances, populations } = placesOnPlane(4, 8);
  const flows = interveningOpportunities(populations, populations, distances, 0.013);
  expect(fitAcceptance(flows, populations, distances) / 0.013).toBeCloseTo(1, 5);
});

it("competing destinations: accessibility and its power", () => {
  const c = accessibility([10, 20, 30], [0, 1, 2, 1, 0, 4, 2, 4, 0]);
  expectClose(c, [20 + 15, 10 + 7.5, 5 + 5], 1e-12);
  const table = withCompetingDestinations([0, 2, 3, 4, 0, 5, 6, 7, 0], c, -1);
  expectClose(table, [0, 2 / 17.5, 3 / 10, 4 / 35, 0, 5 / 10, 6 / 35, 7 / 17.5, 0], 1e-12);
});

it("refuses by name what has no answer", () => {
  const d = [0, 1, 1, 0];
  expect(() => radiationFlows([1, 1], [1, 0], d)).toThrow(/populations\[1\]/);
  expect(() => radiationFlows([1, Number.NaN], [1, 1], d)).toThrow(/movers\[1\].*missing/);
  expect(() => interveningOpportunities([1, 1], [1, 1], d, 0)).toThrow(/acceptance/);
  expect(() => accessibility([1, 1], [0, 0, 1, 0])).toThrow(/distances\[0, 1\]/);
});
