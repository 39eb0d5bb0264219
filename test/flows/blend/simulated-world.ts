import {
  type SeededGenerator,
  type StockPeriod,
  seededGenerator,
} from "../../../src/flows/index.ts";
import { columnSums } from "../../../src/flows/table/sums.ts";
import { drawnDistances, drawnMove, saidTable } from "./simulated-parts.ts";

/** A SIMULATED world, for tests and benches only: stocks, births and deaths that its known flows made. */
export interface SimulatedWorld {
  readonly period: StockPeriod;
  /** The flows of the period, origin × destination, persons. */
  readonly truth: Float64Array;
}

/** How a simulated world moves. Rates are of five years. */
export interface SimulatedLaw {
  readonly areas: number;
  readonly seed: number;
  /** Share of the native born who leave a country of middle income. */
  readonly emigration: number;
  readonly returning: number;
  readonly onward: number;
  /** Decay of moves with distance, power. */
  readonly decay: number;
  /** Standard deviation of the log of what makes a corridor unlike its distance and income. */
  readonly spread: number;
  /** Standard deviation of the log error of every stock; `common` is the share of variance that both tables share. */
  readonly error: number;
  readonly common: number;
}

export const ordinaryLaw: SimulatedLaw = {
  ...{ areas: 60, seed: 1, emigration: 0.008, returning: 0.1, onward: 0.03 },
  ...{ decay: 1.2, spread: 0.8, error: 0.1, common: 0.8 },
};

/** Thirty years of moves from an empty world, of which the last five are the period. */
export function simulatedWorld(law: SimulatedLaw): SimulatedWorld {
  const random = seededGenerator(law.seed);
  const pull = attraction(law, random);
  const { areas: n } = law;
  let population: Float64Array = Float64Array.from({ length: n }, () =>
    Math.exp(15.4 + 1.6 * random.normal()),
  );
  let stock: Float64Array = new Float64Array(n * n);
  population.forEach((persons, i) => {
    stock[i * n + i] = persons;
  });
  let before = stock;
  let last = { flows: new Float64Array(n * n), births: population, deaths: population };
  for (let step = 0; step < 6; step++) {
    before = stock;
    const events = eventsOf(stock, n, random);
    const moved = moves(stock, pull, law, random);
    stock = moved.stock.map((v, at) => v * (1 - events.mortality[at % n]!));
    population = columnSums(moved.stock, n);
    const deaths = population.map((p, i) => p * events.mortality[i]!);
    const births = population.map((p, i) => p * events.fertility[i]!);
    births.forEach((b, i) => {
      stock[i * n + i]! += b;
    });
    last = { flows: moved.flows, births, deaths };
  }
  const areas = Array.from({ length: n }, (_, i) => `S${i}`);
  const errors = { ...law, draws: before.map(() => random.normal()) };
  const [stockStart, stockEnd] = [before, stock].map((table) =>
    saidTable(table, n, errors, random),
  );
  return {
    period: {
      areas,
      stockStart: stockStart!,
      stockEnd: stockEnd!,
      births: last.births,
      deaths: last.deaths,
    },
    truth: last.flows,
  };
}

function eventsOf(stock: Float64Array, n: number, random: SeededGenerator) {
  const size = columnSums(stock, n);
  return {
    mortality: size.map(() => 0.04 * Math.exp(0.2 * random.normal())),
    fertility: size.map(() => 0.08 * Math.exp(0.3 * random.normal())),
  };
}

function attraction(
  { areas: n, decay, spread }: SimulatedLaw,
  random: SeededGenerator,
): Float64Array {
  const km = drawnDistances(n, random);
  const income = Array.from({ length: n }, () => random.normal());
  return Float64Array.from({ length: n * n }, (_, at) => {
    const [i, j] = [Math.floor(at / n), at % n];
    if (i === j) return 0;
    return Math.exp(0.8 * (income[j]! - income[i]!) + spread * random.normal()) * km[at]! ** -decay;
  });
}

/** Whole persons leave, return and move on; the rest stay. */
function moves(
  stock: Float64Array,
  pull: Float64Array,
  { areas: n, emigration, returning, onward }: SimulatedLaw,
  random: SeededGenerator,
) {
  const population = columnSums(stock, n);
  const weight = pull.map((value, at) => value * Math.sqrt(population[at % n]!));
  const out = Float64Array.from({ length: n }, (_, i) =>
    weight.subarray(i * n, i * n + n).reduce((sum, value) => sum + value, 0),
  );
  const middle = Float64Array.from(out).sort()[Math.floor(n / 2)]!;
  const next = stock.slice();
  const flows = new Float64Array(n * n);
  const move = drawnMove(next, flows, n, random);
  for (let k = 0; k < n; k++) {
    const leaving = emigration * Math.min(4, (out[k]! / middle) ** 0.5);
    for (let i = 0; i < n; i++) {
      const persons = stock[k * n + i]!;
      if (persons === 0) continue;
      if (i !== k) move(k, i, k, persons * returning);
      const rate = i === k ? leaving : onward;
      for (let j = 0; j < n; j++)
        if (j !== i && (i === k || j !== k))
          move(k, i, j, (persons * rate * weight[i * n + j]!) / out[i]!);
    }
  }
  return { stock: next, flows };
}
