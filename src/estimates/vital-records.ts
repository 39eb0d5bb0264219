import type { Edition } from "../edition/index.ts";
import { columnsOf } from "./columns.ts";
import type { Period } from "./period.ts";
import { inPersons } from "./population-records.ts";
import { lastVitalYear, vitalEventsSource } from "./revision.ts";

/** Births, male births and deaths of an area between two mid-years, in persons. */
export interface VitalEvents {
  readonly births: number;
  readonly maleBirths: number;
  readonly deaths: number;
  /** Births and deaths of the last half-year, taken from the year before it; 0 where it is published. */
  readonly carriedForward: number;
}

/** The events of an area, or undefined where the source has none for a year of the period. */
export type VitalRecords = (area: string, period: Period) => VitalEvents | undefined;

/**
 * The calendar years of a period between two mid-years with the share of each that lies in it; a
 * year after the last published one is replaced by that.
 */
export function yearShares({ start, end }: Period): { year: number; share: number; of: number }[] {
  return Array.from({ length: end - start + 1 }, (_, at) => {
    const of = start + at;
    return { of, year: Math.min(of, lastVitalYear), share: at === 0 || of === end ? 0.5 : 1 };
  });
}

/** Reads births, deaths and the sex ratio at birth (males per female) of all years of a period. */
export async function readVitalEvents(
  edition: Edition,
  { start, end }: Period,
): Promise<VitalRecords> {
  const [measures, areas, years, values, mults] = (await columnsOf(
    edition,
    `SELECT MEASURE, REF_AREA, TIME_PERIOD, OBS_VALUE, UNIT_MULT FROM observations
     WHERE SOURCE = $source AND MEASURE IN ('BIRTHS', 'DEATHS', 'SRB') AND SEX = '_T'
       AND OBS_VALUE IS NOT NULL AND TIME_PERIOD BETWEEN $first AND $last`,
    {
      source: vitalEventsSource,
      first: String(start),
      last: String(Math.min(Math.max(end, start), lastVitalYear)),
    },
  )) as [string[], string[], string[], number[], number[]];
  const records = new Map<string, number>();
  for (const [at, value] of values.entries()) {
    records.set(`${measures[at]} ${areas[at]} ${years[at]}`, inPersons(value, mults[at]!));
  }
  return (area, period) => {
    const events = { births: 0, maleBirths: 0, deaths: 0, carriedForward: 0 };
    for (const { year, share, of } of yearShares(period)) {
      const births = records.get(`BIRTHS ${area} ${year}`);
      const deaths = records.get(`DEATHS ${area} ${year}`);
      const ratio = records.get(`SRB ${area} ${year}`);
      if (births === undefined || deaths === undefined || ratio === undefined) return undefined;
      events.births += share * births;
      events.maleBirths += share * births * (ratio / (1 + ratio));
      events.deaths += share * deaths;
      if (of !== year) events.carriedForward += share * (births + deaths);
    }
    return events;
  };
}
