import type { FlowSum, Plane, PlaneLink } from "./plane.ts";

/** The corridors of a plane that have an end in an area, in a region or (`001`) anywhere. */
export interface FlowSelection {
  /** Largest first; those that are listed one by one. */
  readonly links: readonly PlaneLink[];
  /** All corridors and movements of the selection, the unlisted among them. */
  readonly whole: FlowSum;
}

/** Selects corridors. An area that the plane does not have selects nothing. */
export function selectFlows(plane: Plane, about: string): FlowSelection {
  const { file, between, into, out } = plane;
  // Corridors of less than half a person are listed for their sums only.
  const links = plane.links.filter(({ persons }) => persons > 0);
  if (about === "001") return { links, whole: { persons: file.total, corridors: file.corridors } };
  const region = file.regions.indexOf(about);
  if (region >= 0) {
    const inside = (area: number) => file.regionOf[area] === region;
    const ends = [...between[region]!, ...between.map((row) => row[region]!)];
    return {
      links: links.filter(({ origin, destination }) => inside(origin) || inside(destination)),
      whole: added(ends, [between[region]![region]!]),
    };
  }
  const area = file.areas.indexOf(about);
  if (area < 0) return { links: [], whole: { persons: 0, corridors: 0 } };
  return {
    links: links.filter(({ origin, destination }) => origin === area || destination === area),
    whole: added([into[area]!, out[area]!], []),
  };
}

function added(sums: readonly FlowSum[], twice: readonly FlowSum[]): FlowSum {
  const of = (name: keyof FlowSum) =>
    sums.reduce((sum, each) => sum + each[name], 0) -
    twice.reduce((sum, each) => sum + each[name], 0);
  return { persons: of("persons"), corridors: of("corridors") };
}
