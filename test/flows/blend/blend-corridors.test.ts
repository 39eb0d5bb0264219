import { describe, expect, it } from "vitest";
import {
  blendCorridors,
  blendFlows,
  oneRevisionCoefficients,
} from "../../../src/flows/blend/index.ts";

describe("blendCorridors", () => {
  it("gives the blend and the intervals of blendFlows to the digit", () => {
    const areas = ["MEX", "USA", "DEU", "SYR", "AUT"];
    const n = areas.length;
    const stock = (year: number) =>
      Float64Array.from({ length: n * n }, (_, at) =>
        at % (n + 1) === 0
          ? at === 18
            ? 2_000
            : 900_000 + 50_000 * year
          : ((at * 37 + year * 11) % 101) * 90,
      );
    const period = {
      ...{ areas, stockStart: stock(0), stockEnd: stock(1), startYear: 2015, years: 5 },
      births: Float64Array.from(areas, (area) => (area === "SYR" ? 20 : 90_000)),
      deaths: Float64Array.from(areas, (area) => (area === "SYR" ? 20 : 40_000)),
    };
    const whole = blendFlows(period, oneRevisionCoefficients);
    expect(whole.repairs.map(({ repair }) => repair)).toContain("emigrants-above-population");
    const alone = blendCorridors(period, oneRevisionCoefficients);
    // Corridors first and in any order, then the table: no row depends on another.
    for (let at = n * n - 1; at >= n; at -= 3) expect(alone.flowAt(at)).toBe(whole.blend[at]);
    expect(alone.whole()).toEqual({ blend: whole.blend, repairs: whole.repairs });
    for (const { level, lower, upper } of whole.intervals)
      for (let at = 0; at < n * n; at++)
        expect(alone.intervalAt(at, level)).toEqual({ lower: lower[at], upper: upper[at] });
  });
});
