import { areas } from "../areas/index.ts";
import { type PublishedTotal, type Selection, type Source, SourceError } from "../sources/index.ts";
import { type Database, sqlText } from "./database.ts";

/** A publisher's total beside what the source's observations add up to. */
export interface ReconciledTotal {
  readonly id: string;
  readonly published: string;
  readonly expected: number;
  readonly found: number;
  readonly tolerance: number;
}

/** Relative error that adding up binary fractions may leave. */
const rounding = 1e-12;

/**
 * Compares the observations of a source with the publisher's own totals.
 *
 * @throws SourceError `total-mismatch` that says by how much
 */
export async function checkTotals(database: Database, source: Source): Promise<ReconciledTotal[]> {
  const reconciled: ReconciledTotal[] = [];
  for (const total of source.totals) {
    const result = await reconcile(database, total);
    const allowed = result.tolerance + rounding * Math.abs(result.expected);
    if (!(Math.abs(result.found - result.expected) <= allowed)) {
      throw new SourceError("total-mismatch", {
        source: source.id,
        file: source.files.map((file) => file.path).join(", "),
        expected: `${result.expected} (${total.id}: ${total.published})`,
        found: `${result.found}, a difference of ${result.found - result.expected}`,
      });
    }
    reconciled.push(result);
  }
  return reconciled;
}

async function reconcile(database: Database, total: PublishedTotal): Promise<ReconciledTotal> {
  const by = total.by ?? "sum";
  const found = await measureSelection(database, total.of, by);
  const expected =
    typeof total.equals === "number"
      ? total.equals
      : await measureSelection(database, total.equals, by);
  const { id, published, tolerance = 0 } = total;
  return { id, published, expected, found, tolerance };
}

const aggregate = {
  sum: "coalesce(fsum(OBS_VALUE * power(10, UNIT_MULT)), 0)",
  count: "count(OBS_VALUE)::DOUBLE",
  "count-all": "count(*)::DOUBLE",
} as const;

async function measureSelection(
  database: Database,
  selection: Selection,
  by: keyof typeof aggregate,
): Promise<number> {
  const [row] = await database.rows(
    `SELECT ${aggregate[by]} AS total FROM observations WHERE ${whereOf(selection)}`,
  );
  return Number(row?.total);
}

const groups = areas.filter((area) => area.kind === "group").map((area) => sqlText(area.code));

/** The condition of SQL that a selection stands for. */
export function whereOf(selection: Selection): string {
  const conditions: string[] = [];
  const equal = (column: string, wanted: string | null | undefined) => {
    if (wanted === undefined) return;
    if (wanted === null) conditions.push(`${column} IS NULL`);
    else if (wanted === "areas") conditions.push(`${column} NOT IN (${groups.join(", ")})`);
    else if (wanted === "ages") conditions.push(`${column} <> '_T'`);
    else conditions.push(`${column} = ${sqlText(wanted)}`);
  };
  equal("MEASURE", selection.measure);
  equal("REF_AREA", selection.refArea);
  equal("COUNTERPART_AREA", selection.counterpartArea);
  equal("SEX", selection.sex);
  equal("AGE", selection.age);
  equal("TIME_PERIOD", selection.timePeriod);
  equal("BASIS", selection.basis);
  equal("METHOD", selection.method);
  equal("CATEGORY", selection.category);
  equal("FILE", selection.fileKey);
  return conditions.join(" AND ");
}
