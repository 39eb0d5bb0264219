import {
  type SeededGenerator,
  type StockPeriod,
  seededGenerator,
} from "../../../src/flows/index.ts";
import { columnSums } from "../../../src/flows/table/sums.ts";
import { drawnDistances, drawnMove, saidTable } from "./simulated-parts.ts";
import type { SimulatedWorld } from "./simulated-world.ts";

/** How people move in a SIMULATED period that begins with given tables. Rates are of five years. */
export interface MovesLaw {
  readonly seed: number;
  readonly emigration: number;
  readonly returning: number;
  readonly onward: number;
  /** Decay of moves with distance, power; places are drawn, not those of countries. */
  readonly decay: number;
  /** Standard deviation of the log of what makes a corridor unlike its gravity. */
  readonly spread: number;
  /** Power of the people of a corridor who are there already. */
  readonly network: number;
  /** Standard deviation of the log error of every stock; four fifths of the variance are shared by both tables. */
  readonly error: number;
}

export const ordinaryMoves: MovesLaw = {
  ...{ seed: 1, emigration: 0.012, returning: 0.08, onward: 0.02 },
  ...{ decay: 1, spread: 0.8, network: 0.4, error: 0.05 },
};

/**
 * SIMULATED flows laid on real tables, for tests only: from the stocks of the start whole persons leave, return and
 * move on by gravity times noise, a share of those who stay dies, and the stocks of the end are what comes of it.
 */
export function simulatedMoves(base: StockPeriod, law: MovesLaw): SimulatedWorld {
  const n = base.areas.length;
  const random = seededGenerator(law.seed);
  const before = base.stockStart.map((persons) => Math.max(0, Math.round(persons)));
  const pull = pulls(before, n, law, random);
  const { stocks, flows } = moved(before, pull, n, law, random);
  const [first, last] = [columnSums(before, n), columnSums(stocks, n)];
  const mortality = first.map((persons, i) => (persons > 0 ? base.deaths[i]! / persons : 0));
  const after = stocks.map((persons, at) => persons * (1 - mortality[at % n]!));
  base.births.forEach((born, i) => {
    after[i * n + i]! += born;
  });
  const errors = { error: law.error, common: 0.8, draws: before.map(() => random.normal()) };
  const said = (table: Float64Array) => saidTable(table, n, errors, random);
  return {
    period: {
      ...{ areas: base.areas, stockStart: said(before), stockEnd: said(after) },
      ...{ births: base.births, deaths: last.map((persons, i) => persons * mortality[i]!) },
    },
    truth: flows,
  };
}

/** Shares in which those who leave an area choose where to go. */
function pulls(
  stock: Float64Array,
  n: number,
  { decay, spread, network }: MovesLaw,
  random: SeededGenerator,
): Float64Array {
  const population = columnSums(stock, n);
  const km = drawnDistances(n, random);
  const pull = stock.map((there, at) => {
    const [i, j] = [Math.floor(at / n), at % n];
    if (i === j) return 0;
    const people = (1 + there + 0.3 * stock[j * n + i]!) ** network;
    return (
      Math.exp(spread * random.normal()) * km[at]! ** -decay * Math.sqrt(population[j]!) * people
    );
  });
  const all = Array.from({ length: n }, (_, i) =>
    pull.subarray(i * n, i * n + n).reduce((sum, value) => sum + value, 0),
  );
  return pull.map((value, at) => value / all[Math.floor(at / n)]!);
}

function moved(
  before: Float64Array,
  pull: Float64Array,
  n: number,
  { emigration, returning, onward }: MovesLaw,
  random: SeededGenerator,
) {
  const stocks = before.slice();
  const flows = new Float64Array(n * n);
  const move = drawnMove(stocks, flows, n, random);
  before.forEach((persons, at) => {
    if (persons === 0) return;
    const [k, i] = [Math.floor(at / n), at % n];
    if (i !== k) move(k, i, k, persons * returning);
    const rate = i === k ? emigration : onward;
    for (let j = 0; j < n; j++)
      if (j !== i && (i === k || j !== k)) move(k, i, j, persons * rate * pull[i * n + j]!);
  });
  return { stocks, flows };
}
