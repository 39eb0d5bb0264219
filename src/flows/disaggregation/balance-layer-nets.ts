import { refusal } from "../arguments/refusal.ts";
import { requireCount } from "../arguments/require-count.ts";
import { requireTable } from "../arguments/require-table.ts";
import { requireVector } from "../arguments/require-vector.ts";
import { requireZeroSum } from "../arguments/require-zero-sum.ts";
import { quadraticRoots } from "../special-functions/quadratic-roots.ts";

const SWEEPS = 10_000;

/**
 * Net totals by area and layer (`areas × layers`) changed so that the layers of every area add up to `areaNets` and the
 * areas of every layer to 0. `keep-signs`: gains are multiplied and losses divided by a factor per area and per layer,
 * no sign changes (the two-way form of `balanceNets`). `subtract-mean`: a term per area and one per layer are added.
 */
export function balanceLayerNets(
  nets: ArrayLike<number>,
  areaNets: ArrayLike<number>,
  layers: number,
  method: "keep-signs" | "subtract-mean" = "keep-signs",
): Float64Array {
  const areas = areaNets.length;
  requireCount(layers, "layers");
  requireVector(areaNets, "areaNets", areas);
  requireZeroSum(areaNets, "areaNets");
  requireTable(nets, "nets", areas, layers, "any");
  const table = Float64Array.from(nets);
  return method === "subtract-mean"
    ? additive(table, areaNets, areas, layers)
    : multiplicative(table, areaNets, areas, layers);
}

function additive(
  nets: Float64Array,
  areaNets: ArrayLike<number>,
  areas: number,
  layers: number,
): Float64Array {
  const byArea = Float64Array.from({ length: areas }, (_, i) => {
    const sum = nets.subarray(i * layers, (i + 1) * layers).reduce((s, v) => s + v, 0);
    return (areaNets[i]! - sum) / layers;
  });
  const balanced = nets.map((v, at) => v + byArea[Math.floor(at / layers)]!);
  const byLayer = new Float64Array(layers);
  balanced.forEach((v, at) => {
    byLayer[at % layers] = byLayer[at % layers]! + v / areas;
  });
  return balanced.map((v, at) => v - byLayer[at % layers]!);
}

function multiplicative(
  nets: Float64Array,
  areaNets: ArrayLike<number>,
  areas: number,
  layers: number,
): Float64Array {
  const factor = new Float64Array(nets.length).fill(1);
  const value = (at: number) =>
    nets[at]! >= 0 ? nets[at]! * factor[at]! : nets[at]! / factor[at]!;
  const area = (i: number) => Array.from({ length: layers }, (_, a) => i * layers + a);
  const layer = (a: number) => Array.from({ length: areas }, (_, i) => i * layers + a);
  const size = nets.reduce((sum, v) => sum + Math.abs(v), 0);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (let i = 0; i < areas; i++) scaleLine(nets, factor, area(i), areaNets[i]!, i);
    let miss = 0;
    for (let a = 0; a < layers; a++) {
      const line = layer(a);
      miss = Math.max(miss, Math.abs(line.reduce((s, at) => s + value(at), 0)));
      scaleLine(nets, factor, line, 0, a);
    }
    // The last area pass left every area exact up to what the layers have just moved.
    if (miss <= 1e-12 * size) return nets.map((_, at) => value(at));
  }
  throw refusal({
    code: "not-converged",
    argument: "nets",
    expected: "gains and losses that can meet the totals without a change of sign",
    found: `no balance after ${SWEEPS} sweeps`,
    mend: "use the method subtract-mean",
  });
}

/** One factor for a line so that `P f − Q / f = target`: a quadratic equation with one positive root. */
function scaleLine(
  nets: Float64Array,
  factor: Float64Array,
  line: readonly number[],
  target: number,
  position: number,
): void {
  let gains = 0;
  let losses = 0;
  for (const at of line) {
    if (nets[at]! > 0) gains += nets[at]! * factor[at]!;
    else losses -= nets[at]! / factor[at]!;
  }
  if (gains === 0 && losses === 0 && target === 0) return;
  if ((gains === 0 && target >= 0) || (losses === 0 && target <= 0)) {
    throw refusal({
      code: "infeasible",
      argument: "nets",
      index: [position],
      expected: `gains and losses that can add up to ${target} without a change of sign`,
      found: gains === 0 ? "losses only" : "gains only",
      mend: "use the method subtract-mean",
    });
  }
  const f = gains > 0 ? quadraticRoots(gains, -target, -losses)[0] : losses / -target;
  for (const at of line) factor[at] = factor[at]! * f;
}
