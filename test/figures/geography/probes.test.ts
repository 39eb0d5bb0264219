import { describe, expect, it } from "vitest";
import { isNeutral } from "../../../src/figures/geography/neutral.ts";
import { pieceAt, worlds } from "./world.ts";

/** The contract of the maps: place, longitude, latitude, piece in which it must lie. */
const probes: readonly (readonly [string, number, number, string])[] = [
  ["Simferopol", 34.1, 44.95, "UKR"],
  ["Sevastopol", 33.6, 44.7, "UKR"],
  ["Donetsk", 37.8, 48.0, "UKR"],
  ["Srinagar", 74.8, 34.1, "XJK"],
  ["Muzaffarabad", 73.5, 34.4, "XJK"],
  ["Gilgit", 74.31, 35.92, "XJK"],
  ["Leh", 77.58, 34.16, "XJK"],
  ["Jammu", 74.86, 32.73, "XJK"],
  ["Aksai Chin", 79.3, 35.2, "XAC"],
  ["Itanagar", 93.6, 27.1, "XAP"],
  ["Laâyoune", -13.2, 27.1, "ESH"],
  ["Bir Lehlou", -9.6, 26.35, "ESH"],
  ["Golan", 35.8, 33.0, "SYR"],
  ["Shebaa", 35.75, 33.34, "SYR"],
  ["Ramallah", 35.2, 31.9, "PSE"],
  ["East Jerusalem", 35.235, 31.778, "PSE"],
  ["Gaza", 34.38, 31.42, "PSE"],
  ["Hargeisa", 44.06, 9.56, "SOM"],
  ["Northern Nicosia", 33.36, 35.25, "CYP"],
  ["Hala'ib", 36.3, 22.3, "XHT"],
  ["Bir Tawil", 33.7, 21.9, "XBT"],
  ["Abyei", 28.4, 9.6, "AB9"],
  ["Ilemi", 35.4, 4.9, "XIT"],
  ["Pristina", 21.16, 42.67, "SRB"],
  ["Taipei", 121.5, 25.0, "TWN"],
  ["Stanley", -57.9, -51.72, "FLK"],
  ["Cayenne", -52.5, 4.5, "GUF"],
  ["Réunion", 55.5, -21.1, "REU"],
  ["Mayotte", 45.15, -12.82, "MYT"],
  ["Hong Kong", 114.15, 22.4, "HKG"],
  ["Tiraspol", 29.6, 46.84, "MDA"],
  ["Tskhinvali", 43.96, 42.22, "GEO"],
  ["Stepanakert", 46.75, 39.82, "AZE"],
];
const neutral = new Set(["XJK", "XAC", "XAP", "XHT", "XBT", "XIT", "AB9"]);

describe.each(Object.entries(worlds))("the %s world", (_, world) => {
  it.each(probes)("has %s (%f, %f) in %s", (_place, longitude, latitude, piece) => {
    expect(pieceAt(world, [longitude, latitude])).toBe(piece);
  });

  it("lets no value fill a territory of undetermined status", () => {
    const unfilled = world.pieces.filter(({ colour }) => colour === null).map(({ id }) => id);
    expect(new Set(unfilled)).toEqual(neutral);
    expect(unfilled.every(isNeutral)).toBe(true);
  });

  it("puts each overlay above the pieces of the source", () => {
    expect(world.pieces.at(-1)?.id).toBe("AB9");
  });
});
