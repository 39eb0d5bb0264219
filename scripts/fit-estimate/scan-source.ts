import type { DataFile, Observation, Source } from "../../src/sources/contract/index.ts";
import { locateFile, Reading } from "../../src/sources/reading/index.ts";

/** Reads a source from the publishers' files and hands every observation to `accept`. */
export async function scanSource(
  folder: string,
  source: Source,
  accept: (observation: Observation) => void,
): Promise<void> {
  const files = new Map<string, DataFile>();
  for (const spec of source.files) files.set(spec.key, await locateFile(folder, spec));
  const sink = {
    accept: (dimensions: object, cell: object) => accept({ ...dimensions, ...cell } as Observation),
    leftOut: () => {},
  };
  await source.read(new Reading(source, files, sink));
}
