import type { Coverage, Disagreement, RecheckedTotal, WorldStock } from "../../edition/index.ts";
import { isMissing, type ObservedValue } from "../../vocabulary/index.ts";
import type { CsvTable } from "./csv.ts";

/** World totals of migrant stock; a sum over known origins is never in the column of world totals. */
export function worldStockTable(stocks: readonly WorldStock[]): CsvTable {
  return {
    columns: [
      "VINTAGE",
      "TIME_PERIOD",
      "WORLD_TOTAL",
      "WORLD_TOTAL_VALUE_ID",
      "SUM_OF_DESTINATIONS",
      "SUM_OF_KNOWN_ORIGINS",
      "SUM_OF_UNKNOWN_ORIGINS",
      "REACH",
      "SOURCES",
    ],
    rows: stocks.map((stock) => [
      stock.vintage,
      stock.timePeriod,
      stock.printed?.value ?? null,
      stock.printed?.id ?? null,
      stock.destinations,
      stock.knownOrigin,
      stock.unknownOrigin,
      stock.reach,
      stock.sources.join(" "),
    ]),
  };
}

/** Pairs of published values of one fact that differ. */
export function disagreementsTable(disagreements: readonly Disagreement[]): CsvTable {
  const number = (value: ObservedValue) => (isMissing(value) ? null : value);
  return {
    columns: [
      "CONCEPT",
      "ORIGIN",
      "DESTINATION",
      "TIME_PERIOD",
      "BASIS",
      "CATEGORY",
      "RATIO",
      "SMALLEST",
      "SMALLEST_SOURCE",
      "SMALLEST_MEASURE",
      "SMALLEST_VALUE_ID",
      "LARGEST",
      "LARGEST_SOURCE",
      "LARGEST_MEASURE",
      "LARGEST_VALUE_ID",
    ],
    rows: disagreements.map((d) => [
      d.concept,
      d.origin,
      d.destination,
      d.timePeriod,
      d.basis,
      d.category,
      d.ratio,
      number(d.smallest.value),
      d.smallest.source,
      d.smallest.measure,
      d.smallest.id,
      number(d.largest.value),
      d.largest.source,
      d.largest.measure,
      d.largest.id,
    ]),
  };
}

/** What an edition holds, source by source. */
export function coverageTable(coverage: readonly Coverage[]): CsvTable {
  return {
    columns: [
      "SOURCE",
      "TITLE",
      "VINTAGE",
      "LICENCE",
      "CUSTODY",
      "OBSERVATIONS",
      "MISSING",
      "AREAS",
      "FIRST_YEAR",
      "LAST_YEAR",
      "RECONCILED_TOTALS",
    ],
    rows: coverage.map((c) => [
      c.source,
      c.title,
      c.vintage,
      c.licence,
      c.custody,
      c.observations,
      c.missing,
      c.areas,
      c.firstYear,
      c.lastYear,
      c.totals,
    ]),
  };
}

/** The publishers' totals beside what the stored values add up to. */
export function totalsTable(totals: readonly RecheckedTotal[]): CsvTable {
  return {
    columns: ["SOURCE", "TOTAL", "PUBLISHED_IN", "PUBLISHED", "STORED", "DIFFERENCE", "TOLERANCE"],
    rows: totals.map((t) => [
      t.source,
      t.id,
      t.published,
      t.expected,
      t.found,
      t.found - t.expected,
      t.tolerance,
    ]),
  };
}
