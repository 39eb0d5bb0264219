import { Edition } from "../src/edition/index.ts";
import { reportedPeriods } from "../src/estimates/index.ts";
import { flowMethod, publishedMethods, type StockPeriod } from "../src/flows/index.ts";
import { accuracyMeasures } from "../src/flows/validation/index.ts";
import {
  type MovesLaw,
  ordinaryMoves,
  simulatedMoves,
} from "../test/flows/blend/simulated-moves.ts";

/**
 * How near every method comes to SIMULATED flows that are laid on the tables of an edition for 2010–15: the table of
 * docs/methods.md. These are no results: nothing but the methods is judged by them.
 */
const worlds: Readonly<Record<string, Partial<MovesLaw>>> = {
  ordinary: {},
  "gravity without networks": { network: 0, decay: 1.5, seed: 2 },
  "stocks with errors of 15 %": { error: 0.15, seed: 3 },
  "few move (0.5 %)": { emigration: 0.005, returning: 0.03, onward: 0.008, seed: 4 },
  "strong networks": { network: 0.8, spread: 0.5, seed: 5 },
};

const [folder = "editions/2024"] = process.argv.slice(2);
const edition = await Edition.open(folder);
const { periods } = await reportedPeriods(edition);
edition.close();
const base = periods.find(({ startYear }) => Math.floor(startYear) === 2010)!;
const n = base.areas.length;
const corridors = [...Array(n * n).keys()].filter((at) => at % (n + 1) !== 0);
const pick = (table: Float64Array) => Float64Array.from(corridors, (at) => table[at]!);
const methods = [flowMethod("waymark"), flowMethod("waymark-closed"), ...publishedMethods];

console.log(`SIMULATED flows on ${corridors.length} corridors: no result, only a test of methods`);
for (const [world, law] of Object.entries(worlds)) {
  const { period, truth } = simulatedMoves(base, { ...ordinaryMoves, ...law });
  console.log(`\nSIMULATED: ${world}`);
  for (const method of methods)
    console.log(lineOf(method.id, estimated(method, period), pick(truth)));
}

function estimated(method: (typeof methods)[number], period: StockPeriod): Float64Array {
  const repairs = ["clamp-targets", "excess-deaths"] as const;
  return pick(method.estimate(period, method.id.startsWith("waymark") ? {} : { repairs }).flows);
}

function lineOf(name: string, estimate: Float64Array, truth: Float64Array): string {
  const found = accuracyMeasures(estimate, truth);
  return [
    name.padEnd(16),
    `r(log) ${found.logCorrelation.toFixed(3)}`,
    `r(count) ${found.countCorrelation.toFixed(2)}`,
    `x3 ${(100 * found.withinThree).toFixed(1)} %`,
    `level ${found.level.toFixed(2)}`,
    `zeros ${(100 * found.zeros).toFixed(0)} %`,
  ].join("  ");
}
