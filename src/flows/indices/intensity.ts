import { refusal } from "../arguments/refusal.ts";
import { requireCount } from "../arguments/require-count.ts";
import { requireNumber, requireVector } from "../arguments/require-vector.ts";
import { offDiagonal } from "./off-diagonal.ts";

/** Crude migration intensity, `100 · movers / population`, in percent. Bell et al. 2002. */
export function crudeMigrationIntensity(movers: number, population: number): number {
  requireNumber(movers, "movers", [], "non-negative");
  requireNumber(population, "population", [], "positive");
  return (100 * movers) / population;
}

/** Courgeau's k, `CMI / ln n²`: intensity freed from the number of areas `n`. Courgeau 1973. */
export function courgeauK(intensityPercent: number, areas: number): number {
  requireNumber(intensityPercent, "intensityPercent", [], "non-negative");
  requireCount(areas, "areas", 2);
  return intensityPercent / Math.log(areas * areas);
}

export interface CourgeauLevel {
  readonly areas: number;
  readonly intensityPercent: number;
  readonly k: number;
}

export interface CourgeauComparison {
  /** One entry per partition, in the order given. */
  readonly levels: readonly CourgeauLevel[];
  /** Slope of intensity on `ln n²` through the origin: the k that all levels share. */
  readonly k: number;
}

/**
 * Intensity over several partitions of the same areas. `partitions[p][i]` is the region of area `i`, counted from 0;
 * moves within a region do not count. A k that changes little between the levels is comparable between countries.
 *
 * Courgeau 1973; Bell & Muhidin 2009.
 */
export function courgeauComparison(
  flows: ArrayLike<number>,
  populations: ArrayLike<number>,
  partitions: readonly ArrayLike<number>[],
): CourgeauComparison {
  const areas = populations.length;
  const table = offDiagonal(flows, areas);
  requireVector(populations, "populations", areas, "non-negative");
  let population = 0;
  for (let i = 0; i < areas; i++) population += populations[i]!;
  const levels = partitions.map((partition, p) => {
    const regions = requirePartition(partition, areas, p);
    let movers = 0;
    table.flows.forEach((m, c) => {
      if (partition[Math.floor(c / areas)] !== partition[c % areas]) movers += m;
    });
    const intensityPercent = crudeMigrationIntensity(movers, population);
    return { areas: regions, intensityPercent, k: courgeauK(intensityPercent, regions) };
  });
  let top = 0;
  let bottom = 0;
  for (const { areas: n, intensityPercent } of levels) {
    const x = Math.log(n * n);
    top += x * intensityPercent;
    bottom += x * x;
  }
  return { levels, k: top / bottom };
}

function requirePartition(partition: ArrayLike<number>, areas: number, p: number): number {
  const argument = `partitions[${p}]`;
  requireVector(partition, argument, areas, "non-negative");
  const regions = new Set(Array.from(partition)).size;
  if (regions < 2) {
    throw refusal({
      code: "degenerate",
      argument,
      expected: "at least two regions",
      found: regions,
    });
  }
  return regions;
}
