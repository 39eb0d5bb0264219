import type { Edition } from "../../../edition/index.ts";
import { revisionOf, sourcesOf, storedEstimates, storedTables } from "../../../estimates/index.ts";
import type {
  CorridorEstimateSeries,
  CorridorFile,
  CorridorNumbers,
  CorridorSeries,
} from "../../corridor/corridor-file.ts";
import { publishedValues } from "./published-values.ts";

interface Draft {
  readonly published: (number | string | null)[];
  readonly plain: number[];
  readonly bounded: number[];
}

/** Digits of estimates that are kept: the stored table holds them all. */
const digits = 6;

/**
 * The corridors of every destination: what publishers state, and the stored estimates where the folder
 * holds some of this edition. Ends are the areas given: regions have no corridors here. A corridor in which nobody states anybody is left out.
 */
export async function corridorFiles(
  edition: Edition,
  estimates: string | undefined,
  areas: ReadonlySet<string>,
): Promise<ReadonlyMap<string, CorridorFile>> {
  const { series, periods, values } = await publishedValues(edition);
  const drafts = new Map<string, Map<string, Draft>>();
  for (const { origin, destination, of, period, value, cell } of values)
    if (areas.has(origin) && areas.has(destination))
      draftOf(drafts, destination, origin).published.push(of, period, value, cell);
  dropSilent(drafts);
  const own = await addEstimates(edition, estimates, drafts);
  return new Map(
    [...drafts]
      .sort(byCode)
      .map(([destination, origins]) => [
        destination,
        fileOf(destination, origins, { series, periods, ...own }),
      ]),
  );
}

function draftOf(
  drafts: Map<string, Map<string, Draft>>,
  destination: string,
  origin: string,
): Draft {
  const origins = drafts.get(destination) ?? new Map<string, Draft>();
  drafts.set(destination, origins);
  const draft = origins.get(origin) ?? { published: [], plain: [], bounded: [] };
  origins.set(origin, draft);
  return draft;
}

/** Leaves out the corridors in which every stated value is zero or missing. */
function dropSilent(drafts: Map<string, Map<string, Draft>>): void {
  for (const origins of drafts.values())
    for (const [origin, { published }] of origins) {
      const speaks = published.some((value, at) => at % 4 === 2 && Number(value) > 0);
      if (!speaks) origins.delete(origin);
    }
}

async function addEstimates(
  edition: Edition,
  folder: string | undefined,
  drafts: ReadonlyMap<string, ReadonlyMap<string, Draft>>,
): Promise<Pick<CorridorFile, "estimates" | "releases">> {
  const manifest = folder === undefined ? null : await storedEstimates(edition, folder);
  const estimates: CorridorEstimateSeries[] = [];
  const releases: Record<string, readonly string[]> = {};
  for (const period of manifest?.periods ?? []) {
    releases[period.revision] ??= sourcesOf(revisionOf(period.revision));
    const draftsInto = period.areas.map((code) => drafts.get(code));
    for await (const table of storedTables(edition, folder!, period, ["_T"])) {
      const of = estimates.length;
      const { method } = table;
      estimates.push({ release: period.revision, period: period.timePeriod, method });
      for (let at = 0; at < table.persons.length; at++) {
        const draft = draftsInto[table.destinations[at]!]?.get(period.areas[table.origins[at]!]!);
        if (!draft) continue;
        const persons = table.persons[at]!;
        if (!table.lower80 || !table.upper80) draft.plain.push(of, shortened(persons));
        else
          draft.bounded.push(
            of,
            ...[persons, table.lower80[at]!, table.upper80[at]!].map(shortened),
          );
      }
    }
  }
  return { estimates, releases };
}

function shortened(value: number): number {
  return value >= 100 ? Math.round(value) : Number(value.toPrecision(digits - 3));
}

/** The file of one destination, with the series and periods that it uses. */
function fileOf(
  destination: string,
  origins: ReadonlyMap<string, Draft>,
  all: Pick<CorridorFile, "series" | "periods" | "estimates" | "releases">,
): CorridorFile {
  const series = new Places(all.series);
  const periods = new Places(all.periods);
  const numbers = [...origins].sort(byCode).map(([origin, draft]) => {
    const published = draft.published.map((part, at) =>
      at % 4 === 0 ? series.of(part as number) : at % 4 === 1 ? periods.of(part as number) : part,
    );
    return [origin, { ...draft, published }] as const;
  });
  return {
    destination,
    series: series.used as CorridorSeries[],
    periods: periods.used as string[],
    estimates: all.estimates,
    releases: all.releases,
    origins: Object.fromEntries(numbers) as Readonly<Record<string, CorridorNumbers>>,
  };
}

/** New positions for the entries of a list that are used. */
class Places<Entry> {
  readonly used: Entry[] = [];
  readonly #all: readonly Entry[];
  readonly #places = new Map<number, number>();

  constructor(all: readonly Entry[]) {
    this.#all = all;
  }

  of(position: number): number {
    const known = this.#places.get(position);
    if (known !== undefined) return known;
    this.#places.set(position, this.used.length);
    return this.used.push(this.#all[position]!) - 1;
  }
}

function byCode([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
