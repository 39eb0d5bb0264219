/** Arcs of a network in parallel lists; `capacity` may be infinite, `cost` is not negative. */
export interface Arcs {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly capacity: Float64Array;
  readonly cost: Float64Array;
}

export interface NetworkFlow {
  /** Flow on every arc, in the order of the arcs. */
  readonly flow: Float64Array;
  /** `cost + potential[from] − potential[to] ≥ 0` on every arc that could carry more, `≤ 0` where flow is positive. */
  readonly potential: Float64Array;
  /** What could not be sent; 0 (up to rounding) where the network is feasible. */
  readonly unsent: number;
  /** Nodes that the unsent supply can still reach: the side of the minimum cut that has too much. Empty if all is sent. */
  readonly cut: readonly number[];
}

/** Supply below this share of the total counts as sent. */
const RELATIVE_SLACK = 1e-12;

/**
 * Sends `supply` (positive at sources, negative at sinks, in any unit; what one side has too much stays) through the network at least cost:
 * primal–dual method, shortest distances by Dijkstra, then blocking flows on the arcs of reduced cost 0.
 * With all costs 0 it is Dinic's maximum flow and serves as the feasibility test.
 */
export function minimumCostFlow(arcs: Arcs, supply: ArrayLike<number>): NetworkFlow {
  return new Residual(arcs, supply).solve();
}

class Residual {
  private readonly nodes: number;
  private readonly source: number;
  private readonly sink: number;
  private readonly head: Int32Array;
  private readonly next: Int32Array;
  private readonly to: Int32Array;
  private readonly room: Float64Array;
  private readonly cost: Float64Array;
  private readonly potential: Float64Array;
  private readonly level: Int32Array;
  private readonly cursor: Int32Array;
  private readonly total: number;
  private edges = 0;
  private readonly arcs: Arcs;

  constructor(arcs: Arcs, supply: ArrayLike<number>) {
    this.arcs = arcs;
    this.nodes = supply.length + 2;
    this.source = supply.length;
    this.sink = supply.length + 1;
    const most = 2 * (arcs.from.length + supply.length);
    this.head = new Int32Array(this.nodes).fill(-1);
    this.next = new Int32Array(most);
    this.to = new Int32Array(most);
    this.room = new Float64Array(most);
    this.cost = new Float64Array(most);
    this.potential = new Float64Array(this.nodes);
    this.level = new Int32Array(this.nodes);
    this.cursor = new Int32Array(this.nodes);
    for (let a = 0; a < arcs.from.length; a++) {
      this.add(
        arcs.from[a] as number,
        arcs.to[a] as number,
        arcs.capacity[a] as number,
        arcs.cost[a] as number,
      );
    }
    let give = 0;
    let take = 0;
    for (let i = 0; i < supply.length; i++) {
      const s = supply[i] as number;
      if (s > 0) {
        this.add(this.source, i, s, 0);
        give += s;
      } else if (s < 0) {
        this.add(i, this.sink, -s, 0);
        take -= s;
      }
    }
    this.total = Math.min(give, take);
  }

  solve(): NetworkFlow {
    let sent = 0;
    const slack = RELATIVE_SLACK * this.total;
    while (this.total - sent > slack && this.shortestDistances()) {
      while (this.levels()) {
        this.cursor.set(this.head);
        for (;;) {
          const pushed = this.push(this.source, Number.POSITIVE_INFINITY);
          if (pushed <= 0) break;
          sent += pushed;
        }
      }
    }
    const unsent = this.total - sent;
    const flow = new Float64Array(this.arcs.from.length);
    for (let a = 0; a < flow.length; a++) flow[a] = this.room[2 * a + 1] as number;
    return {
      flow,
      potential: this.potential.slice(0, this.nodes - 2),
      unsent,
      cut: unsent > slack ? this.reachable() : [],
    };
  }

  private add(from: number, to: number, capacity: number, cost: number): void {
    this.edge(from, to, capacity, cost);
    this.edge(to, from, 0, -cost);
  }

  private edge(from: number, to: number, room: number, cost: number): void {
    const e = this.edges++;
    this.to[e] = to;
    this.room[e] = room;
    this.cost[e] = cost;
    this.next[e] = this.head[from] as number;
    this.head[from] = e;
  }

  private reduced(e: number, from: number): number {
    const to = this.to[e] as number;
    return (
      (this.cost[e] as number) + (this.potential[from] as number) - (this.potential[to] as number)
    );
  }

  /** Room that is worth using: rounding leaves crumbs on arcs that are full. */
  private open(e: number): boolean {
    return (this.room[e] as number) > RELATIVE_SLACK * 1e-3 * this.total;
  }

  private shortestDistances(): boolean {
    const distance = new Float64Array(this.nodes).fill(Number.POSITIVE_INFINITY);
    const done = new Uint8Array(this.nodes);
    distance[this.source] = 0;
    for (;;) {
      let node = -1;
      for (let i = 0; i < this.nodes; i++) {
        const d = distance[i] as number;
        if (
          !done[i] &&
          d < Number.POSITIVE_INFINITY &&
          (node < 0 || d < (distance[node] as number))
        )
          node = i;
      }
      if (node < 0) break;
      done[node] = 1;
      for (let e = this.head[node] as number; e >= 0; e = this.next[e] as number) {
        if (!this.open(e)) continue;
        const to = this.to[e] as number;
        const d = (distance[node] as number) + Math.max(0, this.reduced(e, node));
        if (d < (distance[to] as number)) distance[to] = d;
      }
    }
    const limit = distance[this.sink] as number;
    if (limit === Number.POSITIVE_INFINITY) return false;
    for (let i = 0; i < this.nodes; i++) {
      this.potential[i] = (this.potential[i] as number) + Math.min(distance[i] as number, limit);
    }
    return true;
  }

  private admissible(e: number, from: number): boolean {
    return this.open(e) && this.reduced(e, from) <= 1e-12;
  }

  private levels(): boolean {
    this.level.fill(-1);
    this.level[this.source] = 0;
    const queue = [this.source];
    for (let q = 0; q < queue.length; q++) {
      const node = queue[q] as number;
      for (let e = this.head[node] as number; e >= 0; e = this.next[e] as number) {
        const to = this.to[e] as number;
        if ((this.level[to] as number) < 0 && this.admissible(e, node)) {
          this.level[to] = (this.level[node] as number) + 1;
          queue.push(to);
        }
      }
    }
    return (this.level[this.sink] as number) >= 0;
  }

  private push(node: number, limit: number): number {
    if (node === this.sink) return limit;
    for (let e = this.cursor[node] as number; e >= 0; e = this.next[e] as number) {
      this.cursor[node] = e;
      const to = this.to[e] as number;
      if (
        (this.level[to] as number) === (this.level[node] as number) + 1 &&
        this.admissible(e, node)
      ) {
        const pushed = this.push(to, Math.min(limit, this.room[e] as number));
        if (pushed > 0) {
          this.room[e] = (this.room[e] as number) - pushed;
          this.room[e ^ 1] = (this.room[e ^ 1] as number) + pushed;
          return pushed;
        }
      }
    }
    this.cursor[node] = -1;
    return 0;
  }

  private reachable(): number[] {
    const seen = new Uint8Array(this.nodes);
    const queue = [this.source];
    seen[this.source] = 1;
    for (let q = 0; q < queue.length; q++) {
      const node = queue[q] as number;
      for (let e = this.head[node] as number; e >= 0; e = this.next[e] as number) {
        const to = this.to[e] as number;
        if (!seen[to] && this.open(e)) {
          seen[to] = 1;
          queue.push(to);
        }
      }
    }
    return queue.filter((node) => node < this.nodes - 2).sort((a, b) => a - b);
  }
}
