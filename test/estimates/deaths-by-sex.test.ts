import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maleDeaths } from "../../src/estimates/deaths-by-sex.ts";
import { naturalIncreaseFactor } from "../../src/estimates/fit-vital-events.ts";

const persons = fc.double({ min: 1, max: 1e6, noNaN: true });
const area = fc.record({ deaths: persons, males: persons, females: persons });

describe("deaths by sex", () => {
  it("adds up to the world's share of males, and no area has more than its deaths", () => {
    fc.assert(
      fc.property(
        fc.array(area, { minLength: 1, maxLength: 20 }),
        fc.double({ min: 0.3, max: 0.7, noNaN: true }),
        (world, maleShareOfWorld) => {
          const column = (name: keyof (typeof world)[number]) =>
            Float64Array.from(world, (one) => one[name]);
          const deaths = column("deaths");
          const males = maleDeaths({
            deaths,
            males: column("males"),
            females: column("females"),
            maleShareOfWorld,
          });
          const total = deaths.reduce((sum, d) => sum + d, 0);
          const found = males.reduce((sum, d) => sum + d, 0);
          for (const [at, m] of males.entries()) {
            expect(m).toBeGreaterThanOrEqual(0);
            expect(m).toBeLessThanOrEqual(deaths[at]!);
          }
          // The relative mortality is searched between 1/1000 and 1000.
          const bounded = world.every(({ males: m, females: f }) => m / f < 100 && f / m < 100);
          if (bounded) expect(found / total).toBeCloseTo(maleShareOfWorld, 8);
        },
      ),
    );
  });

  it("gives equal mortality the shares of the residents", () => {
    const [males] = maleDeaths({
      deaths: Float64Array.of(100),
      males: Float64Array.of(3),
      females: Float64Array.of(1),
      maleShareOfWorld: 0.75,
    });
    expect(males).toBeCloseTo(75, 9);
  });
});

describe("vital events fitted to another revision", () => {
  it("raises births and lowers deaths in proportion to a given natural increase", () => {
    const factor = naturalIncreaseFactor(120, 80, 60)!;
    expect(120 * (1 + factor) - 80 * (1 - factor)).toBeCloseTo(60, 12);
  });

  it("refuses what would make one of them negative", () => {
    expect(naturalIncreaseFactor(120, 80, 241)).toBeUndefined();
    expect(naturalIncreaseFactor(0, 0, 0)).toBe(0);
  });
});
