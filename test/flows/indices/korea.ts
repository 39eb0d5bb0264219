import { goldenCase } from "../golden.ts";

interface FlowTable {
  flows: { orig: string[]; dest: string[]; flow: number[]; dist_cent: number[] };
  pop?: Record<string, number>;
}

/** The Korean table of a golden case as row-major arrays, areas in order of appearance. */
export function koreanTable<Output>(id: string) {
  const { input, output } = goldenCase<FlowTable, Output>("index", id);
  const names = [...new Set(input.flows.orig)];
  const areas = names.length;
  const flows = new Float64Array(areas * areas);
  const distances = new Float64Array(areas * areas);
  input.flows.orig.forEach((from, r) => {
    const c = names.indexOf(from) * areas + names.indexOf(input.flows.dest[r] as string);
    flows[c] = input.flows.flow[r] as number;
    distances[c] = input.flows.dist_cent[r] as number;
  });
  const populations = names.map((name) => input.pop?.[name] ?? Number.NaN);
  return { areas, flows, distances, populations, output };
}
