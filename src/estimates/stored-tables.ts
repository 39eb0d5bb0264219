import { join } from "node:path";
import type { Edition } from "../edition/index.ts";
import { columnsOf } from "./columns.ts";
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
  readonly origins: readonly number[];
  readonly destinations: readonly number[];
  readonly persons: readonly number[];
  /** Bounds of the 80 % interval; null where the method states none. */
  readonly lower80: readonly number[] | null;
  readonly upper80: readonly number[] | null;
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
 */
export async function* storedTables(
  edition: Edition,
  folder: string,
  { areas, runs, table }: PeriodRecord,
): AsyncGenerator<StoredTable> {
  const path = join(folder, table.file);
  const position = (column: string) =>
    `list_position([${areas.map((code) => `'${code}'`).join(",")}], ${column}) - 1`;
  const made = runs.filter(({ refusal }) => refusal === null);
  for (const { sex, method } of made) {
    const known = estimateMethods.find((each) => each === method);
    const knownSex = sexes.find((each) => each === sex);
    if (!known || !knownSex) continue;
    const columns = await columnsOf(
      edition,
      `SELECT ${position("COUNTERPART_AREA")}, ${position("REF_AREA")}, OBS_VALUE, LOWER_80, UPPER_80
       FROM read_parquet($path) WHERE METHOD = $method AND SEX = $sex`,
      { path, method, sex },
    );
    const [origins, destinations, persons, lower, upper] = columns as number[][];
    const hasBounds = lower![0] !== null && lower!.length > 0;
    yield {
      sex: knownSex,
      method: known,
      origins: origins!,
      destinations: destinations!,
      persons: persons!,
      lower80: hasBounds ? lower! : null,
      upper80: hasBounds ? upper! : null,
    };
  }
}
