import { places } from "./data/places.ts";

/** Longitude and latitude in degrees. */
export type Place = readonly [longitude: number, latitude: number];

const points = new Map<string, Place>(
  places
    .trim()
    .split("\n")
    .map((line) => {
      const [code, longitude, latitude] = line.split("|");
      return [code!, [Number(longitude), Number(latitude)]];
    }),
);

/** Former areas stand at the place of one of their heirs, where the larger part of their people lived. */
const former: Readonly<Record<string, string>> = { ANT: "CUW", SCG: "SRB", SUD: "SDN" };

/** The point at which an area is labelled, ringed and linked; undefined where it is not on the map. */
export function placeOf(code: string): Place | undefined {
  return points.get(former[code] ?? code);
}

/** Codes that have a point. */
export function placedCodes(): readonly string[] {
  return [...points.keys()];
}
