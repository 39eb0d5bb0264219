import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { demographicAccounting } from "../../../src/flows/accounting/demographic-accounting.ts";
import { prepareTables } from "../../../src/flows/accounting/prepare.ts";
import type { StockPeriod } from "../../../src/flows/input/stock-period.ts";
import { describeShared } from "../../shared.ts";
import { goldenCase, type NamedMatrix } from "../golden.ts";
import { largestDifference, type StockInput, stockPeriod } from "../stock-case.ts";
import { plausiblePeriods } from "../stock-periods.ts";
import { columnSums, rowSums } from "../tables.ts";

interface SeededInput extends StockInput {
  readonly m: number[][] | null;
}
interface Fitted {
  readonly od: NamedMatrix;
  readonly flow: { readonly data: number[][][] };
}

const seedOf = ({ m }: SeededInput, n: number) =>
  m === null ? new Float64Array(n * n).fill(1) : Float64Array.from(m.flat());

describeShared("three-way golden cases: birthplace totals of both tables are margins", () => {
  // The margins are the tables themselves: no births, deaths or balance stand in between.
  const bare = { closure: "open-dr", byBirthplace: true } as const;

  it.each(["ones", "offset-tight", "imr2018-distance"])(
    "ipf3_qi/%s: stayers at their maximum",
    (id) => {
      const { input, output } = goldenCase<SeededInput, Fitted>("ipf3_qi", `ipf3_qi/${id}`);
      const period = stockPeriod(input);
      const result = demographicAccounting(period, {
        ...bare,
        seed: seedOf(input, period.areas.length),
      });
      const tolerance = id === "ones" ? 1e-5 : 1e-9;
      expect(largestDifference(result.flows, output.od.data.flat())).toBeLessThan(tolerance);
      expect(largestDifference(result.byBirthplace!, output.flow.data.flat(2))).toBeLessThan(
        tolerance,
      );
    },
  );

  it.each([
    ["ones", 1e-6],
    ["ones-tight", 1e-6],
  ])("ipf3/%s: independence", (id, tolerance) => {
    const { input, output } = goldenCase<SeededInput, Fitted>("ipf3", `ipf3/${id}`);
    const period = stockPeriod(input);
    for (const seed of [undefined, seedOf(input, period.areas.length)]) {
      const result = demographicAccounting(period, {
        ...bare,
        stayers: "independence",
        ...(seed === undefined ? {} : { seed }),
      });
      expect(largestDifference(result.byBirthplace!, output.flow.data.flat(2))).toBeLessThan(
        tolerance,
      );
    }
  });
});

const period: StockPeriod = {
  areas: ["A", "B", "C"],
  stockStart: Float64Array.of(100, 20, 10, 5, 200, 15, 2, 8, 300),
  stockEnd: Float64Array.of(90, 25, 15, 15, 180, 25, 12, 8, 290),
  births: new Float64Array(3),
  deaths: new Float64Array(3),
};

describe("seeds and fixed cells", () => {
  it("a seed moves people between corridors and leaves every margin", () => {
    fc.assert(
      fc.property(plausiblePeriods, fc.integer(), (world, salt) => {
        const n = world.areas.length;
        const seed = Float64Array.from(
          { length: n * n },
          (_, at) => 1 + Math.abs(Math.sin(salt + at)) * 9,
        );
        const plain = demographicAccounting(world, { repairs: ["clamp-targets"] });
        const seeded = demographicAccounting(world, { repairs: ["clamp-targets"], seed });
        expect(seeded.diagnostics.largestMarginError).toBeLessThan(1e-9);
        expect(largestDifference(rowSums(seeded.flows, n), rowSums(plain.flows, n))).toBeLessThan(
          1e-6,
        );
        expect(
          largestDifference(columnSums(seeded.flows, n), columnSums(plain.flows, n)),
        ).toBeLessThan(1e-6);
      }),
      { numRuns: 40, seed: 2, endOnFailure: true },
    );
  });

  it("takes a seed per birthplace; equal seeds give the answer of one", () => {
    const one = Float64Array.of(0, 3, 1, 2, 0, 5, 4, 1, 0);
    const each = Float64Array.from([...one, ...one, ...one]);
    const options = { closure: "open-dr" } as const;
    expect(demographicAccounting(period, { ...options, seed: each }).flows).toEqual(
      demographicAccounting(period, { ...options, seed: one }).flows,
    );
  });

  it("names the birthplace where a zero of the seed leaves no room", () => {
    const seed = Float64Array.of(0, 0, 0, 1, 0, 1, 1, 1, 0);
    expect(() => demographicAccounting(period, { seed })).toThrow(
      expect.objectContaining({ code: "infeasible-seed", argument: "seed", index: 0 }),
    );
  });

  it("keeps a known flow and fits the rest around it", () => {
    const options = { closure: "open-dr", byBirthplace: true } as const;
    const free = demographicAccounting(period, options);
    const persons = free.byBirthplace![9 + 3]! / 2;
    const known = [{ birthplace: "B", origin: "B", destination: "A", persons }];
    const n = 3;
    const fixed = demographicAccounting(period, { ...options, known: [] });
    expect(fixed.flows).toEqual(free.flows);
    expect(persons).toBeGreaterThan(1);
    // B's only losers are natives: half of the flow to A has nowhere else to go, and that is said.
    expect(() => demographicAccounting(period, { ...options, known })).toThrow(
      expect.objectContaining({ code: "infeasible-known-flow" }),
    );
    const wide = twoLosers();
    const open = demographicAccounting(wide, options);
    const cell = { birthplace: "A", origin: "A", destination: "C", persons: 5 };
    const around = demographicAccounting(wide, { ...options, known: [cell] });
    expect(around.byBirthplace![2]).toBe(5);
    expect(open.byBirthplace![2]).toBeCloseTo(6.25, 9);
    expect(
      largestDifference(rowSums(around.flows, n + 1), rowSums(open.flows, n + 1)),
    ).toBeLessThan(1e-9);
    expect(around.diagnostics.largestMarginError).toBeLessThan(1e-9);
  });

  it.each([
    [{ birthplace: "X", origin: "A", destination: "B", persons: 1 }, "unknown-area"],
    [{ birthplace: "A", origin: "A", destination: "B", persons: Number.NaN }, "missing-value"],
    [{ birthplace: "A", origin: "A", destination: "B", persons: -1 }, "negative-value"],
    [{ birthplace: "A", origin: "A", destination: "A", persons: 1 }, "infeasible-known-flow"],
    [{ birthplace: "A", origin: "A", destination: "B", persons: 1e6 }, "infeasible-known-flow"],
  ])("refuses the known flow %o", (flow, code) => {
    expect(() => demographicAccounting(period, { known: [flow] })).toThrow(
      expect.objectContaining({ code, argument: "known" }),
    );
  });

  it("refuses combinations in which a seed could not act", () => {
    const seed = new Float64Array(9).fill(1);
    for (const other of [{ minimumWeight: 0.5 }, { stayers: new Float64Array(9) }]) {
      expect(() => demographicAccounting(period, { seed, ...other })).toThrow("unknown-option");
    }
  });
});

/** Birthplace A loses in A and B and gains in C and D. */
function twoLosers() {
  const stockStart = Float64Array.of(100, 20, 5, 5, 0, 50, 0, 0, 0, 0, 60, 0, 0, 0, 0, 70);
  const stockEnd = Float64Array.of(90, 14, 15, 11, 0, 50, 0, 0, 0, 0, 60, 0, 0, 0, 0, 70);
  const none = new Float64Array(4);
  return { areas: ["A", "B", "C", "D"], stockStart, stockEnd, births: none, deaths: none };
}

describe("stayers below the maximum", () => {
  const share = (part: number, world = period) => {
    const { start, end } = prepareTables(world, { repairs: ["clamp-targets"] });
    return start.map((persons, at) => part * Math.min(persons, end[at]!));
  };

  it("at the maximum gives the minimum of moves", () => {
    const { flows } = demographicAccounting(period, { stayers: share(1) });
    expect(largestDifference(flows, demographicAccounting(period).flows)).toBeLessThan(1e-9);
  });

  it("keeps the stayers given and all margins, with a product form off the diagonal", () => {
    fc.assert(
      fc.property(
        plausiblePeriods,
        fc.double({ min: 0.7, max: 0.99, noNaN: true }),
        (world, part) => {
          const stayers = share(part, world);
          let result: ReturnType<typeof demographicAccounting>;
          try {
            result = demographicAccounting(world, {
              repairs: ["clamp-targets"],
              stayers,
              byBirthplace: true,
            });
          } catch (error) {
            expect(error).toMatchObject({ code: "infeasible-stayers", argument: "stayers" });
            return;
          }
          const n = world.areas.length;
          expect(result.diagnostics.largestMarginError).toBeLessThan(1e-9);
          for (let at = 0; at < n * n; at++) {
            expect(result.byBirthplace![at * n + (at % n)]).toBeCloseTo(stayers[at]!, 6);
          }
        },
      ),
      { numRuns: 60, seed: 4, endOnFailure: true },
    );
  });

  it("when one area sends and receives all, every move starts or ends there", () => {
    // Birthplace A: 10 leave A, 10 arrive in A, 6 + 4 elsewhere: A is the hub.
    const world = {
      areas: ["A", "B", "C"],
      stockStart: Float64Array.of(100, 6, 4, 0, 50, 0, 0, 0, 60),
      stockEnd: Float64Array.of(100, 3, 7, 0, 50, 0, 0, 0, 60),
      births: new Float64Array(3),
      deaths: new Float64Array(3),
    };
    const stayers = Float64Array.of(90, 0, 0, 0, 50, 0, 0, 0, 60);
    const { flows } = demographicAccounting(world, { stayers });
    expect(largestDifference(flows, [0, 3, 7, 6, 0, 0, 4, 0, 0])).toBeLessThan(1e-9);
  });

  it("names the area and the lower bound where moves have no room", () => {
    const stayers = Float64Array.of(0, 20, 10, 5, 180, 15, 2, 8, 290);
    expect(() => demographicAccounting(period, { stayers })).toThrow(
      expect.objectContaining({ code: "infeasible-stayers", index: [0, 0], areas: ["A", "A"] }),
    );
  });
});
