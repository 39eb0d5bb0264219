import type { ConstraintBlock } from "./layer-constraints.ts";

/** The flows of one table by layer, cell-major: `flows[cell · layers + layer]`. */
export interface LayerState {
  readonly z: Float64Array;
  readonly flows: Float64Array;
  readonly objective: number;
  /** Sums of the flows less their targets, block after block. */
  readonly gradient: Float64Array;
  /** Largest miss of a target, relative to the flows that it counts. */
  readonly error: number;
}

/**
 * The convex dual of the disaggregation. Each cell of the table is shared out exactly by
 * `y_ija = OD_ij · s_ija e^{η} / Σ_b s_ijb e^{η_b}`; `η` adds up the unknowns `z` of the constraint blocks.
 */
export class LayerDual {
  readonly unknowns: number;
  /** All movers of the table. */
  readonly total: number;
  readonly layers: number;
  private readonly areas: number;
  private readonly cells: Int32Array;
  private readonly od: Float64Array;
  private readonly logSeed: Float64Array;
  private readonly blocks: readonly ConstraintBlock[];

  constructor(
    od: Float64Array,
    areas: number,
    layers: number,
    seed: Float64Array,
    blocks: readonly ConstraintBlock[],
  ) {
    this.areas = areas;
    this.layers = layers;
    this.blocks = blocks;
    this.total = od.reduce((sum, m) => sum + m, 0);
    this.unknowns = blocks.length * areas * layers;
    this.cells = Int32Array.from(od.keys()).filter((c) => od[c]! > 0);
    this.od = od;
    this.logSeed = seed.map(Math.log);
  }

  at(z: Float64Array): LayerState {
    const { layers } = this;
    const flows = new Float64Array(this.od.length * layers);
    const predictor = new Float64Array(layers);
    let objective = 0;
    for (const cell of this.cells) {
      this.predict(cell, z, predictor);
      let top = Number.NEGATIVE_INFINITY;
      for (let a = 0; a < layers; a++) {
        predictor[a] = predictor[a]! + this.logSeed[cell * layers + a]!;
        top = Math.max(top, predictor[a]!);
      }
      let sum = 0;
      for (let a = 0; a < layers; a++) {
        predictor[a] = Math.exp(predictor[a]! - top);
        sum += predictor[a]!;
      }
      const od = this.od[cell]!;
      objective += od * (top + Math.log(sum));
      for (let a = 0; a < layers; a++) flows[cell * layers + a] = (od * predictor[a]!) / sum;
    }
    const gradient = this.sums(flows);
    const counted = this.sums(flows, Math.abs);
    let error = 0;
    this.eachTarget((at, target) => {
      objective -= target * z[at]!;
      gradient[at] = gradient[at]! - target;
      const scale = Math.max(Math.abs(target), counted[at]!);
      if (scale > 0) error = Math.max(error, Math.abs(gradient[at]!) / scale);
      else if (gradient[at] !== 0) error = Math.max(error, 1);
    });
    return { z, flows, objective, gradient, error };
  }

  /** Hessian times a direction, at the flows of a state. */
  curvature(flows: Float64Array, direction: Float64Array): Float64Array {
    const { layers } = this;
    const change = new Float64Array(flows.length);
    const predictor = new Float64Array(layers);
    for (const cell of this.cells) {
      this.predict(cell, direction, predictor);
      let mean = 0;
      for (let a = 0; a < layers; a++) mean += flows[cell * layers + a]! * predictor[a]!;
      mean /= this.od[cell]!;
      for (let a = 0; a < layers; a++) {
        change[cell * layers + a] = flows[cell * layers + a]! * (predictor[a]! - mean);
      }
    }
    return this.sums(change);
  }

  /** Unknowns that are left when those of the last layer, which the others make superfluous, stay 0. */
  get freeUnknowns(): number {
    return this.blocks.length * this.areas * (this.layers - 1);
  }

  /** The Hessian of the free unknowns, lower triangle, row-major; the order is that of `z` without the last layer. */
  freeHessian(flows: Float64Array): Float64Array {
    const { areas, layers } = this;
    const free = layers - 1;
    const size = this.freeUnknowns;
    const hessian = new Float64Array(size * size);
    const ends = this.blocks.flatMap(({ atOrigin, atDestination }, block) => [
      { block, sign: atOrigin, origin: true },
      { block, sign: atDestination, origin: false },
    ]);
    const counted = ends.filter(({ sign }) => sign !== 0);
    for (const cell of this.cells) {
      const i = Math.floor(cell / areas);
      const j = cell % areas;
      const od = this.od[cell]!;
      for (const one of counted) {
        const row = (one.block * areas + (one.origin ? i : j)) * free;
        for (const other of counted) {
          const column = (other.block * areas + (other.origin ? i : j)) * free;
          if (column > row) continue;
          const sign = one.sign * other.sign;
          for (let a = 0; a < free; a++) {
            const y = flows[cell * layers + a]!;
            for (let b = 0; b < free; b++) {
              const own = a === b ? y : 0;
              const covariance = own - (y * flows[cell * layers + b]!) / od;
              hessian[(row + a) * size + column + b]! += sign * covariance;
            }
          }
        }
      }
    }
    return hessian;
  }

  diagonal(flows: Float64Array): Float64Array {
    const { layers } = this;
    const variance = new Float64Array(flows.length);
    for (const cell of this.cells) {
      for (let a = 0; a < layers; a++) {
        const y = flows[cell * layers + a]!;
        variance[cell * layers + a] = y * (1 - y / this.od[cell]!);
      }
    }
    return this.sums(variance, Math.abs);
  }

  private predict(cell: number, z: Float64Array, predictor: Float64Array): void {
    const { areas, layers } = this;
    const i = Math.floor(cell / areas);
    const j = cell % areas;
    predictor.fill(0);
    this.blocks.forEach(({ atOrigin, atDestination }, b) => {
      const from = (b * areas + i) * layers;
      const to = (b * areas + j) * layers;
      for (let a = 0; a < layers; a++) {
        predictor[a] = predictor[a]! + atOrigin * z[from + a]! + atDestination * z[to + a]!;
      }
    });
  }

  /** `Σ sign · value` over the cells that each target counts; with `Math.abs` all count positively. */
  private sums(values: Float64Array, sign: (s: number) => number = (s) => s): Float64Array {
    const { areas, layers } = this;
    const result = new Float64Array(this.unknowns);
    this.blocks.forEach(({ atOrigin, atDestination }, b) => {
      const origin = sign(atOrigin);
      const destination = sign(atDestination);
      for (const cell of this.cells) {
        const from = (b * areas + Math.floor(cell / areas)) * layers;
        const to = (b * areas + (cell % areas)) * layers;
        for (let a = 0; a < layers; a++) {
          const v = values[cell * layers + a]!;
          result[from + a] = result[from + a]! + origin * v;
          result[to + a] = result[to + a]! + destination * v;
        }
      }
    });
    return result;
  }

  private eachTarget(visit: (at: number, target: number) => void): void {
    const size = this.areas * this.layers;
    this.blocks.forEach(({ targets }, b) => {
      targets.forEach((target, t) => {
        visit(b * size + t, target);
      });
    });
  }
}
