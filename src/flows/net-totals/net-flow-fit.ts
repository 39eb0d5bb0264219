/** A flow table with given net totals. */
export interface NetTotalsFit {
  /** Origin × destination, row-major, diagonal 0, never negative. */
  readonly flows: Float64Array;
  readonly iterations: number;
  /** Largest `|net − given| / max(|given|, in + out)` over the areas. */
  readonly largestRelativeError: number;
}

/** In-flows minus out-flows of every area. */
export function netOf(flows: ArrayLike<number>, areas: number): Float64Array {
  const net = new Float64Array(areas);
  for (let i = 0; i < areas; i++) {
    for (let j = 0; j < areas; j++) {
      const y = flows[i * areas + j] as number;
      net[i] = (net[i] as number) - y;
      net[j] = (net[j] as number) + y;
    }
  }
  return net;
}

/** Largest miss of the net totals, relative to the area's net or turnover, whichever is larger. */
export function largestNetError(
  flows: Float64Array,
  nets: ArrayLike<number>,
  areas: number,
): number {
  const net = netOf(flows, areas);
  let total = 0;
  for (const y of flows) total += y;
  let largest = 0;
  for (let i = 0; i < areas; i++) {
    let turnover = 0;
    for (let j = 0; j < areas; j++) {
      if (j !== i) turnover += (flows[i * areas + j] as number) + (flows[j * areas + i] as number);
    }
    const given = nets[i] as number;
    const miss = Math.abs((net[i] as number) - given);
    const scale = Math.max(Math.abs(given), turnover, 1e-12 * total);
    if (miss > 0) largest = Math.max(largest, miss / scale);
  }
  return largest;
}
