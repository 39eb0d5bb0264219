import { prepareTables } from "../accounting/prepare.ts";
import { columnSums } from "../table/sums.ts";
import { accountsOf, type TableAccounts } from "./accounts.ts";
import { blendRepairs, type PreparedPeriod } from "./area-features.ts";

const known = new WeakMap<PreparedPeriod, TableAccounts>();

/**
 * What accounting says of a period with the foreign born of its second revision: populations and vital events are
 * those of the period, the native born are the rest. Where that revision ends before the period does, its stocks
 * change by as many persons as those of the first one. Undefined without a second revision.
 */
export function otherAccounts(prepared: PreparedPeriod): TableAccounts | undefined {
  if (prepared.period.otherRevision === undefined) return undefined;
  const found = known.get(prepared) ?? newAccounts(prepared);
  known.set(prepared, found);
  return found;
}

function newAccounts({ n, period }: PreparedPeriod): TableAccounts {
  const { stockStart, stockEnd, otherRevision, ...rest } = period;
  const other = otherRevision!;
  const later =
    other.stockEnd ??
    other.stockStart.map((persons, at) => Math.max(0, persons + stockEnd[at]! - stockStart[at]!));
  const tables = prepareTables(
    {
      ...rest,
      stockStart: withForeignBorn(stockStart, other.stockStart, n),
      stockEnd: withForeignBorn(stockEnd, later, n),
    },
    { repairs: blendRepairs },
  );
  return accountsOf(tables);
}

/** The residents of one table, the foreign born of another. */
function withForeignBorn(own: Float64Array, other: Float64Array, n: number): Float64Array {
  const table = other.slice();
  for (let at = 0; at < table.length; at += n + 1) table[at] = 0;
  const [residents, foreign] = [columnSums(own, n), columnSums(table, n)];
  for (let i = 0; i < n; i++) table[i * n + i] = residents[i]! - foreign[i]!;
  return table;
}
