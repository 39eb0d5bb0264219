import type { NumberRecord } from "../../data/number-record.ts";
import { corridorRecord, sumRecord } from "../../explore/flows/flow-records.ts";
import { type FlowsIndex, periodOf } from "../../explore/flows/flows-index.ts";
import {
  type FlowNode,
  flowNodes,
  linkFinder,
  nodeKey,
  sumBetween,
} from "../../explore/flows/nodes.ts";
import type { FlowSum, Plane, PlaneLink } from "../../explore/flows/plane.ts";

/** A number of the page of flows by its identifier: a corridor or a sum, of any method of its period. */
export function flowRecord(
  id: string,
  plane: Plane,
  index: FlowsIndex,
  open: readonly string[],
): NumberRecord | null {
  const [kind, , , , , ends = ""] = id.split(":");
  const [from, to] = ends.split(kind === "flow" ? "-" : ">") as [string, string];
  if (kind === "flow") {
    const find = linkFinder(plane);
    const { areas } = plane.file;
    const link = find(areas.indexOf(from), areas.indexOf(to));
    return link ? corridorRecord(plane, link, index) : null;
  }
  const sum = sumOf(plane, from, to, open);
  return sum ? sumRecord(plane, { from, to }, sum, index, partsOf(plane, from, to, open)) : null;
}

function sumOf(plane: Plane, from: string, to: string, open: readonly string[]): FlowSum | null {
  const { file, into, out } = plane;
  if (from === "001" && to === "001") return { persons: file.total, corridors: file.corridors };
  if (from === "001") return into[file.areas.indexOf(to)] ?? null;
  if (to === "001") return out[file.areas.indexOf(from)] ?? null;
  const nodes = flowNodes(plane, open);
  const node = (key: string) => nodes.find((each) => nodeKey(plane, each) === key) ?? null;
  const [a, b] = [node(from), node(to)];
  return a && b ? sumBetween(plane, linkFinder(plane), a, b) : null;
}

function partsOf(plane: Plane, from: string, to: string, open: readonly string[]): PlaneLink[] {
  const { file } = plane;
  const nodes = flowNodes(plane, open);
  const within = (key: string) => {
    if (key === "001") return () => true;
    const area = file.areas.indexOf(key);
    const node = nodes.find((each) => nodeKey(plane, each) === key);
    return node ? (at: number) => holds(node, at, file.regionOf) : (at: number) => at === area;
  };
  const [isFrom, isTo] = [within(from), within(to)];
  return plane.links.filter(({ origin, destination }) => isFrom(origin) && isTo(destination));
}

function holds(node: FlowNode, area: number, regionOf: readonly number[]): boolean {
  if (node.kind === "area") return node.area === area;
  if (regionOf[area] !== node.region) return false;
  return node.kind === "region" || !node.named.includes(area);
}

/** The same number by every method of the period: each is the rival of the others. */
export async function flowRivals(
  id: string,
  plane: Plane,
  index: FlowsIndex,
  open: readonly string[],
  planeOf: (method: string) => Promise<Plane | null>,
): Promise<{ readonly numbers: readonly NumberRecord[]; readonly at: number } | null> {
  const own = flowRecord(id, plane, index, open);
  if (!own) return null;
  const { release, period, method } = plane.file;
  const others = periodOf(index, release, period).methods.filter((each) => each !== method);
  const found = await Promise.all(
    others.map(async (each) => {
      const other = await planeOf(each);
      const swapped = id.split(":").map((part, i) => (i === 4 ? each : part));
      return other ? flowRecord(swapped.join(":"), other, index, open) : null;
    }),
  );
  const numbers = [own, ...found.filter((record) => record !== null)];
  return {
    at: 0,
    numbers: numbers.map((record, i) => ({
      ...record,
      rivals: numbers.map((_, j) => j).filter((j) => j !== i),
    })),
  };
}
