/** Whose estimate it is, and how it came to be. */
export interface EstimateName {
  /** Stock tables of our computation, or the published data set. */
  readonly source: string;
  readonly method: string;
  readonly kind: "recomputed" | "published" | "waymark";
}

/** One estimate of all corridors of a period: origin × destination, persons in five years. */
export interface WorldTable extends EstimateName {
  readonly codes: readonly string[];
  readonly flows: Float64Array;
}

/** The value of a corridor in a table, or NaN where one of its ends is not on the table's map. */
export function corridorReader({ codes, flows }: WorldTable) {
  const place = new Map(codes.map((code, at) => [code, at]));
  const n = codes.length;
  return (origin: string, destination: string): number => {
    const i = place.get(origin);
    const j = place.get(destination);
    return i === undefined || j === undefined ? Number.NaN : flows[i * n + j]!;
  };
}

/** One text for a name, by which the same estimate is found in every period. */
export function nameOf({ source, method }: EstimateName): string {
  return `${source} ${method}`;
}
