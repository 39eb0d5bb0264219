/** Losers and gainers of one birthplace, once stayers are at their maximum (step e). */
export interface GainsAndLosses {
  /** Areas where the birthplace loses people, ascending. */
  readonly losers: Int32Array;
  /** Losses by area; gains by area, scaled to the total of the losses (they differ by rounding). */
  readonly losses: Float64Array;
  readonly gainers: Int32Array;
  readonly gains: Float64Array;
  /** Movers `T_k`, the total of the losses. */
  readonly movers: number;
}

/** Compares row `birthplace` of the two `n × n` tables; writes the stayers `min(A, C)` into `stayers`. */
export function gainsAndLosses(
  start: Float64Array,
  end: Float64Array,
  n: number,
  birthplace: number,
  stayers: Float64Array,
): GainsAndLosses {
  const losses = new Float64Array(n);
  const gains = new Float64Array(n);
  const losers = new Int32Array(n);
  const gainers = new Int32Array(n);
  let lost = 0;
  let won = 0;
  let movers = 0;
  let gained = 0;
  for (let area = 0, at = birthplace * n; area < n; area++, at++) {
    const change = end[at]! - start[at]!;
    stayers[at] = Math.min(start[at]!, end[at]!);
    if (change < 0) {
      losses[area] = -change;
      movers -= change;
      losers[lost++] = area;
    } else if (change > 0) {
      gains[area] = change;
      gained += change;
      gainers[won++] = area;
    }
  }
  if (gained > 0) for (let at = 0; at < won; at++) gains[gainers[at]!]! *= movers / gained;
  return {
    losers: losers.subarray(0, lost),
    losses,
    gainers: gainers.subarray(0, won),
    gains,
    movers,
  };
}
