import { join } from "node:path";
import { type Edition, sqlText } from "../edition/index.ts";
import { type EstimateMethod, estimateMethods } from "./estimate-method.ts";
import {
  type EstimatesManifest,
  type PeriodRecord,
  readEstimatesManifest,
  restsOn,
} from "./estimates-manifest.ts";
import { type EstimateSex, sexes } from "./sexes.ts";

/** Every cell of one stored estimate: parallel columns, in the order of the table. */
export interface StoredTable {
  readonly sex: EstimateSex;
  readonly method: EstimateMethod;
  /** Positions of the ends among the areas of the period. */
  readonly origins: Uint16Array;
  readonly destinations: Uint16Array;
  readonly persons: Float64Array;
  /** Bounds of the 80 % interval; null where the method states none. */
  readonly lower80: Float64Array | null;
  readonly upper80: Float64Array | null;
}

/** The manifest of a folder of estimates that rest on the edition's tables; null if there is none. */
export async function storedEstimates(
  edition: Edition,
  folder: string,
): Promise<EstimatesManifest | null> {
  const manifest = await readEstimatesManifest(folder);
  return manifest && restsOn(manifest, edition) ? manifest : null;
}

/**
 * Reads the stored table of a period run by run, one query each: reading corridor by corridor would ask
 * the same file fifty thousand times.
 *
 * @param only sexes that are wanted; default all
 */
export async function* storedTables(
  { database }: Edition,
  folder: string,
  { areas, runs, table }: PeriodRecord,
  only: readonly EstimateSex[] = sexes,
): AsyncGenerator<StoredTable> {
  const path = join(folder, table.file);
  const units = `ENUM (${areas.map(sqlText).join(", ")})`;
  const position = (column: string) => `CAST(enum_code(CAST(${column} AS ${units})) AS USMALLINT)`;
  const bound = (column: string) => `coalesce(${column}, 'NaN'::DOUBLE)`;
  const made = runs.filter(({ refusal }) => refusal === null);
  for (const { sex, method } of made) {
    const known = estimateMethods.find((each) => each === method);
    const knownSex = only.find((each) => each === sex);
    if (!known || !knownSex) continue;
    const [origins, destinations, persons, lower, upper] = (await database.numbers(
      `SELECT ${position("COUNTERPART_AREA")}, ${position("REF_AREA")}, OBS_VALUE,
         ${bound("LOWER_80")}, ${bound("UPPER_80")}
       FROM read_parquet($path) WHERE METHOD = $method AND SEX = $sex`,
      { path, method, sex },
      [Uint16Array, Uint16Array, Float64Array, Float64Array, Float64Array],
    )) as [Uint16Array, Uint16Array, Float64Array, Float64Array, Float64Array];
    const hasBounds = lower.length > 0 && !Number.isNaN(lower[0]!);
    yield {
      ...{ sex: knownSex, method: known, origins, destinations, persons },
      lower80: hasBounds ? lower : null,
      upper80: hasBounds ? upper : null,
    };
  }
}
