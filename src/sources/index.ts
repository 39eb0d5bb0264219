import type { Source } from "./contract/index.ts";
import { undesaIms2020Destination } from "./undesa-ims-2020-destination.ts";

export * from "./contract/index.ts";

/** Every source of Waymark, in the order in which an edition lists them. One line per data set. */
export const sources: readonly Source[] = [undesaIms2020Destination];

const byId = new Map(sources.map((source) => [source.id, source]));

/** The source of an identifier, or undefined. */
export function findSource(id: string): Source | undefined {
  return byId.get(id);
}
