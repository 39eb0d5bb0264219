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
  const files = new Map<string, DataFile>();
  for (const spec of source.files) files.set(spec.key, await locateFile(folder, spec));
  const observations: Observation[] = [];
  const leftOut: Record<string, number> = {};
  await source.read(
    new Reading(source, files, {
      accept: (observation) => observations.push(observation),
      leftOut: (reason, cells) => {
        leftOut[reason] = (leftOut[reason] ?? 0) + cells;
      },
    }),
  );
  return { observations, leftOut };
}
