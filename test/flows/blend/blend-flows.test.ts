import { describe, expect, it } from "vitest";
import {
  blendFlows,
  oneRevisionCoefficients,
  splitBySex,
  twoRevisionsCoefficients,
} from "../../../src/flows/blend/index.ts";
import { demographicAccounting, netOf } from "../../../src/flows/index.ts";
import { accuracyMeasures } from "../../../src/flows/validation/index.ts";
import { describeShared } from "../../shared.ts";
import {
  benchPeriod,
  benchTable,
  largestDifference,
  permutedPeriod,
  scaledPeriod,
} from "../stock-case.ts";
import { permutationOf, permuteTable } from "../tables.ts";

const un = (year: number) => ({
  ...benchPeriod(`UN2024_${year}`),
  startYear: year,
  years: year === 2020 ? 4 : 5,
});

function relativeDifference(one: Float64Array, other: Float64Array): number {
  return one.reduce((most, value, at) => {
    const larger = Math.max(Math.abs(value), Math.abs(other[at]!));
    return larger > 0 ? Math.max(most, Math.abs(value - other[at]!) / larger) : most;
  }, 0);
}

describeShared("the blend on the UN world", () => {
  for (const year of [1990, 2005, 2020]) {
    it(`${year}: every corridor above 0, net migration kept to 1e-9, intervals around the blend`, () => {
      const period = un(year);
      const n = period.areas.length;
      const found = blendFlows(period, oneRevisionCoefficients);
      const off = [...found.blend.keys()].filter((at) => at % (n + 1) !== 0);
      expect(off.every((at) => found.blend[at]! > 0 && found.closed[at]! > 0)).toBe(true);
      expect(found.largestNetError).toBeLessThan(1e-9);
      const turnover = found.closed.reduce((sum, value) => sum + value, 0);
      expect(largestDifference(netOf(found.closed, n), found.net)).toBeLessThan(1e-9 * turnover);
      const accounting = demographicAccounting(period, { repairs: ["clamp-targets"] });
      expect(largestDifference(netOf(accounting.flows, n), found.net)).toBeLessThan(1e-3);
      for (const { lower, upper } of found.intervals) {
        expect(off.every((at) => lower[at]! <= found.blend[at]!)).toBe(true);
        expect(off.every((at) => upper[at]! > found.blend[at]!)).toBe(true);
      }
    });
  }

  it("the unit and the order of the areas change nothing", () => {
    const period = un(2010);
    const plain = blendFlows(period, oneRevisionCoefficients);
    const thousands = blendFlows(
      { ...period, ...scaledPeriod(period, 1e-3), personsPerUnit: 1000 },
      oneRevisionCoefficients,
    );
    const back = thousands.blend.map((value) => value * 1000);
    expect(relativeDifference(back, plain.blend)).toBeLessThan(1e-6);
    const order = permutationOf(period.areas.length, 7);
    const turned = blendFlows(
      { ...period, ...permutedPeriod(period, order) },
      oneRevisionCoefficients,
    );
    expect(relativeDifference(turned.blend, permuteTable(plain.blend, order))).toBeLessThan(1e-6);
  });

  it("repeats to the last bit", () => {
    const once = blendFlows(un(2000), oneRevisionCoefficients);
    const again = blendFlows(un(2000), oneRevisionCoefficients);
    const bytes = ({ blend, closed, intervals }: typeof once) =>
      [blend, closed, ...intervals.flatMap(({ lower, upper }) => [lower, upper])].map((table) =>
        Buffer.from(table.buffer, table.byteOffset, table.byteLength),
      );
    const firsts = bytes(once);
    expect(bytes(again).every((table, at) => table.equals(firsts[at]!))).toBe(true);
  });

  describe("by sex", () => {
    const period = un(2010);
    const n = period.areas.length;
    const { closed, net } = blendFlows(period, oneRevisionCoefficients);
    const size = net.reduce((total, value) => total + Math.abs(value), 0);
    const half = (share: number) => scaledPeriod(period, share);

    it("adds up to both sexes, each with its net migration", () => {
      const { female, male, femaleShare, netsHeld, repairs } = splitBySex(
        closed,
        half(0.51),
        half(0.49),
      );
      expect(netsHeld).toBe(true);
      expect(repairs.map(({ repair }) => repair)).toEqual(["sex-nets-balanced"]);
      expect(
        relativeDifference(
          female.map((value, at) => value + male[at]!),
          closed,
        ),
      ).toBeLessThan(1e-9);
      expect(
        relativeDifference(
          female,
          closed.map((value, at) => value * femaleShare[at]!),
        ),
      ).toBeLessThan(1e-9);
      const wanted = net.map((value) => value * 0.51);
      expect(largestDifference(netOf(female, n), wanted)).toBeLessThan(1e-9 * size);
    });

    it("gives no moves to a sex that has no migrants, and refuses tables that do not fit", () => {
      const { female, male } = splitBySex(closed, half(0), half(1));
      const [women, all] = [female, closed].map((table) => table.reduce((sum, v) => sum + v, 0));
      expect(women! / all!).toBeLessThan(1e-9);
      expect(male.every((value) => value >= 0)).toBe(true);
      const split = (flows: Float64Array, other = half(0.49)) =>
        splitBySex(flows, half(0.51), other);
      expect(() => split(closed.subarray(0, 9))).toThrow(/flows: wrong-length/);
      expect(() => split(closed.map(() => Number.NaN))).toThrow(/flows\[0, 0\]/);
      expect(() => split(closed.map((v) => -v))).toThrow(/flows\[0, 1\].*negative-value/);
      expect(() => split(closed.map((v) => v + 1))).toThrow(/flows\[0, 0\]: out-of-range/);
      const turned = { ...half(0.49), areas: period.areas.toReversed() };
      expect(() => split(closed, turned)).toThrow(/male\.areas\[0\].*out-of-range/);
    });

    it("names the area whose net asks for more women than move, and holds the others", () => {
      const [female, male] = [half(0.51), half(0.49)];
      const at = period.areas.indexOf("ZAF");
      const moved = 0.4 * period.deaths[at]!;
      const moving = ({ deaths }: typeof female, by: number) =>
        deaths.map((value, area) => (area === at ? value + by : value));
      const fewer = { ...female, deaths: moving(female, moved) };
      const more = { ...male, deaths: moving(male, -moved) };
      const found = splitBySex(closed, fewer, more);
      expect(found.netsHeld).toBe(false);
      const limited = found.repairs.find(({ repair }) => repair === "sex-nets-limited")!;
      expect(limited.areas).toEqual(["ZAF"]);
      expect(limited.persons).toBeGreaterThan(0);
      const sum = found.female.map((value, cell) => value + found.male[cell]!);
      expect(relativeDifference(sum, closed)).toBeLessThan(1e-9);
      expect(found.male.every((value) => value >= 0)).toBe(true);
      const off = netOf(found.female, n).map((value, area) => Math.abs(value - net[area]! * 0.51));
      const rest = off.reduce((total, value, area) => (area === at ? total : total + value), 0);
      // What the others give up is what the one asks for in excess, in proportion to residents.
      expect(rest).toBeLessThan(1.05 * Math.abs(limited.persons));
    });
  });
});

describeShared("the blend on worlds with known flows", () => {
  for (const world of ["N50-noisy", "N200-noisy"]) {
    it(`${world}: nearer to the truth than independence and minimum, on logs`, () => {
      const period = { ...benchPeriod(world), startYear: 2010, years: 5 };
      const n = period.areas.length;
      const truth = benchTable(`${world}/truth_od`);
      const at = [...truth.keys()].filter((cell) => cell % (n + 1) !== 0);
      const pick = (table: Float64Array) => Float64Array.from(at, (cell) => table[cell]!);
      const { blend } = blendFlows(period, oneRevisionCoefficients);
      const blended = accuracyMeasures(pick(blend), pick(truth));
      const minimum = accuracyMeasures(pick(demographicAccounting(period).flows), pick(truth));
      expect(blended.logCorrelation).toBeGreaterThan(minimum.logCorrelation);
      expect(blended.logCorrelation).toBeGreaterThan(0.85);
    });
  }
});

describe("coefficients", () => {
  const areas = ["A", "B"];
  const period = {
    areas,
    stockStart: Float64Array.of(1000, 100, 50, 900),
    stockEnd: Float64Array.of(1030, 70, 90, 850),
    births: Float64Array.of(50, 40),
    deaths: Float64Array.of(20, 30),
    startYear: 2010,
    years: 5,
  };

  it("that need a second revision are refused without one", () => {
    expect(() => blendFlows(period, twoRevisionsCoefficients)).toThrow(/coefficients/);
  });

  it("give a second revision its say", () => {
    const one = blendFlows(
      { ...period, otherRevision: { stockStart: period.stockStart } },
      twoRevisionsCoefficients,
    );
    const more = { stockStart: Float64Array.of(1000, 300, 50, 900) };
    const two = blendFlows({ ...period, otherRevision: more }, twoRevisionsCoefficients);
    expect(two.blend[1]).toBeGreaterThan(one.blend[1]!);
  });

  it("refuse a calendar year as the length of a period", () => {
    expect(() => blendFlows({ ...period, years: 2015 }, oneRevisionCoefficients)).toThrow(/years/);
  });
});
