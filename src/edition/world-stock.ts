import { areas } from "../areas/index.ts";
import { type QueryRow, sqlText } from "./database.ts";
import type { Edition } from "./edition.ts";
import { world } from "./fact.ts";

/** International migrants in the world in one year as one vintage has them; persons. */
export interface WorldStock {
  readonly vintage: string;
  readonly timePeriod: string;
  readonly sources: readonly string[];
  /** The publisher's own figure for the world, with its value identifier. */
  readonly printed: { readonly value: number; readonly id: string } | null;
  /** Sum of the totals of all destinations. */
  readonly destinations: number | null;
  /** Sum of all corridors whose origin is a country or area. */
  readonly knownOrigin: number | null;
  /** Sum of all corridors whose origin is not known or not a country: “Others”, “Other North”. */
  readonly unknownOrigin: number | null;
  /**
   * `world-total`: the vintage states the world's total, or its corridors include unknown origins.
   * `known-origin-only`: it holds only corridors of known origin, whose sum is not the world's.
   */
  readonly reach: "world-total" | "known-origin-only";
}

/** A source with fewer destinations describes a part of the world and is left out. */
const fewestDestinations = 200;

const codes = (...kinds: string[]) =>
  areas
    .filter((area) => kinds.includes(area.kind))
    .map((area) => sqlText(area.code))
    .join(", ");

/** Migrant stock of the world by vintage and year, with the residual of unknown origin (trap T06). */
export async function worldStocks({ database }: Edition): Promise<WorldStock[]> {
  const isArea = `REF_AREA NOT IN (${codes("group")})`;
  const allOrigins = `(COUNTERPART_AREA IS NULL OR COUNTERPART_AREA = ${sqlText(world)})`;
  const isWorld = `REF_AREA = ${sqlText(world)} AND ${allOrigins}`;
  const known = `${isArea} AND COUNTERPART_AREA IN (${codes("area", "historical")})`;
  const unknown = `${isArea} AND COUNTERPART_AREA IN (${codes("residual")})`;
  const rows = await database.rows(
    `SELECT SOURCE, VINTAGE, TIME_PERIOD,
       max(VALUE_IN_UNIT) FILTER (${isWorld}) AS printed,
       min(VALUE_ID) FILTER (${isWorld} AND OBS_VALUE IS NOT NULL) AS printed_id,
       fsum(VALUE_IN_UNIT) FILTER (${isArea} AND ${allOrigins}) AS destinations,
       fsum(VALUE_IN_UNIT) FILTER (${known}) AS known_origin,
       fsum(VALUE_IN_UNIT) FILTER (${unknown}) AS unknown_origin,
       count(DISTINCT REF_AREA) FILTER (${isArea}) AS areas
     FROM observations WHERE MEASURE = 'MIG_STOCK' AND SEX = '_T' AND AGE = '_T'
     GROUP BY ALL ORDER BY VINTAGE, TIME_PERIOD, SOURCE`,
  );
  const byVintage = new Map<string, QueryRow[]>();
  for (const row of rows) {
    if (row.printed_id === null && Number(row.areas) < fewestDestinations) continue;
    const key = `${row.VINTAGE}\t${row.TIME_PERIOD}`;
    byVintage.set(key, [...(byVintage.get(key) ?? []), row]);
  }
  return [...byVintage.values()].map(worldStockOf);
}

/** Joins what the sources of one vintage say about one year. */
function worldStockOf(rows: readonly QueryRow[]): WorldStock {
  const first = (column: string): number | null => {
    const row = rows.find((each) => each[column] !== null);
    return row ? Number(row[column]) : null;
  };
  const printedRow = rows.find((row) => row.printed_id !== null);
  const printed = printedRow
    ? { value: Number(printedRow.printed), id: String(printedRow.printed_id) }
    : null;
  const unknownOrigin = first("unknown_origin");
  return {
    vintage: String(rows[0]!.VINTAGE),
    timePeriod: String(rows[0]!.TIME_PERIOD),
    sources: rows.map((row) => String(row.SOURCE)),
    printed,
    destinations: first("destinations"),
    knownOrigin: first("known_origin"),
    unknownOrigin,
    reach: printed || unknownOrigin !== null ? "world-total" : "known-origin-only",
  };
}
