import { type Coverage, coverageBySource } from "./coverage.ts";
import { type Disagreement, widestDisagreements } from "./disagreements.ts";
import type { Edition } from "./edition.ts";
import { type WorldStock, worldStocks } from "./world-stock.ts";

/** One page of findings of an edition. */
export interface Summary {
  readonly edition: string;
  readonly observations: number;
  readonly missing: number;
  readonly worldStocks: readonly WorldStock[];
  readonly disagreements: readonly Disagreement[];
  readonly coverage: readonly Coverage[];
}

/** Computes the one-page summary: world totals, the widest disagreements, coverage by source. */
export async function summariseEdition(edition: Edition): Promise<Summary> {
  const coverage = await coverageBySource(edition);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);
  return {
    edition: edition.name,
    observations: sum(coverage.map((entry) => entry.observations)),
    missing: sum(coverage.map((entry) => entry.missing)),
    worldStocks: await worldStocks(edition),
    disagreements: await widestDisagreements(edition, 5),
    coverage,
  };
}
