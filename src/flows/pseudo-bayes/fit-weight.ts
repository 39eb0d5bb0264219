import type { PreparedTables } from "../accounting/prepare.ts";
import { FlowError } from "../diagnostics/flow-error.ts";
import { goldenSectionMinimum } from "../special-functions/golden-section.ts";
import { type CorridorParts, corridorParts, type ReportedFlow } from "./corridor-parts.ts";

/** A weight of the minimum that fits reported flows. */
export interface FittedWeight {
  readonly minimumWeight: number;
  /** `Σ (log1p estimate − log1p reported)²` at that weight. */
  readonly squaredLogError: number;
  readonly corridors: number;
}

/** One weight per birthplace, around a common one. */
export interface FittedWeights {
  readonly common: FittedWeight;
  readonly minimumWeight: Float64Array;
  readonly squaredLogError: number;
}

/**
 * The pseudo-Bayes weight that fits reported flows best (methods 5.3): minimises
 * `Σ (log1p F − log1p R)²` over `w ∈ [0, 1]` by golden-section search. The estimate keeps every
 * margin whatever the weight.
 *
 * @param tables closed tables of the period of the reports, in persons
 * @throws FlowError for an entry that is no corridor of the tables, or no entries at all
 */
export function fitWeight(tables: PreparedTables, reported: readonly ReportedFlow[]): FittedWeight {
  return commonWeight(partsOf(tables, reported));
}

/**
 * One weight per birthplace: the same fit with a logistic-normal prior centred on the common
 * weight, so that a birthplace without reports keeps it.
 *
 * @param spread standard deviation of the logits around the common one; default 1
 */
export function fitWeights(
  tables: PreparedTables,
  reported: readonly ReportedFlow[],
  { spread = 1 }: { readonly spread?: number } = {},
): FittedWeights {
  const parts = partsOf(tables, reported);
  const common = commonWeight(parts);
  const { n, corridors } = parts;
  const centre = logit(Math.min(Math.max(common.minimumWeight, 1e-4), 1 - 1e-4));
  const noise = Math.max(common.squaredLogError / corridors, 1e-12);
  const logits = new Float64Array(n).fill(centre);
  const flows = mixture(parts, () => logistic(centre));
  for (let pass = 0; pass < 100; pass++) {
    let moved = 0;
    for (let k = 0; k < n; k++) {
      const rows = touched(parts, k);
      if (rows.length === 0) continue;
      const before = logistic(logits[k]!);
      const cost = (value: number) => {
        const change = logistic(value) - before;
        let total = ((value - centre) / spread) ** 2;
        for (const r of rows)
          total +=
            squaredError(flows[r]! + change * slope(parts, r, k), parts.reported[r]!) / noise;
        return total;
      };
      const best = goldenSectionMinimum(cost, centre - 6 * spread, centre + 6 * spread, 1e-9);
      const change = logistic(best) - before;
      for (const r of rows) flows[r]! += change * slope(parts, r, k);
      moved = Math.max(moved, Math.abs(best - logits[k]!));
      logits[k] = best;
    }
    if (moved < 1e-6) break;
  }
  const squaredLogError = flows.reduce(
    (sum, flow, r) => sum + squaredError(flow, parts.reported[r]!),
    0,
  );
  return { common, minimumWeight: logits.map(logistic), squaredLogError };
}

function partsOf(tables: PreparedTables, reported: readonly ReportedFlow[]): CorridorParts {
  if (reported.length > 0) return corridorParts(tables, reported);
  throw new FlowError({
    code: "wrong-length",
    argument: "reported",
    expected: "at least one reported flow",
    found: "none",
    mend: "without reports use the published weight 0.87 and say so",
  });
}

function commonWeight(parts: CorridorParts): FittedWeight {
  const cost = (weight: number) =>
    mixture(parts, () => weight).reduce(
      (sum, flow, r) => sum + squaredError(flow, parts.reported[r]!),
      0,
    );
  // The cost need not be unimodal on [0, 1]: search around the best of a coarse grid.
  const grid = Array.from({ length: 51 }, (_, at) => at / 50);
  const [first] = grid.map((weight) => [cost(weight), weight] as const).sort(([a], [b]) => a - b);
  const near = first![1];
  const inside = goldenSectionMinimum(
    cost,
    Math.max(near - 0.02, 0),
    Math.min(near + 0.02, 1),
    1e-10,
  );
  const minimumWeight = cost(inside) <= first![0] ? inside : near;
  return { minimumWeight, squaredLogError: cost(minimumWeight), corridors: parts.corridors };
}

function mixture(
  { corridors, n, minimum, independence }: CorridorParts,
  weight: (k: number) => number,
): Float64Array {
  const flows = new Float64Array(corridors);
  for (let r = 0, at = 0; r < corridors; r++) {
    for (let k = 0; k < n; k++, at++)
      flows[r]! += weight(k) * minimum[at]! + (1 - weight(k)) * independence[at]!;
  }
  return flows;
}

function slope({ n, minimum, independence }: CorridorParts, r: number, k: number): number {
  return minimum[r * n + k]! - independence[r * n + k]!;
}

function touched(parts: CorridorParts, k: number): number[] {
  return [...parts.reported.keys()].filter((r) => slope(parts, r, k) !== 0);
}

function squaredError(flow: number, reported: number): number {
  return (Math.log1p(Math.max(flow, 0)) - Math.log1p(reported)) ** 2;
}

function logit(share: number): number {
  return Math.log(share / (1 - share));
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
