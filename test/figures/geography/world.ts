import { geoContains } from "d3-geo";
import { worldMedium } from "../../../src/figures/geography/data/world-medium.ts";
import { worldSmall } from "../../../src/figures/geography/data/world-small.ts";
import { type Geography, readGeography } from "../../../src/figures/geography/geography.ts";

/** Every map that we ship, read once. */
export const worlds: Readonly<Record<"small" | "medium", Geography>> = {
  small: readGeography(worldSmall),
  medium: readGeography(worldMedium),
};

/** The piece on top at a position, or undefined at sea. */
export function pieceAt(world: Geography, position: [number, number]): string | undefined {
  return [...world.pieces].reverse().find(({ shape }) => geoContains(shape, position))?.id;
}
