import { refusal } from "../arguments/refusal.ts";
import { requireCount } from "../arguments/require-count.ts";
import { requireTable, requireZeroDiagonal } from "../arguments/require-table.ts";
import { requireNumber, requireVector } from "../arguments/require-vector.ts";
import { requireZeroSum } from "../arguments/require-zero-sum.ts";
import { choleskyFactor, choleskySolve } from "../linear-algebra/cholesky.ts";
import { requireFeasibleNets } from "./feasible-nets.ts";
import { leastTotal } from "./least-total.ts";
import { largestNetError, type NetTotalsFit } from "./net-flow-fit.ts";
import { listCells } from "./off-diagonal-arcs.ts";

export interface NetTotalsTarget {
  /** In-flows minus out-flows of every area; they add up to 0. */
  readonly nets: ArrayLike<number>;
  /** Sum of all flows, where it is known too. */
  readonly grandTotal?: number;
}

export interface KullbackLeiblerFit extends NetTotalsFit {
  /** Factor `a_i` of every area, geometric mean 1 in each connected part; flows are `scale · m_ij · a_i / a_j`. */
  readonly factors: Float64Array;
  /** 1 without a grand total. */
  readonly scale: number;
}

const TOLERANCE = 1e-13;
const STEPS = 200;

/**
 * The flow table closest to `prior` (`areas × areas`, zero diagonal) in the sense of Kullback–Leibler with the given
 * net totals and, if given, grand total: `y_ij = scale · m_ij · a_i / a_j`. Newton's method on the convex dual in
 * `log a` (a weighted graph Laplacian, one area per connected part held fixed), with backtracking.
 *
 * Refused before iterating: nets that do not add up to 0, nets that the cells of the prior cannot produce (the areas
 * of the minimum cut are named), a grand total not above the least that produces the nets. Cells that are 0 in every
 * admissible table are 0.
 *
 * Willekens 1999; the same optimum as the entropy programme of Rogers, Willekens & Raymer.
 */
export function fitNetTotals(
  prior: ArrayLike<number>,
  areas: number,
  { nets, grandTotal }: NetTotalsTarget,
): KullbackLeiblerFit {
  requireCount(areas, "areas");
  requireTable(prior, "prior", areas, areas);
  requireZeroDiagonal(prior, "prior", areas);
  requireVector(nets, "nets", areas);
  requireZeroSum(nets, "nets");
  const cells = listCells(areas, (c) => (prior[c] as number) > 0);
  const forcedZero = requireFeasibleNets(cells, nets, "nets");
  if (grandTotal !== undefined) requireGrandTotal(prior, areas, nets, grandTotal);
  const support = new Float64Array(areas * areas);
  cells.cell.forEach((c, a) => {
    if (!forcedZero[a]) support[c] = prior[c] as number;
  });
  return new Dual(support, areas, nets, grandTotal).solve();
}

function requireGrandTotal(
  prior: ArrayLike<number>,
  areas: number,
  nets: ArrayLike<number>,
  grandTotal: number,
): void {
  requireNumber(grandTotal, "grandTotal", [], "non-negative");
  const least = leastTotal(prior, areas, nets);
  if (grandTotal <= least) {
    throw refusal({
      code: "infeasible",
      argument: "grandTotal",
      expected: `a total above ${least}, the least that produces the net totals`,
      found: grandTotal,
    });
  }
}

/** `φ(α, β) = Σ m e^{β + α_i − α_j} + Σ n_i α_i − T β`; `β` is held at 0 without a grand total. */
class Dual {
  private readonly prior: Float64Array;
  private readonly areas: number;
  private readonly nets: ArrayLike<number>;
  private readonly grandTotal: number | undefined;
  private readonly unknowns: number;
  private readonly grounded: Uint8Array;

  constructor(
    prior: Float64Array,
    areas: number,
    nets: ArrayLike<number>,
    grandTotal: number | undefined,
  ) {
    this.prior = prior;
    this.areas = areas;
    this.nets = nets;
    this.grandTotal = grandTotal;
    this.unknowns = areas + 1;
    this.grounded = firstOfEveryPart(prior, areas);
  }

  solve(): KullbackLeiblerFit {
    const { areas } = this;
    let x = new Float64Array(this.unknowns);
    if (this.grandTotal !== undefined) {
      const sum = this.prior.reduce((s, m) => s + m, 0);
      x[areas] = sum > 0 ? Math.log(this.grandTotal / sum) : 0;
    }
    let flows = this.flows(x);
    let error = this.error(flows);
    let iterations = 0;
    while (error > TOLERANCE && iterations < STEPS) {
      const next = this.backtrack(x, flows, this.step(flows), error);
      if (next === undefined) break;
      x = next.x;
      flows = next.flows;
      error = next.error;
      iterations++;
    }
    if (error > 1e-9) throw this.notConverged(error);
    const factors = Float64Array.from({ length: areas }, (_, i) => Math.exp(x[i] as number));
    normaliseParts(factors, partsOf(this.prior, areas));
    return {
      flows,
      factors,
      scale: Math.exp(x[areas] as number),
      iterations,
      largestRelativeError: error,
    };
  }

  private notConverged(error: number) {
    return refusal({
      code: "not-converged",
      argument: this.grandTotal === undefined ? "nets" : "grandTotal",
      expected: "totals that a table with the zeros of the prior can meet",
      found: `a relative error of ${error} that does not vanish`,
    });
  }

  private flows(x: Float64Array): Float64Array<ArrayBuffer> {
    const { areas, prior } = this;
    const beta = x[areas] as number;
    const flows = new Float64Array(prior.length);
    for (let i = 0; i < areas; i++) {
      for (let j = 0; j < areas; j++) {
        const m = prior[i * areas + j] as number;
        if (m > 0) flows[i * areas + j] = m * Math.exp(beta + (x[i] as number) - (x[j] as number));
      }
    }
    return flows;
  }

  private error(flows: Float64Array): number {
    const net = largestNetError(flows, this.nets, this.areas);
    if (this.grandTotal === undefined) return net;
    const sum = flows.reduce((s, y) => s + y, 0);
    return Math.max(net, Math.abs(sum - this.grandTotal) / this.grandTotal);
  }

  private objective(x: Float64Array, flows: Float64Array): number {
    let value = 0;
    for (const y of flows) value += y;
    for (let i = 0; i < this.areas; i++) value += (this.nets[i] as number) * (x[i] as number);
    return value - (this.grandTotal ?? 0) * (x[this.areas] as number);
  }

  private gradient(flows: Float64Array): Float64Array {
    const { areas } = this;
    const g = new Float64Array(this.unknowns);
    let total = 0;
    for (let i = 0; i < areas; i++) g[i] = this.nets[i] as number;
    for (let i = 0; i < areas; i++) {
      for (let j = 0; j < areas; j++) {
        const y = flows[i * areas + j] as number;
        g[i] = (g[i] as number) + y;
        g[j] = (g[j] as number) - y;
        total += y;
      }
    }
    if (this.grandTotal !== undefined) g[areas] = total - this.grandTotal;
    return g;
  }

  /** Newton direction: `−H⁻¹ g`, with the grounded areas and an unused `β` held fixed. */
  private step(flows: Float64Array): Float64Array {
    const { areas, unknowns } = this;
    const g = this.gradient(flows);
    const h = this.hessian(flows);
    const fixed = (u: number) =>
      u < areas ? this.grounded[u] === 1 : this.grandTotal === undefined;
    for (let u = 0; u < unknowns; u++) {
      if (!fixed(u)) continue;
      for (let v = 0; v < unknowns; v++) h[u * unknowns + v] = h[v * unknowns + u] = 0;
      h[u * unknowns + u] = 1;
      g[u] = 0;
    }
    const minus = g.map((value) => -value);
    for (let shift = 0; ; shift = shift === 0 ? 1e-12 : shift * 10) {
      const damped = h.slice();
      for (let u = 0; u < unknowns; u++) {
        damped[u * unknowns + u] = (h[u * unknowns + u] as number) * (1 + shift) + Number.MIN_VALUE;
      }
      const factor = choleskyFactor(damped, unknowns);
      if (factor !== undefined) return choleskySolve(factor, minus, unknowns);
      if (shift > 1) return minus;
    }
  }

  private hessian(flows: Float64Array): Float64Array {
    const { areas, unknowns } = this;
    const h = new Float64Array(unknowns * unknowns);
    const add = (u: number, v: number, value: number) => {
      h[u * unknowns + v] = (h[u * unknowns + v] as number) + value;
    };
    for (let i = 0; i < areas; i++) {
      for (let j = 0; j < areas; j++) {
        const y = flows[i * areas + j] as number;
        if (y === 0) continue;
        add(i, i, y);
        add(j, j, y);
        add(i, j, -y);
        add(j, i, -y);
        add(areas, areas, y);
        add(areas, i, y);
        add(i, areas, y);
        add(areas, j, -y);
        add(j, areas, -y);
      }
    }
    return h;
  }

  private backtrack(
    x: Float64Array<ArrayBuffer>,
    flows: Float64Array,
    step: Float64Array,
    error: number,
  ): { x: Float64Array<ArrayBuffer>; flows: Float64Array<ArrayBuffer>; error: number } | undefined {
    let longest = 0;
    for (const s of step) longest = Math.max(longest, Math.abs(s));
    if (!Number.isFinite(longest)) return undefined;
    const now = this.objective(x, flows);
    const slope = this.gradient(flows).reduce((s, g, u) => s + g * (step[u] as number), 0);
    for (let length = Math.min(1, 4 / longest); length > 1e-10; length /= 2) {
      const moved = x.map((value, u) => value + length * (step[u] as number));
      const next = this.flows(moved);
      const nextError = this.error(next);
      // Near the optimum the objective no longer resolves the step; the error of the totals does.
      const accepted =
        error < 1e-6
          ? nextError < error
          : this.objective(moved, next) <= now + 1e-4 * length * slope;
      if (accepted) return { x: moved, flows: next, error: nextError };
    }
    return undefined;
  }
}

/** Connected part of every area, by the lowest position in it; direction does not matter. */
function partsOf(prior: Float64Array, areas: number): Int32Array {
  const part = new Int32Array(areas).fill(-1);
  for (let root = 0; root < areas; root++) {
    if ((part[root] as number) >= 0) continue;
    part[root] = root;
    const queue = [root];
    for (const i of queue) {
      for (let j = 0; j < areas; j++) {
        const joined = (prior[i * areas + j] as number) + (prior[j * areas + i] as number) > 0;
        if (joined && (part[j] as number) < 0) {
          part[j] = root;
          queue.push(j);
        }
      }
    }
  }
  return part;
}

function firstOfEveryPart(prior: Float64Array, areas: number): Uint8Array {
  const part = partsOf(prior, areas);
  return Uint8Array.from({ length: areas }, (_, i) => (part[i] === i ? 1 : 0));
}

function normaliseParts(factors: Float64Array, part: Int32Array): void {
  const sum = new Float64Array(factors.length);
  const members = new Float64Array(factors.length);
  factors.forEach((a, i) => {
    const p = part[i] as number;
    sum[p] = (sum[p] as number) + Math.log(a);
    members[p] = (members[p] as number) + 1;
  });
  for (let i = 0; i < factors.length; i++) {
    const p = part[i] as number;
    factors[i] = (factors[i] as number) / Math.exp((sum[p] as number) / (members[p] as number));
  }
}
