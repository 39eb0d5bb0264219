import { describe, expect, it } from "vitest";
import {
  chromiumPath,
  howToInstall,
  worldInBrowser,
} from "../../bench/browser/world-in-browser.ts";
import { publishedMethods, worldEstimates } from "../../src/flows/index.ts";
import { benchTable } from "../estimates/bench-table.ts";
import { hasShared } from "../shared.ts";

const chromium = chromiumPath();

/** Twelve areas with a stock for every pair, made by a rule: what the estimates are compared on without other files. */
function smallWorld() {
  const n = 12;
  const stock = (year: number) =>
    Float64Array.from({ length: n * n }, (_, at) => {
      const [k, i] = [Math.floor(at / n), at % n];
      return k === i ? 50_000 * (1 + i) * (1 + 0.04 * year) : ((k * 37 + i * 11 + year) % 101) * 7;
    });
  return {
    areas: Array.from({ length: n }, (_, at) => `A${at}`),
    stockStart: stock(0),
    stockEnd: stock(1),
    births: Float64Array.from({ length: n }, (_, at) => 6000 * (1 + at)),
    deaths: Float64Array.from({ length: n }, (_, at) => 4000 * (1 + at)),
  };
}

/** The world of 230 areas, where the benchmark inputs are there. */
function realWorld() {
  const table = (name: string) => benchTable(`UN2024_2015/${name}`);
  const { names, cells: stockStart } = table("stock_start");
  const events = table("births_deaths").cells;
  const columns = events.length / names.length;
  const column = (at: number) =>
    Float64Array.from(names, (_, area) => events[area * columns + at]!);
  return {
    ...{ areas: names, stockStart, stockEnd: table("stock_end").cells },
    ...{ births: column(0), deaths: column(1) },
  };
}

describe("waymark/flows in a browser worker", () => {
  it.skipIf(chromium === undefined && !process.env.CI)(
    chromium === undefined ? howToInstall : "gives the numbers that it gives in Node",
    async () => {
      if (chromium === undefined) throw new Error(howToInstall);
      const periods = [
        { ...smallWorld(), period: "small", sex: "both" },
        ...(hasShared() ? [{ ...realWorld(), period: "2015-2020", sex: "both" }] : []),
      ];
      const { estimates } = await worldInBrowser(chromium, periods, { returnFlows: true });
      const inNode = [...worldEstimates(periods)];
      expect(estimates.map(({ method }) => method)).toEqual(inNode.map(({ method }) => method));
      expect(estimates).toHaveLength(periods.length * publishedMethods.length);
      for (const [at, { flows, method }] of estimates.entries()) {
        const expected = inNode[at]!.estimate!.flows;
        expect(flows.length, method).toBe(expected.length);
        const scale = expected.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
        const apart = flows.reduce(
          (most, value, cell) => Math.max(most, Math.abs(value - expected[cell]!)),
          0,
        );
        // Engines of different releases may round exp and log in their last digit.
        expect(apart / scale, method).toBeLessThan(1e-12);
      }
    },
  );
});
