import { requireNumber, requireVector } from "../arguments/require-vector.ts";
import { offDiagonal } from "./off-diagonal.ts";

/** `Σ |in − out|` over the areas. */
function absoluteNet(out: Float64Array, into: Float64Array): number {
  return out.reduce((sum, o, i) => sum + Math.abs(into[i]! - o), 0);
}

/** Migration effectiveness, `100 Σ|D − O| / Σ(D + O)`, in percent: the share of moves that redistribute. */
export function migrationEffectiveness(flows: ArrayLike<number>, areas: number): number {
  const table = offDiagonal(flows, areas);
  return (100 * absoluteNet(table.out, table.in)) / (2 * table.total);
}

/** Aggregate net migration rate, `100 · ½ Σ|D − O| / ΣP`, in percent of the population (same unit as the flows). */
export function aggregateNetRate(
  flows: ArrayLike<number>,
  areas: number,
  population: number,
): number {
  requireNumber(population, "population", [], "positive");
  const table = offDiagonal(flows, areas);
  return (50 * absoluteNet(table.out, table.in)) / population;
}

export interface PairIndices {
  /** `m_ij / (M p_i p_j)`, `p` the share of the population: observed over expected from size alone. Diagonal 0. */
  readonly preference: Float64Array;
  /** `m_ij ΣP / (P_i P_j)`: the same without the intensity taken out. Diagonal 0. */
  readonly velocity: Float64Array;
}

/** Indices of preference and velocity, cell by cell. Populations in the unit of the flows, all positive. */
export function pairIndices(flows: ArrayLike<number>, populations: ArrayLike<number>): PairIndices {
  const areas = populations.length;
  requireVector(populations, "populations", areas, "positive");
  const table = offDiagonal(flows, areas);
  let population = 0;
  for (let i = 0; i < areas; i++) population += populations[i]!;
  const velocity = table.flows.map(
    (m, c) => (m * population) / (populations[Math.floor(c / areas)]! * populations[c % areas]!),
  );
  const preference = velocity.map((v) => (v * population) / table.total);
  return { preference, velocity };
}
