import { geoArea } from "d3-geo";
import { feature, meshArcs, quantize } from "topojson-client";
import { topology as topologyOf } from "topojson-server";
import type {
  GeometryCollection,
  MultiLineString,
  MultiPolygon,
  Objects,
  Topology as Of,
} from "topojson-specification";
import { type BorderStyle, borderStyle } from "./border-style.ts";
import { abyei, lineOfControl } from "./own-shapes.ts";
import type { Piece } from "./piece.ts";
import { geometries, simplified, type Topology } from "./simplified.ts";

type Plain = Of<Objects<object>>;

/** A world map at one level of detail. */
export interface Resolution {
  readonly name: "small" | "medium";
  /** Smallest triangle that is kept, in steradians. */
  readonly steradians: number;
  /** Polygons below this many steradians are dropped, unless their area consists of islets. */
  readonly islet: number;
  /** Steps of the grid along each axis. */
  readonly grid: number;
}

/** A topology, and what was lost on the way to it. */
export interface World {
  readonly topology: Topology;
  /** Areas whose last ring collapsed: they are drawn as rings at their point. */
  readonly withoutShape: readonly string[];
  readonly droppedRings: number;
}

const protectedAreas = new Set(["PSE", "HKG", "MYT", "REU", "FLK", "AB9"]);
const isProtected = (id: string): boolean => protectedAreas.has(id) || /^X/.test(id);

/** Area of the unit sphere's half, beyond which a ring must have turned inside out. */
const half = 2 * Math.PI;
/** Less than half a square kilometre: a polygon below it has collapsed. */
const collapsed = 1e-8;

/**
 * Simplifies and quantises the pieces of the world. The topology is built before any quantising, because
 * a grid flips atolls; borders are lines of shared arcs with their style, so that none is drawn twice.
 */
export function world(pieces: readonly Piece[], { steradians, islet, grid }: Resolution): World {
  const full = topologyOf({
    areas: {
      type: "FeatureCollection",
      features: [...pieces, { id: "AB9", polygons: [abyei] }].map(({ id, polygons }) => ({
        type: "Feature",
        id,
        properties: {},
        geometry: { type: "MultiPolygon", coordinates: polygons },
      })),
    },
    dotted: { type: "MultiLineString", coordinates: [lineOfControl] },
  });
  const simple = simplified(full, steradians, isProtected);
  const first = withoutBrokenRings(simple, islet);
  const objects = {
    areas: first.kept,
    ...borders(simple, first.kept),
    dotted: simple.objects.dotted!,
  };
  const gridded: Topology = quantize({ ...simple, objects } as Plain, grid);
  const last = withoutBrokenRings(gridded, 0);
  return {
    topology: pruned({ ...gridded, objects: { ...gridded.objects, areas: last.kept } }),
    withoutShape: [...first.withoutShape, ...last.withoutShape],
    droppedRings: first.droppedRings + last.droppedRings,
  };
}

function withoutBrokenRings(topology: Topology, islet: number) {
  const withoutShape: string[] = [];
  let droppedRings = 0;
  const kept: GeometryCollection = { type: "GeometryCollection", geometries: [] };
  for (const geometry of geometries({ ...topology, objects: { areas: topology.objects.areas! } })) {
    const { arcs } = geometry as MultiPolygon;
    const areas = arcs.map((polygon) =>
      geoArea(feature(topology as Plain, { type: "Polygon", arcs: polygon })),
    );
    const sound = areas.filter((area) => area > collapsed && area < half);
    const least = isProtected(String(geometry.id))
      ? 0
      : Math.min(islet, Math.max(0, ...sound) / 50);
    const whole = arcs.filter((_, i) => sound.includes(areas[i]!) && areas[i]! >= least);
    droppedRings += arcs.length - whole.length;
    if (whole.length === 0) withoutShape.push(String(geometry.id));
    else kept.geometries.push({ type: "MultiPolygon", id: geometry.id!, arcs: whole });
  }
  return { kept, withoutShape, droppedRings };
}

function borders(
  topology: Topology,
  areas: GeometryCollection,
): Record<BorderStyle, MultiLineString> {
  const mesh = (style: BorderStyle): MultiLineString =>
    meshArcs(
      topology,
      areas,
      (a, b) => a !== b && borderStyle(String(a.id), String(b.id)) === style,
    );
  return { solid: mesh("solid"), dashed: mesh("dashed") };
}

/** Drops the arcs that no object uses and numbers the others anew. */
function pruned(topology: Topology): Topology {
  const numbers = new Map<number, number>();
  const arcs: Topology["arcs"] = [];
  const renumber = (index: number): number => {
    const own = index < 0 ? ~index : index;
    if (!numbers.has(own)) {
      numbers.set(own, arcs.length);
      arcs.push(topology.arcs[own]!);
    }
    return index < 0 ? ~numbers.get(own)! : numbers.get(own)!;
  };
  const walk = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(walk) : renumber(value as number);
  const objects = Object.fromEntries(
    Object.entries(topology.objects).map(([key, object]) => [
      key,
      object.type === "GeometryCollection"
        ? { ...object, geometries: object.geometries.map(withArcs) }
        : withArcs(object),
    ]),
  );
  return { ...topology, objects: objects as Topology["objects"], arcs };

  function withArcs<T extends object>(geometry: T): T {
    return { ...geometry, arcs: walk((geometry as { arcs?: unknown }).arcs) };
  }
}
