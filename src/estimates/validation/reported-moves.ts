import type { Edition } from "../../edition/index.ts";
import { columnsOf } from "../columns.ts";

/** A yearly count of moves by one end of a corridor; null where a cell is there without a number. */
export interface ReportedMove {
  readonly measure: "IMMIGRATION" | "EMIGRATION";
  readonly refArea: string;
  readonly counterpartArea: string;
  readonly year: number;
  readonly persons: number | null;
  /** Carries the experts' scores of undercount, such as `UI=low`. */
  readonly note: string | null;
}

/** Sources of reported flows between pairs of countries; of two numbers for one year the later source counts. */
export const reportSources = ["undesa-flows-2015", "eurostat-flows-both-reports"] as const;

/** The reports of an edition by previous or next residence, both sexes, and which sources it lacks. */
export interface ReportedMoves {
  readonly moves: readonly ReportedMove[];
  readonly sources: readonly string[];
  readonly lacks: readonly string[];
}

/**
 * Reads what countries report about moves from and to other countries.
 *
 * @throws QueryError
 */
export async function readReportedMoves(edition: Edition): Promise<ReportedMoves> {
  const sources = reportSources.filter((id) => edition.sources.some((entry) => entry.id === id));
  const moves: ReportedMove[] = [];
  for (const source of sources) {
    const [measures, areas, counterparts, years, persons, notes] = (await columnsOf(
      edition,
      `SELECT MEASURE, REF_AREA, COUNTERPART_AREA, CAST(left(TIME_PERIOD, 4) AS INTEGER),
         OBS_VALUE * CAST(power(10, coalesce(UNIT_MULT, 0)) AS DOUBLE), NOTE
       FROM observations
       WHERE SOURCE = $source AND BASIS = 'RESIDENCE' AND SEX = '_T' AND AGE = '_T'
         AND COUNTERPART_AREA IS NOT NULL AND MEASURE IN ('IMMIGRATION', 'EMIGRATION')
         AND coalesce(CATEGORY, 'both') = 'both'`,
      { source },
    )) as [string[], string[], string[], number[], (number | null)[], (string | null)[]];
    for (const [at, measure] of measures.entries())
      moves.push({
        measure: measure as ReportedMove["measure"],
        refArea: areas[at]!,
        counterpartArea: counterparts[at]!,
        year: years[at]!,
        persons: persons[at]!,
        note: notes[at]!,
      });
  }
  return { moves, sources, lacks: reportSources.filter((id) => !sources.includes(id)) };
}
