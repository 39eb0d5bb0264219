import { geoArea } from "d3-geo";
import { expect, it } from "vitest";
import { borderStyle } from "../../../scripts/geography/border-style.ts";
import type { Piece, Ring } from "../../../scripts/geography/piece.ts";
import { seams } from "../../../scripts/geography/seams.ts";
import { world } from "../../../scripts/geography/world.ts";
import { readGeography } from "../../../src/figures/geography/geography.ts";

it("finds an area that is cut along the antimeridian", () => {
  const west: Ring = [
    [180, 65],
    [180, 69],
    [175, 69],
    [175, 65],
    [180, 65],
  ];
  const coast: Ring = [
    [180, 65],
    [180, 65.03],
    [175, 69],
    [175, 65],
    [180, 65],
  ];
  expect(seams([{ id: "RUS", polygons: [[west]] }])).toEqual(["RUS"]);
  expect(seams([{ id: "FJI", polygons: [[coast]] }])).toEqual([]);
});

it("styles a border alike from both sides", () => {
  expect(borderStyle("PSE", "ISR")).toBe("dashed");
  expect(borderStyle("ISR", "PSE")).toBe("dashed");
  expect(borderStyle("XJK", "CHN")).toBe("solid");
  expect(borderStyle("XAC", "CHN")).toBe("dashed");
  expect(borderStyle("ESH", "MAR")).toBe("solid");
});

it("keeps an atoll whole where the tolerance would swallow it", () => {
  const atoll: Piece = { id: "MHL", polygons: [[circle(171, 7, 0.2, 60)]] };
  const coarse = world([atoll], { name: "small", steradians: 1e-3, islet: 0, grid: 1e4 });
  const { pieces } = readGeography(JSON.stringify(coarse.topology));
  const shape = pieces.find(({ id }) => id === "MHL")!.shape;
  expect(coarse.withoutShape).toEqual([]);
  expect(shape.coordinates[0]![0]!.length).toBeGreaterThanOrEqual(6);
  expect(geoArea(shape)).toBeCloseTo(
    geoArea({ type: "Polygon", coordinates: atoll.polygons[0]! }),
    4,
  );
});

it("turns an islet that the grid turns inside out into a ring", () => {
  const islet: Piece = { id: "TUV", polygons: [[circle(179, -8, 0.001, 12)]] };
  const { withoutShape } = world([islet], { name: "small", steradians: 0, islet: 0, grid: 100 });
  expect(withoutShape).toContain("TUV");
});

/** Clockwise, as d3 expects the outside of a polygon. */
function circle(x: number, y: number, radius: number, count: number): Ring {
  const ring: Ring = Array.from({ length: count }, (_, i) => {
    const angle = (-2 * Math.PI * i) / count;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
  return [...ring, ring[0]!];
}
