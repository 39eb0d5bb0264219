import type { Piece, Position } from "./piece.ts";

/**
 * Points of our own: for areas that the source does not draw, for those whose point lies outside their
 * polygon, and for a few wide areas whose people live far from the middle of the shape.
 */
const corrected: Readonly<Record<string, Position>> = {
  VAT: [12.45, 41.9],
  SMR: [12.46, 43.94],
  WLF: [-176.2, -13.3],
  UMI: [166.64, 19.29],
  XKX: [21.16, 42.67],
  CHI: [-2.35, 49.33],
  AB9: [28.4, 9.8],
  ISR: [34.9, 31.0],
  PSE: [35.25, 31.95],
  SOM: [45.3, 2.9],
  VNM: [105.9, 18.3],
  KIR: [173.0, 1.4],
  MYS: [102.2, 4.2],
  IDN: [110.2, -7.3],
  EGY: [31, 28],
  RUS: [50, 56],
  CAN: [-92, 51],
  CHN: [110, 33.5],
  AUS: [144, -31],
};

/** A point of every piece and of every area that is drawn as a ring, by code, in two decimals. */
export function places(pieces: readonly Piece[]): Record<string, Position> {
  const points = new Map(pieces.map(({ id, point }) => [id, point]));
  for (const [id, point] of Object.entries(corrected)) points.set(id, point);
  const lost = [...points].filter(([, point]) => point === undefined).map(([id]) => id);
  if (lost.length > 0) throw new Error(`no point for ${lost.join(", ")}: add one to places.ts`);
  return Object.fromEntries(
    [...points].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, point]) => [id, point!]),
  );
}
