declare module "topojson-server" {
  import type { FeatureCollection, GeoJsonProperties, Geometry } from "geojson";
  import type { Topology as Any, Objects } from "topojson-specification";

  type Topology = Any<Objects<GeoJsonProperties>>;
  export function topology(
    objects: Readonly<Record<string, FeatureCollection | Geometry>>,
    quantization?: number,
  ): Topology;
}

declare module "topojson-simplify" {
  import type { GeoJsonProperties } from "geojson";
  import type { Topology as Any, Objects } from "topojson-specification";

  type Topology = Any<Objects<GeoJsonProperties>>;
  type Point = [number, number];
  export function presimplify(
    topology: Topology,
    weight?: (triangle: [Point, Point, Point]) => number,
  ): Topology;
  export function simplify(topology: Topology, minWeight?: number): Topology;
  export function sphericalTriangleArea(triangle: [Point, Point, Point]): number;
}
