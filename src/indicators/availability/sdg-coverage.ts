import type { Edition } from "../../edition/index.ts";
import type { Figure } from "../figure/figure.ts";
import { figureOf } from "../figure/figure-of.ts";
import { memberStates } from "../law/treaty-source.ts";
import { cellsOf } from "../trace/cells.ts";
import type { Selection } from "../trace/selection.ts";
import { tableOperation } from "../trace/trace-of.ts";

/** Migration-related SDG series of which the edition can hold the source. */
export const coveredSeries = ["10.7.4", "10.c.1", "17.3.2"] as const;
export type CoveredSeries = (typeof coveredSeries)[number];

/** Years of the sources since 2015. */
const years = Array.from({ length: 11 }, (_, i) => 2015 + i);

/** Where a series has its observations, with the area that the series is about as reference area. */
const observations: Readonly<Record<CoveredSeries, Selection>> = {
  "10.7.4": { source: "unhcr-population", measure: "REFUGEES", years },
  "10.c.1": { source: "rpw-corridors-2020q3", measure: "REMIT_COST", years },
  "17.3.2": { source: "wdi-remittances-received-pc-gdp", measure: "REMIT_RECEIVED_PC_GDP", years },
};

/** Countries behind a series: their number and their share. */
export interface SdgCoverage {
  readonly series: CoveredSeries;
  readonly countries: Figure<"covariate", "areas">;
  readonly share: Figure<"share", "per-cent">;
}

/**
 * SDG-COVER, coverage of a migration-related SDG series (ours; clauses 8.b, 28.a): 100 · (Member States
 * with at least one observation since 2015)/(Member States). 10.7.3 has no national series: incidents
 * stand at places, not at countries that report. The second count, of observations that countries
 * report themselves, needs the nature codes of the SDG database, which no file of the edition holds.
 */
export async function sdgCoverage(edition: Edition, series: CoveredSeries): Promise<SdgCoverage> {
  const cells = cellsOf(edition);
  const tables = { observations: observations[series], countries: memberStates };
  const constants = series === "10.7.4" ? { byCounterpart: 1 } : { byCounterpart: 0 };
  const shared = {
    indicator: "SDG-COVER",
    subject: { series },
    method: "any-nature",
    caveats: ["country-reported-unknown"],
  } as const;
  return {
    series,
    countries: await figureOf(edition, {
      ...shared,
      statistic: "countries-observed",
      kind: "covariate",
      unit: "areas",
      trace: await tableOperation(cells, "countries-observed", tables, constants),
    }),
    share: await figureOf(edition, {
      ...shared,
      statistic: "countries-covered",
      kind: "share",
      unit: "per-cent",
      trace: await tableOperation(cells, "countries-covered", tables, constants),
    }),
  };
}

/** How many Member States of the United Nations there are: the whole of every coverage. */
export async function memberStatesCounted(
  edition: Edition,
): Promise<Figure<"covariate", "states">> {
  return figureOf(edition, {
    indicator: "SDG-COVER",
    statistic: "member-states",
    subject: {},
    kind: "covariate",
    unit: "states",
    method: "status-by-year",
    trace: await tableOperation(cellsOf(edition), "areas-listed", { countries: memberStates }),
  });
}
