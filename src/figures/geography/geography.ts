import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { isNeutral } from "./neutral.ts";

/** GeoJSON of a piece: polygons, each an outer ring and its holes, in degrees. */
export interface MultiPolygon {
  readonly type: "MultiPolygon";
  readonly coordinates: number[][][][];
}

/** GeoJSON of lines, in degrees. */
export interface MultiLineString {
  readonly type: "MultiLineString";
  readonly coordinates: number[][][];
}

/** Everything that is drawn under one code. */
export interface MapPiece {
  /** ISO 3166-1 alpha-3, or the code of a neutral territory. */
  readonly id: string;
  /** Code of the area whose value may fill the piece; null for neutral territories. */
  readonly colour: string | null;
  readonly shape: MultiPolygon;
}

/** How a line of a map is drawn. */
export const lineStyles = ["solid", "dashed", "dotted"] as const;
export type LineStyle = (typeof lineStyles)[number];

/** The world's pieces in drawing order, overlays last, and its borders, each once. */
export interface Geography {
  readonly pieces: readonly MapPiece[];
  readonly borders: Readonly<Record<LineStyle, MultiLineString>>;
  /** Coasts: lines that only one piece has. */
  readonly coast: MultiLineString;
}

interface World extends Topology {
  readonly objects: { readonly areas: GeometryCollection } & Record<LineStyle, MultiLineObject>;
}
type MultiLineObject = Parameters<typeof mesh>[1] & { type: "MultiLineString"; arcs: number[][] };

/**
 * Reads one of our topologies (`worldSmall`, `worldMedium`).
 * @throws SyntaxError when the text is no JSON
 */
export function readGeography(text: string): Geography {
  const world = JSON.parse(text) as World;
  const pieces = feature(world, world.objects.areas).features.map(({ id, geometry }) => ({
    id: String(id),
    colour: isNeutral(String(id)) ? null : String(id),
    shape: geometry as MultiPolygon,
  }));
  const overlays = new Set(["AB9"]);
  return {
    pieces: [
      ...pieces.filter(({ id }) => !overlays.has(id)),
      ...pieces.filter(({ id }) => overlays.has(id)),
    ],
    borders: {
      solid: mesh(world, world.objects.solid),
      dashed: mesh(world, world.objects.dashed),
      dotted: mesh(world, world.objects.dotted),
    },
    coast: mesh(world, world.objects.areas, (a, b) => a === b && String(a.id) !== "AB9"),
  };
}
