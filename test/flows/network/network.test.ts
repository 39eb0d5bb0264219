import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { connectedParts } from "../../../src/flows/network/connected-parts.ts";
import { feasibleSupport } from "../../../src/flows/network/feasible-support.ts";
import { minimumCostFlow } from "../../../src/flows/network/minimum-cost-flow.ts";
import { strongComponents } from "../../../src/flows/network/strong-components.ts";

const networks = fc.integer({ min: 2, max: 6 }).chain((nodes) =>
  fc.record({
    nodes: fc.constant(nodes),
    arcs: fc.array(
      fc.record({
        from: fc.integer({ min: 0, max: nodes - 1 }),
        to: fc.integer({ min: 0, max: nodes - 1 }),
        capacity: fc.integer({ min: 1, max: 12 }),
        cost: fc.integer({ min: 0, max: 5 }),
      }),
      { minLength: 1, maxLength: 14 },
    ),
    supply: fc.array(fc.integer({ min: -8, max: 8 }), { minLength: nodes, maxLength: nodes }),
  }),
);

describe("minimum-cost flow", () => {
  it("is feasible, and optimal by complementary slackness", () => {
    fc.assert(
      fc.property(networks, ({ nodes, arcs, supply }) => {
        const { flow, potential, unsent, cut } = minimumCostFlow(
          {
            from: Int32Array.from(arcs, (a) => a.from),
            to: Int32Array.from(arcs, (a) => a.to),
            capacity: Float64Array.from(arcs, (a) => a.capacity),
            cost: Float64Array.from(arcs, (a) => a.cost),
          },
          supply,
        );
        const excess = new Float64Array(nodes);
        arcs.forEach(({ from, to, capacity, cost }, a) => {
          expect(flow[a]).toBeGreaterThanOrEqual(0);
          expect(flow[a]).toBeLessThanOrEqual(capacity);
          excess[from] = excess[from]! - flow[a]!;
          excess[to] = excess[to]! + flow[a]!;
          if (from === to) return;
          const reduced = cost + potential[from]! - potential[to]!;
          if (flow[a]! < capacity && flow[a]! > 0) expect(Math.abs(reduced)).toBeLessThan(1e-9);
          if (flow[a]! === capacity) expect(reduced).toBeLessThanOrEqual(1e-9);
        });
        let sent = 0;
        supply.forEach((s, i) => {
          if (s > 0) sent -= excess[i]!;
          if (s === 0) expect(excess[i]).toBeCloseTo(0, 9);
        });
        const give = supply.reduce((t, s) => t + Math.max(0, s), 0);
        const take = supply.reduce((t, s) => t + Math.max(0, -s), 0);
        expect(sent + unsent).toBeCloseTo(Math.min(give, take), 9);
        expect(cut.length > 0).toBe(unsent > 1e-9);
      }),
      { numRuns: 300 },
    );
  });

  it("sends as much as the capacity of the cut allows", () => {
    const { unsent, flow } = minimumCostFlow(
      {
        from: Int32Array.of(0, 0, 1, 2),
        to: Int32Array.of(1, 2, 3, 3),
        capacity: Float64Array.of(3, 5, 9, 2),
        cost: Float64Array.of(1, 1, 1, 1),
      },
      [10, 0, 0, -10],
    );
    expect(unsent).toBe(5);
    expect([...flow]).toEqual([3, 2, 3, 2]);
  });
});

it("finds the arcs that no feasible flow can use", () => {
  const from = Int32Array.of(0, 1, 1, 2);
  const to = Int32Array.of(1, 0, 2, 3);
  expect([...feasibleSupport(from, to, [1, 0, 0, -1]).forcedZero]).toEqual([0, 0, 0, 0]);
  expect([...feasibleSupport(from, to, [1, -1, 0, 0]).forcedZero]).toEqual([0, 0, 1, 1]);
  expect(feasibleSupport(from, to, [0, 0, -1, 1]).cut).toEqual([3]);
});

it("strong components are the classes of mutual reachability", () => {
  fc.assert(
    fc.property(networks, ({ nodes, arcs }) => {
      const successors: number[][] = Array.from({ length: nodes }, () => []);
      const reach = Array.from({ length: nodes }, (_, i) =>
        Array.from({ length: nodes }, (_, j) => i === j),
      );
      for (const { from, to } of arcs) {
        successors[from]!.push(to);
        reach[from]![to] = true;
      }
      for (let k = 0; k < nodes; k++) {
        for (let i = 0; i < nodes; i++) {
          for (let j = 0; j < nodes; j++) {
            if (reach[i]![k] && reach[k]![j]) reach[i]![j] = true;
          }
        }
      }
      const component = strongComponents(successors);
      for (let i = 0; i < nodes; i++) {
        for (let j = 0; j < nodes; j++) {
          expect(component[i] === component[j]).toBe(reach[i]![j] && reach[j]![i]);
        }
      }
    }),
    { numRuns: 200 },
  );
});

it("connected parts ignore direction", () => {
  const table = Float64Array.from([0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 1, 0, 0, 0]);
  expect([...connectedParts(table, 4)]).toEqual([0, 1, 1, 0]);
});
