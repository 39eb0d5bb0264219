import type { GeoJsonProperties } from "geojson";
import { presimplify, simplify, sphericalTriangleArea } from "topojson-simplify";
import type { Topology as Any, Objects, GeometryObject as Shape } from "topojson-specification";

/** A topology whose objects may have no properties. */
export type Topology = Any<Objects<GeoJsonProperties>>;
type GeometryObject = Shape<GeoJsonProperties>;

/** Fewest positions of a closed ring, the repeated last one included. */
const fewest = 6;

/**
 * Drops positions whose spherical triangle is smaller than a threshold in steradians. Arcs of protected
 * objects keep every position, and every closed ring keeps at least six: without that an islet of the
 * Bahamas turns inside out and covers the globe.
 */
export function simplified(
  topology: Topology,
  steradians: number,
  isProtected: (id: string) => boolean,
): Topology {
  const weighted = presimplify(topology, sphericalTriangleArea);
  const kept = new Set(
    geometries(topology)
      .filter(({ id }) => isProtected(String(id)))
      .flatMap(arcsOf),
  );
  const arcs = weighted.arcs as unknown as [number, number, number][][];
  arcs.forEach((arc, index) => {
    if (kept.has(index)) for (const position of arc) position[2] = Number.POSITIVE_INFINITY;
  });
  for (const ring of geometries(topology).flatMap(ringsOf)) keepSix(ring.map(arcAt(arcs)));
  return simplify(weighted, steradians);
}

function keepSix(ring: [number, number, number][][]): void {
  const positions = ring.flat().sort((a, b) => b[2] - a[2]);
  for (const position of positions.slice(0, fewest + ring.length - 1))
    position[2] = Number.POSITIVE_INFINITY;
}

function arcAt<T>(arcs: readonly T[]): (index: number) => T {
  return (index) => arcs[index < 0 ? ~index : index]!;
}

/** The members of every collection of a topology. */
export function geometries(topology: Topology): GeometryObject[] {
  return Object.values(topology.objects).flatMap((object) =>
    object.type === "GeometryCollection" ? object.geometries : [object],
  );
}

/** Rings of a polygon or of many, each as indices of arcs. */
export function ringsOf(geometry: GeometryObject): number[][] {
  if (geometry.type === "Polygon") return geometry.arcs as number[][];
  if (geometry.type === "MultiPolygon") return (geometry.arcs as number[][][]).flat();
  return [];
}

function arcsOf(geometry: GeometryObject): number[] {
  return ringsOf(geometry)
    .flat()
    .map((index) => (index < 0 ? ~index : index));
}
