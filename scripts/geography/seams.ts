import type { Piece } from "./piece.ts";

/** Degrees of latitude that a coast may run along the antimeridian; a cut polygon runs further. */
const tolerance = 0.05;

/**
 * The areas that are cut along the antimeridian, where a map that is centred elsewhere would show a
 * line through Chukotka or Fiji. The release that we take is stitched already; this keeps it so.
 */
export function seams(pieces: readonly Piece[]): string[] {
  return pieces.filter(({ polygons }) => polygons.some((rings) => rings.some(isCut))).map(id);
}

function isCut(ring: readonly (readonly [number, number])[]): boolean {
  return ring.some(([longitude, latitude], i) => {
    const next = ring[i + 1];
    if (next === undefined) return false;
    const onCut = Math.abs(longitude) === 180 && Math.abs(next[0]) === 180;
    return onCut && Math.abs(next[1] - latitude) > tolerance;
  });
}

const id = (piece: Piece): string => piece.id;
