import { refusal } from "../arguments/refusal.ts";
import { requireTable } from "../arguments/require-table.ts";
import { requireVector } from "../arguments/require-vector.ts";
import { netOf } from "../net-totals/net-flow-fit.ts";

/** What is known of the layers (ages, sexes) besides the table of all of them; `areas × layers`, row-major. */
export type LayerConstraints =
  | { readonly nets: ArrayLike<number> }
  | { readonly origins?: ArrayLike<number>; readonly destinations?: ArrayLike<number> };

/** A set of sums of the disaggregated flows: `Σ sign · y` over the terms must equal `targets` by area and layer. */
export interface ConstraintBlock {
  readonly name: string;
  /** +1, −1 or 0: how a flow counts at its origin and at its destination. */
  readonly atOrigin: number;
  readonly atDestination: number;
  readonly targets: Float64Array;
}

/** Slack of totals that should agree, relative to the movers of the area or layer. */
const SLACK = 1e-9;

/** Checks that the constraints agree with the table and with one another, and states them as blocks. */
export function constraintBlocks(
  od: Float64Array,
  areas: number,
  layers: number,
  constraints: LayerConstraints,
): ConstraintBlock[] {
  const { out, into } = totals(od, areas);
  if ("nets" in constraints) {
    requireVector(constraints.nets, "nets", areas * layers);
    const nets = Float64Array.from(constraints.nets);
    const turnover = out.map((o, i) => o + into[i]!);
    requireAreaSums(nets, areas, layers, netOf(od, areas), turnover, "nets");
    requireLayerSums(nets, new Float64Array(areas * layers), areas, layers, "nets");
    requireReachableNets(nets, areas, layers, out, into);
    return [{ name: "nets", atOrigin: 1, atDestination: -1, targets: nets.map((n) => -n) }];
  }
  const { origins, destinations } = constraints;
  const blocks: ConstraintBlock[] = [];
  for (const [name, given, sums] of [
    ["origins", origins, out],
    ["destinations", destinations, into],
  ] as const) {
    if (given === undefined) continue;
    requireTable(given, name, areas, layers);
    const targets = Float64Array.from(given);
    requireAreaSums(targets, areas, layers, sums, sums, name);
    const from = name === "origins";
    blocks.push({ name, atOrigin: from ? 1 : 0, atDestination: from ? 0 : 1, targets });
  }
  if (blocks.length === 2) {
    requireLayerSums(blocks[1]!.targets, blocks[0]!.targets, areas, layers, "destinations");
  }
  return blocks;
}

function totals(od: Float64Array, areas: number) {
  const out = new Float64Array(areas);
  const into = new Float64Array(areas);
  od.forEach((m, c) => {
    out[Math.floor(c / areas)] = out[Math.floor(c / areas)]! + m;
    into[c % areas] = into[c % areas]! + m;
  });
  return { out, into };
}

function requireAreaSums(
  values: Float64Array,
  areas: number,
  layers: number,
  expected: Float64Array,
  scale: Float64Array,
  argument: string,
): void {
  for (let i = 0; i < areas; i++) {
    const row = values.subarray(i * layers, (i + 1) * layers);
    const sum = row.reduce((s, v) => s + v, 0);
    const size = row.reduce((s, v) => s + Math.abs(v), scale[i]!);
    if (Math.abs(sum - expected[i]!) <= SLACK * size) continue;
    throw refusal({
      code: "inconsistent-totals",
      argument,
      index: [i],
      expected: `layers that add up to ${expected[i]}, as in the table of all layers`,
      found: sum,
    });
  }
}

/** A layer can gain no more than all who arrive, and lose no more than all who leave. */
function requireReachableNets(
  nets: Float64Array,
  areas: number,
  layers: number,
  out: Float64Array,
  into: Float64Array,
): void {
  for (let i = 0; i < areas; i++) {
    for (let a = 0; a < layers; a++) {
      const net = nets[i * layers + a]!;
      const most = net > 0 ? into[i]! : out[i]!;
      if (Math.abs(net) <= most + SLACK * (out[i]! + into[i]!)) continue;
      throw refusal({
        code: "infeasible",
        argument: "nets",
        index: [i, a],
        expected: `a net of layer ${a} between −${out[i]} and ${into[i]}, the movers of all layers`,
        found: net,
        mend: "check the layers' vital events, or lower the net to what can move",
      });
    }
  }
}

function requireLayerSums(
  values: Float64Array,
  others: Float64Array,
  areas: number,
  layers: number,
  argument: string,
): void {
  for (let a = 0; a < layers; a++) {
    let sum = 0;
    let other = 0;
    let size = 0;
    for (let i = 0; i < areas; i++) {
      const v = values[i * layers + a]!;
      sum += v;
      other += others[i * layers + a]!;
      size += Math.abs(v);
    }
    if (Math.abs(sum - other) <= SLACK * size) continue;
    throw refusal({
      code: "inconsistent-totals",
      argument,
      index: [0, a],
      expected: `a sum over the areas of ${other} in layer ${a}`,
      found: sum,
    });
  }
}
