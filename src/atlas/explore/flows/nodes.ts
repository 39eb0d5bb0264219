import { namedAreas } from "../../../estimates/named-areas.ts";
import type { FlowSum, Plane, PlaneLink } from "./plane.ts";

/** An end of a sum: a region, an area, or what is left of a region beside the areas that are named. */
export type FlowNode =
  | { readonly kind: "region"; readonly region: number }
  | { readonly kind: "area"; readonly area: number; readonly region: number }
  | { readonly kind: "rest"; readonly region: number; readonly named: readonly number[] };

/** The nodes of chord and matrix: every region, opened ones as their largest areas and the rest. */
export function flowNodes(plane: Plane, open: readonly string[]): FlowNode[] {
  const { regions, regionOf } = plane.file;
  const totals = plane.into.map(({ persons }, area) => persons + plane.out[area]!.persons);
  const namedOf = namedAreas(regionOf, regions.length, totals);
  return regions.flatMap((code, region): FlowNode[] => {
    if (!open.includes(code)) return [{ kind: "region", region }];
    const named = namedOf[region]!;
    return [
      ...named.map((area): FlowNode => ({ kind: "area", area, region })),
      { kind: "rest", region, named },
    ];
  });
}

/** Code of a node: `202`, `NGA`, `202-rest`. */
export function nodeKey({ file }: Plane, node: FlowNode): string {
  if (node.kind === "area") return file.areas[node.area]!;
  const region = file.regions[node.region]!;
  return node.kind === "region" ? region : `${region}-rest`;
}

/** Finds listed corridors of a plane by their ends. */
export function linkFinder({ links, file }: Plane): (o: number, d: number) => PlaneLink | null {
  const n = file.areas.length;
  const places = new Int32Array(n * n).fill(-1);
  for (const [at, { origin, destination }] of links.entries())
    places[origin * n + destination] = at;
  return (o, d) => links[places[o * n + d]!] ?? null;
}

/**
 * Movements from one node to another. What is left of a region is the region less what is named, so that
 * the parts of a picture add up to its whole; a corridor of no named area stays in the rest.
 */
export function sumBetween(
  plane: Plane,
  find: (o: number, d: number) => PlaneLink | null,
  from: FlowNode,
  to: FlowNode,
): FlowSum {
  if (from.kind === "rest")
    return less(
      sumBetween(plane, find, { kind: "region", region: from.region }, to),
      from.named.map((area) =>
        sumBetween(plane, find, { kind: "area", area, region: from.region }, to),
      ),
    );
  if (to.kind === "rest")
    return less(
      sumBetween(plane, find, from, { kind: "region", region: to.region }),
      to.named.map((area) =>
        sumBetween(plane, find, from, { kind: "area", area, region: to.region }),
      ),
    );
  if (from.kind === "region")
    return to.kind === "region"
      ? plane.between[from.region]![to.region]!
      : plane.fromRegion[to.area]![from.region]!;
  if (to.kind === "region") return plane.toRegion[from.area]![to.region]!;
  const link = find(from.area, to.area);
  return { persons: link?.persons ?? 0, corridors: link ? 1 : 0 };
}

function less(whole: FlowSum, parts: readonly FlowSum[]): FlowSum {
  const persons = parts.reduce((sum, each) => sum - each.persons, whole.persons);
  const corridors = parts.reduce((sum, each) => sum - each.corridors, whole.corridors);
  // Each sum is rounded once: what is left may miss zero by a person or two.
  return { persons: Math.max(0, persons), corridors: Math.max(0, corridors) };
}
