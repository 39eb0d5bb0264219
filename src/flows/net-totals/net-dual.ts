import { refusal } from "../arguments/refusal.ts";
import { choleskyFactor, choleskySolve } from "../linear-algebra/cholesky.ts";
import { connectedParts } from "../network/connected-parts.ts";
import { largestNetError, type NetTotalsFit } from "./net-flow-fit.ts";

export interface KullbackLeiblerFit extends NetTotalsFit {
  /** Factor `a_i` of every area, geometric mean 1 in each connected part; flows are `scale · m_ij · a_i / a_j`. */
  readonly factors: Float64Array;
  /** 1 without a grand total. */
  readonly scale: number;
}

const TOLERANCE = 1e-13;
const STEPS = 200;

/** `φ(α, β) = Σ m e^{β + α_i − α_j} + Σ n_i α_i − T β`; `β` is held at 0 without a grand total. */
export class NetDual {
  private readonly prior: Float64Array;
  private readonly areas: number;
  private readonly nets: Float64Array;
  private readonly grandTotal: number | undefined;
  private readonly unknowns: number;
  /** Connected part of every area. */
  private readonly part: Int32Array;
  /** 1 for the largest area of each part, which is held fixed. */
  private readonly grounded: Uint8Array;

  constructor(
    prior: Float64Array,
    areas: number,
    nets: ArrayLike<number>,
    grandTotal: number | undefined,
  ) {
    this.prior = prior;
    this.areas = areas;
    this.grandTotal = grandTotal;
    this.unknowns = areas + 1;
    this.part = connectedParts(prior, areas);
    this.grounded = largestOfParts(prior, nets, this.part);
    this.nets = balancedByPart(nets, this.part, this.grounded);
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
    normaliseParts(factors, this.part);
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
    const turnover = flows.reduce((sum, y) => sum + y, Math.abs(now));
    const slope = this.gradient(flows).reduce((s, g, u) => s + g * (step[u] as number), 0);
    for (let length = Math.min(1, 4 / longest); length > 1e-10; length /= 2) {
      const moved = x.map((value, u) => value + length * (step[u] as number));
      const next = this.flows(moved);
      const nextError = this.error(next);
      const objective = this.objective(moved, next);
      // Near the optimum, or for small areas beside large ones, the objective no longer resolves the step.
      const level = objective <= now + 1e-12 * turnover && nextError < error;
      if (level || objective <= now + 1e-4 * length * slope) {
        return { x: moved, flows: next, error: nextError };
      }
    }
    return undefined;
  }
}

/** Net totals that add up to 0 in every part: the largest area takes what rounding left (feasibility is tested before). */
function balancedByPart(
  nets: ArrayLike<number>,
  part: Int32Array,
  grounded: Uint8Array,
): Float64Array {
  const sums = new Float64Array(part.length);
  part.forEach((p, i) => {
    if (!grounded[i]) sums[p] = sums[p]! + nets[i]!;
  });
  return Float64Array.from(nets, (n, i) => (grounded[i] ? 0 - sums[part[i]!]! : n));
}

function largestOfParts(
  prior: Float64Array,
  nets: ArrayLike<number>,
  part: Int32Array,
): Uint8Array {
  const areas = part.length;
  const size = Float64Array.from(nets, Math.abs);
  prior.forEach((m, c) => {
    size[Math.floor(c / areas)] = size[Math.floor(c / areas)]! + m;
    size[c % areas] = size[c % areas]! + m;
  });
  const largest = new Map<number, number>();
  part.forEach((p, i) => {
    const best = largest.get(p);
    if (best === undefined || size[i]! > size[best]!) largest.set(p, i);
  });
  const grounded = new Uint8Array(areas);
  for (const i of largest.values()) grounded[i] = 1;
  return grounded;
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
