import { findSource, type Source } from "../sources/index.ts";
import { Database, sqlText } from "./database.ts";
import type { Edition } from "./edition.ts";
import { checkTotals, type ReconciledTotal } from "./published-totals.ts";

/** A publisher's total that the stored tables were compared with. */
export interface RecheckedTotal extends ReconciledTotal {
  readonly source: string;
}

/**
 * Compares the stored tables with every total that the publishers print, anew and not from the
 * manifest.
 *
 * @param find how a source is found by its identifier; default the sources of Waymark
 * @throws SourceError `total-mismatch` that says by how much
 */
export async function recheckTotals(
  edition: Edition,
  find: (id: string) => Source | undefined = findSource,
): Promise<RecheckedTotal[]> {
  const database = await Database.open();
  try {
    const all: RecheckedTotal[] = [];
    for (const entry of edition.sources) {
      const source = find(entry.id);
      if (!source) continue;
      await database.run(
        `CREATE OR REPLACE VIEW observations AS
         SELECT * FROM read_parquet(${sqlText(edition.tablePath(entry))})`,
      );
      const totals = await checkTotals(database, source);
      all.push(...totals.map((total) => ({ source: entry.id, ...total })));
    }
    return all;
  } finally {
    database.close();
  }
}
