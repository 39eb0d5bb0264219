import type { Edition } from "../../edition/index.ts";
import type { Figure } from "../figure/figure.ts";
import { figureOf } from "../figure/figure-of.ts";
import { type StockRevisionId, stockRevision, stockTotal } from "../groups/stock-revision.ts";
import { cellsOf } from "../trace/cells.ts";
import { cell } from "../trace/trace-of.ts";

/** Which migrant stock. */
export interface StockQuery {
  /** Area or group of destination; `001` the world. */
  readonly area: string;
  /** Year of the estimate at 1 July. */
  readonly year: number;
  readonly revision: StockRevisionId;
  /** Default both sexes. */
  readonly sex?: "_T" | "M" | "F";
}

/**
 * STOCK, international migrant stock (UN DESA, International Migrant Stock): persons living in a
 * country or area other than that of their birth; citizenship is used where birth is not available,
 * and refugees are added where the census misses them. Mid-year estimate, persons.
 *
 * The value is the publisher's own total, unknown origins included. It is `not-loaded` for a revision
 * of which the edition holds only corridors: their sum is not the total (trap X03).
 */
export async function stock(
  edition: Edition,
  { area, year, revision, sex = "_T" }: StockQuery,
): Promise<Figure<"stock", "persons">> {
  const of = stockRevision(revision);
  return figureOf(edition, {
    indicator: "STOCK",
    statistic: "stock",
    subject: { area, year, revision, sex },
    kind: "stock",
    unit: "persons",
    method: "published-value",
    caveats: ["interpolated-between-censuses", "revision-changes-the-past"],
    trace: await cell(cellsOf(edition), stockTotal(of, area, year, sex)),
  });
}
