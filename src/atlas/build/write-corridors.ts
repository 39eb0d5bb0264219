import { type AreaCode, isAreaCode } from "../../areas/index.ts";
import type { Edition } from "../../edition/index.ts";
import { type CorridorFile, corridorPath } from "../corridor/corridor-file.ts";
import { type CorridorSlice, corridorSlice } from "../corridor/corridor-slice.ts";
import { newestOf } from "../corridor/key-figures.tsx";
import { corridorFiles } from "../data/corridor/corridor-files.ts";
import { NumberList } from "../data/number-list.ts";
import { packNumbers } from "../data/packed-numbers.ts";
import type { LargeCorridors } from "../pages/corridor/any-corridor.tsx";
import { dataScript, deflatedScript } from "./data-file.ts";
import type { OutputFolder } from "./output-folder.ts";

/** So many corridors have a page that needs no program. */
const printed = 24;

/** The corridors of an edition: files of all, slices of the largest. */
export interface WrittenCorridors {
  readonly largest: LargeCorridors;
  readonly slices: readonly { readonly key: string; readonly slice: CorridorSlice }[];
}

/** Writes a file of corridors for every destination, and the numbers of the largest corridors. */
export async function writeCorridors(
  edition: Edition,
  estimates: string | undefined,
  areas: ReadonlySet<string>,
  out: OutputFolder,
): Promise<WrittenCorridors> {
  const files = await corridorFiles(edition, estimates, areas);
  for (const [destination, file] of files) {
    const key = corridorPath(destination);
    await out.write(`data/${key}.js`, deflatedScript(key, file));
  }
  const list = new NumberList();
  const rows = largestOf(files).map(({ origin, destination, slice }) => ({
    ...{ origin, destination },
    stock: list.addRecord(newestOf(slice, "MIG_STOCK")!.record),
    slice,
  }));
  const slices = rows.map(({ slice, origin, destination }) => ({
    key: `corridors/${origin}-${destination}`,
    slice,
  }));
  for (const { key, slice } of slices) {
    await out.write(`data/${key}.js`, deflatedScript(key, packNumbers(slice.numbers)));
  }
  // Alone on the page of all corridors, a stock has no rivals beside it.
  const numbers = list.records().map(({ rivals: _, ...record }) => record);
  await out.write("data/corridors.js", dataScript("corridors", packNumbers(numbers)));
  return { largest: { rows, numbers }, slices };
}

function largestOf(files: ReadonlyMap<string, CorridorFile>) {
  const found = [...files.values()].flatMap((file) =>
    Object.keys(file.origins).flatMap((origin) => {
      const ends = [origin, file.destination] as const;
      if (!ends.every(isAreaCode)) return [];
      const stock = newestStock(file, origin);
      return stock === 0
        ? []
        : [{ file, origin: ends[0] as AreaCode, destination: ends[1] as AreaCode, stock }];
    }),
  );
  return found
    .sort(
      (a, b) => b.stock - a.stock || (a.origin + a.destination < b.origin + b.destination ? -1 : 1),
    )
    .slice(0, printed)
    .map(({ file, origin, destination }) => ({
      ...{ origin, destination },
      slice: corridorSlice(file, origin),
    }));
}

/** Persons of the newest stock, without the work of a whole slice. */
function newestStock({ series, periods, origins }: CorridorFile, origin: string): number {
  const { published } = origins[origin]!;
  let [latest, persons] = ["", 0];
  for (let at = 0; at < published.length; at += 4) {
    const time = periods[published[at + 1] as number]!;
    if (series[published[at] as number]!.measure !== "MIG_STOCK" || time < latest) continue;
    if (typeof published[at + 2] === "number")
      [latest, persons] = [time, Number(published[at + 2])];
  }
  return persons;
}
