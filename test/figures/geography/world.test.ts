import { gzipSync } from "node:zlib";
import { geoArea, geoContains, geoDistance } from "d3-geo";
import type { MultiPolygon, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { areas } from "../../../src/areas/index.ts";
import { worldMedium } from "../../../src/figures/geography/data/world-medium.ts";
import { worldSmall } from "../../../src/figures/geography/data/world-small.ts";
import { drawnWithin, notDrawn } from "../../../src/figures/geography/not-drawn.ts";
import { placedCodes, placeOf } from "../../../src/figures/geography/place.ts";
import { pieceAt, worlds } from "./world.ts";

const kilobyte = 1000;
const earthKm = 6371;

describe("size", () => {
  it.each([
    ["small", worldSmall, 40],
    ["medium", worldMedium, 60],
  ])("of the %s world is within its budget", (_, text, budget) => {
    expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(budget * kilobyte);
  });
});

describe.each(Object.entries(worlds))("the %s world", (_, world) => {
  it("has no ring that covers the globe", () => {
    for (const { id, shape } of world.pieces)
      for (const polygon of shape.coordinates)
        expect(geoArea({ type: "Polygon", coordinates: polygon }), id).toBeLessThan(0.5);
  });

  it("draws, rings or excuses every area of the register", () => {
    const drawn = new Set(world.pieces.map(({ id }) => id));
    const lost = areas
      .filter(({ kind, to }) => kind === "area" && to === undefined)
      .filter(({ code }) => !drawn.has(code) && !placeOf(code) && !notDrawn[code]);
    expect(lost.map(({ code }) => code)).toEqual([]);
  });

  it("has no piece that the register does not know, but for neutral territories", () => {
    const known = new Set<string>(areas.map(({ code }) => code));
    const strange = world.pieces.filter(({ id }) => !known.has(id)).map(({ id }) => id);
    expect(strange.sort()).toEqual(["XAC", "XAP", "XBT", "XHT", "XIT", "XJK"]);
  });

  it("draws the Chagos Archipelago with Mauritius", () => {
    expect(notDrawn.IOT).toBe("part-of-another-area");
    expect(drawnWithin.IOT).toBe("MUS");
    expect(world.pieces.some(({ id }) => id === "IOT")).toBe(false);
  });

  it("has its points in their areas or within 150 km of them", () => {
    const shapes = new Map(world.pieces.map(({ id, shape }) => [id, shape]));
    const far = placedCodes().filter((code) => {
      const shape = shapes.get(code);
      const place = placeOf(code)!;
      return shape && !geoContains(shape, [...place]) && kmTo(shape, [...place]) > 150;
    });
    expect(far).toEqual([]);
  });

  it("dashes the borders that United Nations maps dash, and no other near them", () => {
    expect(near(world.borders.dashed.coordinates, [35.1, 32.1], 40)).toBe(true);
    expect(near(world.borders.dashed.coordinates, [127, 38.1], 60)).toBe(true);
    expect(near(world.borders.dashed.coordinates, [76, 32.9], 40)).toBe(true);
    expect(near(world.borders.dashed.coordinates, [5, 50], 400)).toBe(false);
    expect(near(world.borders.solid.coordinates, [-7, 38.5], 60)).toBe(true);
  });

  it("draws no border twice", () => {
    const keys = (lines: Position[][]) =>
      lines.flatMap((line) => line.slice(1).map((to, i) => edge(line[i]!, to)));
    const all = [
      ...keys(world.borders.solid.coordinates),
      ...keys(world.borders.dashed.coordinates),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it("dots the Line of Control inside Jammu and Kashmir", () => {
    const [line] = world.borders.dotted.coordinates;
    const outside = line!.slice(1).filter(([x, y]) => pieceAt(world, [x!, y!]) !== "XJK");
    expect(outside).toEqual([]);
  });
});

describe("places that published lists get wrong", () => {
  it.each([
    ["MNP", 145.7, 15.2],
    ["FJI", 178, -17.8],
    ["TUV", 179.2, -8.5],
    ["KIR", 173, 1.4],
    ["XKX", 21.16, 42.67],
  ])("has %s where it is", (code, longitude, latitude) => {
    const place = placeOf(code)!;
    expect(geoDistance([...place], [longitude, latitude]) * earthKm).toBeLessThan(150);
    expect(Math.abs(place[0])).toBeLessThanOrEqual(180);
  });
});

function kmTo(shape: MultiPolygon, place: [number, number]): number {
  const distances = shape.coordinates
    .flat(2)
    .map((at) => geoDistance(at as [number, number], place));
  return Math.min(...distances) * earthKm;
}

function near(lines: Position[][], place: [number, number], km: number): boolean {
  return lines.flat().some((at) => geoDistance(at as [number, number], place) * earthKm < km);
}

function edge(from: Position, to: Position): string {
  return [from, to]
    .map((position) => position.join(","))
    .sort()
    .join(" ");
}
