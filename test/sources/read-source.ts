import type { DataFile, Observation, Source } from "../../src/sources/contract/index.ts";
import { locateFile, Reading } from "../../src/sources/reading/index.ts";
import { shared } from "../shared.ts";

/** What a source gives for the files of a folder, without an edition. */
export interface ReadResult {
  readonly observations: Observation[];
  readonly leftOut: Record<string, number>;
}

/** Reads a source from a data folder (by default the official files) and keeps everything it hands over. */
export async function readSource(source: Source, folder = shared("data")): Promise<ReadResult> {
  const observations: Observation[] = [];
  const leftOut = await scanSource(source, (o) => observations.push(o), folder);
  return { observations, leftOut };
}

/**
 * Reads a source and hands every observation to `accept`, for sources too large to keep.
 * @returns the number of cells left out, by reason
 */
export async function scanSource(
  source: Source,
  accept: (observation: Observation) => void,
  folder = shared("data"),
): Promise<Record<string, number>> {
  const files = new Map<string, DataFile>();
  for (const spec of source.files) files.set(spec.key, await locateFile(folder, spec));
  const leftOut: Record<string, number> = {};
  await source.read(
    new Reading(source, files, {
      accept: (dimensions, cell) => accept({ ...dimensions, ...cell }),
      leftOut: (reason, cells) => {
        leftOut[reason] = (leftOut[reason] ?? 0) + cells;
      },
    }),
  );
  return leftOut;
}
