import { runInNewContext } from "node:vm";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { type PinnedFile, pinnedFile } from "./package-file.ts";
import type { Piece, Polygon } from "./piece.ts";

/** The one file from which every map of Waymark is drawn. */
export const geometrySource: PinnedFile = {
  package: "plotly.js",
  version: "4.1.1",
  integrity:
    "sha512-fYLAOj091/+M4h1rmtVIkRIpdkz5/P9IdNUeB9wKmCUyvewuUdlCYR5ryqDWP7Cb36Dn4EvSrs6YKvRJ9ukNdQ==",
  path: "dist/plotly-geo-assets.js",
  sha256: "e89b4d6d2308d0e662592614823c3a442cd7f537a633987137efac0e882f5508",
};

interface Assets {
  readonly topojson: { readonly world_50m: Topology };
}

type Countries = GeometryCollection<{ ct?: [number, number] }>;

/** The countries of the source at 1:50 million, pieces of one area merged, in the order of their codes. */
export function sourcePieces(): Piece[] {
  const world = assets().topojson.world_50m;
  const pieces = new Map<string, { polygons: Polygon[]; point: [number, number] | undefined }>();
  for (const { id, geometry, properties } of feature(world, world.objects.countries as Countries)
    .features) {
    const piece = pieces.get(String(id)) ?? { polygons: [], point: properties.ct };
    if (geometry.type === "Polygon") piece.polygons.push(geometry.coordinates as Polygon);
    else if (geometry.type === "MultiPolygon")
      piece.polygons.push(...(geometry.coordinates as Polygon[]));
    else throw new Error(`${id}: expected polygons, found ${geometry.type}`);
    pieces.set(String(id), piece);
  }
  return [...pieces]
    .map(([id, piece]) => ({ id, ...piece }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function assets(): Assets {
  const module: { exports: unknown } = { exports: {} };
  runInNewContext(pinnedFile(geometrySource).toString("utf8"), {
    module,
    self: module,
    window: {},
  });
  return module.exports as Assets;
}
