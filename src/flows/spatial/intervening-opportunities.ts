import { requireNumber, requireVector } from "../arguments/require-vector.ts";
import { goldenSectionMinimum } from "../special-functions/golden-section.ts";
import { requireDistances } from "./distances.ts";

/**
 * Intervening opportunities, `T_i (e^{−L V_{j−1}} − e^{−L V_j}) / (1 − e^{−L V})`: destinations ranked by distance, `V`
 * the opportunities cumulated up to them, `L > 0` the chance that an opportunity is taken. Destinations at the same
 * distance share their ring in proportion to their opportunities. Diagonal 0; flows of an origin add up to `T_i`.
 *
 * Stouffer 1940; Schneider 1959.
 */
export function interveningOpportunities(
  movers: ArrayLike<number>,
  opportunities: ArrayLike<number>,
  distances: ArrayLike<number>,
  acceptance: number,
): Float64Array {
  const areas = opportunities.length;
  requireVector(opportunities, "opportunities", areas, "positive");
  requireVector(movers, "movers", areas, "non-negative");
  requireDistances(distances, areas, "non-negative");
  requireNumber(acceptance, "acceptance", [], "positive");
  const flows = new Float64Array(areas * areas);
  for (let i = 0; i < areas; i++) {
    for (const { members, before, ring, all } of rings(i, opportunities, distances)) {
      const share =
        (Math.exp(-acceptance * before) * -Math.expm1(-acceptance * ring)) /
        -Math.expm1(-acceptance * all);
      for (const j of members) {
        flows[i * areas + j] = (movers[i]! * share * opportunities[j]!) / ring;
      }
    }
  }
  return flows;
}

/**
 * The acceptance `L` under which the observed flows are most likely, destinations being drawn for each mover by itself.
 * Searched between a thousandth and a thousand over the mean opportunities of an area.
 */
export function fitAcceptance(
  flows: ArrayLike<number>,
  opportunities: ArrayLike<number>,
  distances: ArrayLike<number>,
): number {
  const areas = opportunities.length;
  requireVector(flows, "flows", areas * areas, "non-negative");
  const movers = Float64Array.from({ length: areas }, (_, i) => {
    let sum = 0;
    for (let j = 0; j < areas; j++) if (j !== i) sum += flows[i * areas + j]!;
    return sum;
  });
  const mean = Array.from(opportunities).reduce((sum, o) => sum + o, 0) / areas;
  const misfit = (logAcceptance: number) => {
    const model = interveningOpportunities(
      movers,
      opportunities,
      distances,
      Math.exp(logAcceptance),
    );
    return model.reduce(
      (sum, m, c) => (flows[c]! > 0 && m > 0 ? sum - flows[c]! * Math.log(m) : sum),
      0,
    );
  };
  const middle = -Math.log(mean);
  return Math.exp(goldenSectionMinimum(misfit, middle - Math.log(1000), middle + Math.log(1000)));
}

interface Ring {
  readonly members: readonly number[];
  readonly before: number;
  readonly ring: number;
  readonly all: number;
}

function rings(i: number, opportunities: ArrayLike<number>, distances: ArrayLike<number>): Ring[] {
  const areas = opportunities.length;
  const others = Array.from({ length: areas }, (_, j) => j).filter((j) => j !== i);
  const distance = (j: number) => distances[i * areas + j]!;
  others.sort((a, b) => distance(a) - distance(b) || a - b);
  const all = others.reduce((sum, j) => sum + opportunities[j]!, 0);
  const list: Ring[] = [];
  let before = 0;
  for (let from = 0; from < others.length; ) {
    const members = others.slice(from).filter((j) => distance(j) === distance(others[from]!));
    const ring = members.reduce((sum, j) => sum + opportunities[j]!, 0);
    list.push({ members, before, ring, all });
    before += ring;
    from += members.length;
  }
  return list;
}
