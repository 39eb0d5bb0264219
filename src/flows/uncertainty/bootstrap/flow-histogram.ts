/**
 * Counts of draws by size of flow, for every corridor: quantiles of any number of draws in memory that does not grow
 * with them, the same in whatever order draws are counted and parts are added. Classes are narrow about the centre of
 * a corridor and grow with the distance from it: a fifth of a per cent at the centre, three and a half per cent of
 * the log distance far off. Within a class quantiles are interpolated.
 */
export interface FlowHistogram {
  /** Middle of the classes of every corridor, above 0. */
  readonly centres: Float64Array;
  /** Flows below this count as nobody. */
  readonly least: number;
  /** One row of {@link flowClasses} counts for every corridor. */
  readonly counts: Uint16Array;
}

/** Class 0 is nobody. */
export const flowClasses = 384;
const middle = flowClasses / 2;
/** Log distance from the centre at which classes begin to widen, and classes for each unit of its inverse sine. */
const narrow = 0.05;
const perUnit = 29.4;

/** Most draws that a class can hold. */
export const mostDraws = 65_535;

/** An empty histogram about the expected flows; below `least` is nobody. */
export function flowHistogram(centres: Float64Array, least: number): FlowHistogram {
  return { centres, least, counts: new Uint16Array(centres.length * flowClasses) };
}

/** Counts the flows of one draw. */
export function countFlows({ centres, least, counts }: FlowHistogram, flows: Float64Array): void {
  for (let at = 0; at < centres.length; at++) {
    const flow = flows[at]!;
    let place = 0;
    if (flow >= least) {
      const distance = Math.asinh(Math.log(flow / centres[at]!) / narrow) * perUnit;
      place = Math.max(1, Math.min(flowClasses - 1, Math.floor(middle + distance)));
    }
    counts[at * flowClasses + place]!++;
  }
}

/** Adds the counts of another part of the draws, in place. */
export function addCounts(into: FlowHistogram, part: FlowHistogram): void {
  const { counts } = into;
  for (let at = 0; at < counts.length; at++) counts[at]! += part.counts[at]!;
}

/** The quantiles of a corridor at increasing probabilities, and the share of draws in which it has nobody. */
export function flowQuantiles(
  { centres, counts }: FlowHistogram,
  corridor: number,
  probabilities: readonly number[],
  draws: number,
): { readonly quantiles: number[]; readonly nobody: number } {
  const from = corridor * flowClasses;
  let place = 0;
  let below = 0;
  const quantiles = probabilities.map((probability) => {
    const rank = probability * draws;
    while (place < flowClasses - 1 && below + counts[from + place]! < rank) {
      below += counts[from + place]!;
      place++;
    }
    if (place === 0) return 0;
    const inside = counts[from + place]!;
    const share = inside > 0 ? Math.min(1, (rank - below) / inside) : 0;
    const distance = narrow * Math.sinh((place + share - middle) / perUnit);
    return centres[corridor]! * Math.exp(distance);
  });
  return { quantiles, nobody: counts[from]! / draws };
}
