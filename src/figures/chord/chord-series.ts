import { regionOrder } from "../colour/region-colour.ts";
import type { ChordFlow, ChordNode, DirectedChordData } from "./data.ts";

/** Regions that may be opened at once: more cannot be read. */
export const mostOpened = 2;

export interface ChordSeries {
  /** In the order of the circle. */
  readonly nodes: readonly ChordNode[];
  /** Rows are origins, columns destinations; absent flows are zero for the drawing only. */
  readonly matrix: readonly (readonly number[])[];
  readonly flowOf: (origin: number, destination: number) => ChordFlow | undefined;
}

/**
 * The nodes in the order of the circle and their flows as a matrix.
 * @throws RangeError when more than two regions are opened, or a flow has an end that is no node
 */
export function chordSeries({ nodes, flows }: DirectedChordData): ChordSeries {
  const counts = new Map<string, number>();
  for (const { region } of nodes) counts.set(region, (counts.get(region) ?? 0) + 1);
  const opened = [...counts].filter(([, count]) => count > 1).map(([region]) => region);
  if (opened.length > mostOpened)
    throw new RangeError(`a chord opens at most ${mostOpened} regions, not ${opened.join(", ")}`);
  const rank = ({ region }: ChordNode) => (regionOrder.indexOf(region) + 100) % 100;
  const order = nodes
    .map((node, i) => ({ node, i }))
    .sort((a, b) => rank(a.node) - rank(b.node) || a.i - b.i)
    .map(({ node }) => node);
  const at = new Map(order.map(({ key }, i) => [key, i]));
  const matrix = order.map(() => order.map(() => 0));
  const byPair = new Map<string, ChordFlow>();
  for (const flow of flows) {
    const [from, to] = [at.get(flow.origin), at.get(flow.destination)];
    if (from === undefined || to === undefined)
      throw new RangeError(`chord: ${flow.origin}-${flow.destination} has an end that is no node`);
    matrix[from]![to] = flow.value.value;
    byPair.set(`${from}-${to}`, flow);
  }
  return { nodes: order, matrix, flowOf: (o, d) => byPair.get(`${o}-${d}`) };
}
