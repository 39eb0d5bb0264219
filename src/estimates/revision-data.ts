import type { Edition } from "../edition/index.ts";
import { type NetMigrationRecords, readNetMigration } from "./net-migration-records.ts";
import { type PopulationRecords, readPopulations } from "./population-records.ts";
import { type Revision, vitalEventsSource } from "./revision.ts";
import { readStocks, type StockRecords } from "./stock-records.ts";
import { readVitalEvents, type VitalRecords } from "./vital-records.ts";

/** Everything of an edition on which the estimates of a revision rest. */
export interface RevisionData {
  readonly revision: Revision;
  readonly stocks: StockRecords;
  readonly populations: PopulationRecords;
  readonly vitalEvents: VitalRecords;
  /** Net migration of the revision of the populations, where that is not the one of the events. */
  readonly netMigration: NetMigrationRecords | undefined;
  /** Stocks of the other revision, where the edition has them. */
  readonly secondOpinion: StockRecords | undefined;
}

/**
 * Reads the tables of a revision.
 *
 * @param years the years wanted; default all of the revision
 * @throws EditionError `source-unknown` if the edition lacks one of its sources, QueryError
 */
export async function readRevision(
  edition: Edition,
  revision: Revision,
  years: readonly number[] = revision.years,
): Promise<RevisionData> {
  for (const id of sourcesOf(revision)) edition.source(id);
  const span = { start: Math.min(...years), end: Math.max(...years) };
  return {
    revision,
    stocks: await readStocks(edition, revision.stockSource, years),
    populations: await readPopulations(edition, revision, years),
    vitalEvents: await readVitalEvents(edition, span),
    netMigration: await readNetMigration(edition, revision),
    secondOpinion: await readSecondOpinion(edition, revision, years),
  };
}

/** The sources of a revision's estimates. */
export function sourcesOf({
  stockSource,
  populationSource,
  netMigrationSource,
}: Revision): string[] {
  const net = netMigrationSource === undefined ? [] : [netMigrationSource];
  return [stockSource, populationSource, vitalEventsSource, ...net];
}

/** The optional source of a revision's estimates that an edition holds. */
export function secondOpinionIn(edition: Edition, { secondOpinion }: Revision): string[] {
  const source = secondOpinion?.source;
  return source !== undefined && edition.sources.some(({ id }) => id === source) ? [source] : [];
}

async function readSecondOpinion(
  edition: Edition,
  revision: Revision,
  years: readonly number[],
): Promise<StockRecords | undefined> {
  const [source] = secondOpinionIn(edition, revision);
  const { lastYear } = revision.secondOpinion ?? { lastYear: 0 };
  const known = years.filter((year) => year <= lastYear);
  return source === undefined ? undefined : readStocks(edition, source, known);
}
