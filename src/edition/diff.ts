import { sqlText } from "./database.ts";
import { Edition } from "./edition.ts";
import type { SourceEntry } from "./manifest.ts";
import { keyColumns } from "./schema.ts";
import { valueIdSql } from "./value-id.ts";

/**
 * Why a source differs between two editions:
 * - `source-added`, `source-removed`: only one edition has it;
 * - `new-vintage`: the publisher's release is another;
 * - `file-revised`: the same release, other bytes of the publisher's file;
 * - `reader-changed`: the same file, read differently by another version of Waymark;
 * - `unchanged`.
 */
export type DifferenceReason =
  | "source-added"
  | "source-removed"
  | "new-vintage"
  | "file-revised"
  | "reader-changed"
  | "unchanged";

/** How one source differs. */
export interface SourceDifference {
  readonly source: string;
  readonly reason: DifferenceReason;
  readonly before: string | null;
  readonly after: string | null;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

/** One fact whose value or status differs. */
export interface ValueDifference {
  readonly source: string;
  readonly key: Readonly<Record<(typeof keyColumns)[number], string | null>>;
  readonly before: number | null;
  readonly after: number | null;
  readonly statusBefore: string | null;
  readonly statusAfter: string | null;
  readonly cellBefore: string | null;
  readonly cellAfter: string | null;
}

/** What changed between two editions and why. */
export interface EditionDifference {
  readonly sources: readonly SourceDifference[];
  readonly values: readonly ValueDifference[];
}

/**
 * Compares two editions source by source and fact by fact.
 *
 * @param before folder of the earlier edition
 * @param after folder of the later edition
 * @param most largest number of values listed for each source
 */
export async function diffEditions(
  before: string,
  after: string,
  most = 1000,
): Promise<EditionDifference> {
  const old = await Edition.open(before);
  const recent = await Edition.open(after).catch((error: unknown) => {
    old.close();
    throw error;
  });
  try {
    const ids = [...new Set([...old.sources, ...recent.sources].map((entry) => entry.id))].sort();
    const sources: SourceDifference[] = [];
    const values: ValueDifference[] = [];
    for (const id of ids) {
      const a = old.sources.find((entry) => entry.id === id);
      const b = recent.sources.find((entry) => entry.id === id);
      const reason = reasonOf(a, b);
      const found =
        a && b && reason !== "unchanged"
          ? await changedValues(old, old.tablePath(a), recent.tablePath(b), id, most)
          : { added: 0, removed: 0, changed: 0, values: [] };
      sources.push({
        source: id,
        reason,
        before: a?.vintage ?? null,
        after: b?.vintage ?? null,
        added: a ? found.added : (b?.observations ?? 0),
        removed: b ? found.removed : (a?.observations ?? 0),
        changed: found.changed,
      });
      values.push(...found.values);
    }
    return { sources, values };
  } finally {
    old.close();
    recent.close();
  }
}

function reasonOf(a: SourceEntry | undefined, b: SourceEntry | undefined): DifferenceReason {
  if (!a) return "source-added";
  if (!b) return "source-removed";
  if (a.table.sha256 === b.table.sha256) return "unchanged";
  if (a.vintage !== b.vintage) return "new-vintage";
  const hashes = (entry: SourceEntry) => entry.files.map((f) => `${f.key} ${f.sha256}`).join();
  return hashes(a) === hashes(b) ? "reader-changed" : "file-revised";
}

async function changedValues(
  { database }: Edition,
  tableBefore: string,
  tableAfter: string,
  source: string,
  most: number,
) {
  const same = keyColumns.map((name) => `a.${name} IS NOT DISTINCT FROM b.${name}`).join(" AND ");
  const read = (path: string) =>
    `(SELECT *, ${valueIdSql} AS VALUE_ID FROM read_parquet(${sqlText(path)}))`;
  await database.run(
    `CREATE OR REPLACE TEMP TABLE difference AS
     SELECT ${keyColumns.map((name) => `coalesce(b.${name}, a.${name}) AS ${name}`).join(", ")},
       a.OBS_VALUE AS before, b.OBS_VALUE AS after, a.OBS_STATUS AS status_before,
       b.OBS_STATUS AS status_after, a.VALUE_ID AS cell_before, b.VALUE_ID AS cell_after
     FROM ${read(tableBefore)} a FULL OUTER JOIN ${read(tableAfter)} b ON ${same}
     WHERE a.VALUE_ID IS NULL OR b.VALUE_ID IS NULL
       OR a.OBS_VALUE * power(10, a.UNIT_MULT) IS DISTINCT FROM b.OBS_VALUE * power(10, b.UNIT_MULT)
       OR a.OBS_STATUS IS DISTINCT FROM b.OBS_STATUS`,
  );
  const [counts] = await database.rows(
    `SELECT count(*) FILTER (cell_before IS NULL) AS added,
       count(*) FILTER (cell_after IS NULL) AS removed,
       count(*) FILTER (cell_before IS NOT NULL AND cell_after IS NOT NULL) AS changed
     FROM difference`,
  );
  const rows = await database.rows(
    `SELECT * FROM difference ORDER BY ${keyColumns.join(", ")} LIMIT ${most}`,
  );
  const text = (value: unknown) => (value === null || value === undefined ? null : String(value));
  const number = (value: unknown) => (value === null || value === undefined ? null : Number(value));
  return {
    added: Number(counts?.added),
    removed: Number(counts?.removed),
    changed: Number(counts?.changed),
    values: rows.map(
      (row): ValueDifference => ({
        source,
        key: Object.fromEntries(
          keyColumns.map((name) => [name, text(row[name])]),
        ) as ValueDifference["key"],
        before: number(row.before),
        after: number(row.after),
        statusBefore: text(row.status_before),
        statusAfter: text(row.status_after),
        cellBefore: text(row.cell_before),
        cellAfter: text(row.cell_after),
      }),
    ),
  };
}
