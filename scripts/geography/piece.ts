/** Longitude and latitude in degrees. */
export type Position = [longitude: number, latitude: number];

/** A closed ring: its last position is its first. */
export type Ring = Position[];

/** An outer ring, then its holes. */
export type Polygon = Ring[];

/** Everything that is drawn under one code. */
export interface Piece {
  /** ISO 3166-1 alpha-3, or `X..` for a territory of undetermined status. */
  readonly id: string;
  readonly polygons: Polygon[];
  /** Point for a label, as the source gives it. */
  readonly point?: Position | undefined;
}
