import { requireVector } from "../arguments/require-vector.ts";

export interface LifetimeMigrants {
  /** Lifetime in-migrants (born elsewhere, living here) at the start and at the end. */
  readonly inStart: ArrayLike<number>;
  readonly inEnd: ArrayLike<number>;
  /** Lifetime out-migrants (born here, living elsewhere) at the start and at the end. */
  readonly outStart: ArrayLike<number>;
  readonly outEnd: ArrayLike<number>;
  /** Share of the start's in-migrants alive at the end. */
  readonly survivalIn: ArrayLike<number>;
  readonly survivalOut: ArrayLike<number>;
}

export interface PlaceOfBirthEstimates {
  /** `(I1 − O1) − (s_I I0 − s_O O0)`. */
  readonly net: Float64Array;
  /** Balance of those born elsewhere, `I1 − s_I I0`: arrivals minus departures of in-migrants. */
  readonly ofInMigrants: Float64Array;
  /** Balance of those born here, `s_O O0 − O1`: returns minus departures of the native born. */
  readonly ofNatives: Float64Array;
}

/** Net migration between two censuses from birthplace tables, one value per area. UN Manual VI (1970), chapter 3. */
export function netMigrationFromPlaceOfBirth(input: LifetimeMigrants): PlaceOfBirthEstimates {
  const { inStart, inEnd, outStart, outEnd, survivalIn, survivalOut } = input;
  const n = inStart.length;
  requireVector(inStart, "inStart", n, "non-negative");
  requireVector(inEnd, "inEnd", n, "non-negative");
  requireVector(outStart, "outStart", n, "non-negative");
  requireVector(outEnd, "outEnd", n, "non-negative");
  requireVector(survivalIn, "survivalIn", n, "non-negative");
  requireVector(survivalOut, "survivalOut", n, "non-negative");
  const ofInMigrants = Float64Array.from(
    { length: n },
    (_, i) => (inEnd[i] as number) - (survivalIn[i] as number) * (inStart[i] as number),
  );
  const ofNatives = Float64Array.from(
    { length: n },
    (_, i) => (survivalOut[i] as number) * (outStart[i] as number) - (outEnd[i] as number),
  );
  const net = ofInMigrants.map((value, i) => value + (ofNatives[i] as number));
  return { net, ofInMigrants, ofNatives };
}
