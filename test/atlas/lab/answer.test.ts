import fc from "fast-check";
import { expect, it } from "vitest";
import { labAnswerer } from "../../../src/atlas/lab/answer.ts";
import { labMethods } from "../../../src/atlas/lab/lab-method.ts";
import { labPatterns, takesSeed } from "../../../src/atlas/lab/lab-pattern.ts";
import type { LabPeriod } from "../../../src/atlas/lab/lab-period.ts";
import { distanceSeed, previousSeed } from "../../../src/atlas/lab/seed-pattern.ts";

/** Four areas that the coefficients know, one of them small. */
const period: LabPeriod = {
  key: "undesa-ims-2024/2015",
  revision: "undesa-ims-2024",
  ...{ start: 2015, end: 2020, areas: ["DEU", "MEX", "SYR", "USA"] },
  stocks: [
    [1, 900, 30, 1, 200, 0, 1, 9000, -700],
    [0, 400, 30, 3, 120_000, 9000],
    [0, 5000, 4000, 1, 50, 0, 2, 800, 60],
    [0, 1500, 40, 1, 7000, 500, 1, 30, -10],
  ],
  ...{ nativesStart: [800_000, 1_300_000, 20_000, 3_000_000] },
  ...{ nativesEnd: [810_000, 1_350_000, 19_000, 3_050_000] },
  ...{ unknownStart: [10, 0, 0, 300], unknownEnd: [12, 0, 0, 320] },
  ...{ births: [40_000, 110_000, 2_000, 200_000], deaths: [38_000, 40_000, 900, 130_000] },
  ...{ other: null, otherReachesEnd: false, blendable: true, sources: [] },
};

it("answers the pair first with what the whole table holds, and edits leave no trace in later answers", () => {
  const setting = { weight: 0.87, pattern: "none" as const, pair: ["MEX", "USA"] as const };
  const place = fc
    .tuple(fc.constantFrom(...period.areas), fc.constantFrom(...period.areas))
    .filter(([birthplace, residence]) => birthplace !== residence);
  const edit = fc
    .record({ place, date: fc.constantFrom("start", "end"), persons: fc.nat(9000) })
    .map(({ place: [birthplace, residence], ...cell }) => ({ birthplace, residence, ...cell }));
  const method = fc.constantFrom(...labMethods);
  const used = labAnswerer(period);
  fc.assert(
    fc.property(fc.option(edit), method, (changed, id) => {
      const request = { ...setting, method: id, edit: changed };
      const answers = [...used.answers(request)];
      const [whole, pair] = [answers.at(-1)!, answers[0]!];
      expect([...labAnswerer(period).answers(request)].at(-1)).toEqual(whole);
      if (whole.refusal || pair.refusal) return;
      expect(whole.isWhole).toBe(true);
      expect(pair.rows.slice(0, 2)).toEqual(whole.rows.slice(0, 2));
      expect(pair.rows.map((row) => [row.quantity, row.areas])).toEqual(
        whole.rows.map((row) => [row.quantity, row.areas]),
      );
      if (id === "waymark")
        expect(answers.map((each) => "isWhole" in each && each.isWhole)).toEqual([false, true]);
    }),
    { numRuns: 40, seed: 4 },
  );
});

/** People born in Syria leave two areas and reach two others: here a pattern has something to decide. */
const leaving: LabPeriod = {
  ...period,
  areas: ["DEU", "MEX", "SYR", "TUR", "USA"],
  stocks: [
    [4, 1000, 0],
    [4, 1000, 0],
    [0, 9000, -3000, 1, 3000, 2000, 2, 20_000, -4000, 1, 7000, 5000],
    [0, 1000, 0],
    [0, 1000, 0],
  ],
  ...{ nativesStart: Array(5).fill(1e6), nativesEnd: Array(5).fill(1e6) },
  ...{ unknownStart: Array(5).fill(0), unknownEnd: Array(5).fill(0) },
  ...{ births: Array(5).fill(0), deaths: Array(5).fill(0) },
};
/** Before, people born in the United States went from Germany to Mexico as well. */
const before: LabPeriod = {
  ...leaving,
  stocks: [...leaving.stocks.slice(0, 4), [0, 1000, -900, 1, 100, 900]],
};

it("lets a pattern decide who goes where, and nothing else", () => {
  const { answers } = labAnswerer(leaving, before);
  const pair = ["DEU", "USA"] as const;
  for (const method of labMethods.filter(takesSeed)) {
    const [alike, distance, previous] = labPatterns.map((pattern) => {
      const [whole] = [...answers({ method, weight: 0.87, pattern, edit: null, pair })];
      if (!whole || whole.refusal) throw new Error(`${method} refuses ${pattern}`);
      return whole.rows.map(({ official }) => official!);
    }) as [number[], number[], number[]];
    for (const rows of [distance, previous]) {
      const size = alike.at(-1)!;
      for (let at = 2; at < rows.length; at++)
        expect(Math.abs(rows[at]! - alike[at]!)).toBeLessThanOrEqual(1e-9 * size);
      expect(Math.abs(rows[0]! - alike[0]!)).toBeGreaterThan(1e-3 * alike[0]!);
    }
    // Before, Germany sent more to Mexico than the totals ask for: fewer are left for the United States.
    expect(previous[0]).toBeLessThan(alike[0]!);
  }
});

it("refuses the pattern of a period that is not there", () => {
  const pair = ["MEX", "USA"] as const;
  const request = { method: "da-min-closed", weight: 0.87, edit: null, pair } as const;
  expect([...labAnswerer(period).answers({ ...request, pattern: "previous" })]).toEqual([
    { refusal: { code: "unknown-option", areas: [] } },
  ]);
});

it("falls with the distance, and keeps corridors that it knows nothing of", () => {
  const near = distanceSeed(["DEU", "AUT", "USA", "XXX"]);
  expect(near[1]).toBeGreaterThan(4 * near[2]!);
  // Berlin's and Vienna's countries are some 500 km apart, Germany and the United States some 8,000.
  expect(1 / near[1]!).toBeGreaterThan(300);
  expect(1 / near[2]!).toBeGreaterThan(6000);
  expect(near.every((likelihood) => likelihood > 0)).toBe(true);
  const [before, now] = [
    ["A", "B"],
    ["B", "C", "A"],
  ];
  const seed = previousSeed(Float64Array.of(0, 7, -2, 0), before, now);
  expect([...seed]).toEqual([1, 1, 1, 1, 1, 1, 8, 1, 1]);
});
