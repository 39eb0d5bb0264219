import type { Edition } from "../edition/index.ts";
import { columnsOf } from "./columns.ts";
import type { Revision } from "./revision.ts";
import type { EstimateSex } from "./sexes.ts";

/** Populations and native born of a revision, in persons, at mid-year. */
export interface PopulationRecords {
  /** Undefined where the publisher gives none. */
  readonly population: (area: string, year: number, sex: EstimateSex) => number | undefined;
  readonly nativeBorn: (area: string, year: number, sex: EstimateSex) => number | undefined;
  /** Areas with a population of both sexes together in that year. */
  readonly areas: (year: number) => readonly string[];
}

/** Reads the populations of the revision's own workbook. */
export async function readPopulations(
  edition: Edition,
  { populationSource }: Revision,
  years: readonly number[],
): Promise<PopulationRecords> {
  const [measures, areas, periods, sexes, values, mults] = (await columnsOf(
    edition,
    `SELECT MEASURE, REF_AREA, TIME_PERIOD, SEX, OBS_VALUE, UNIT_MULT FROM observations
     WHERE SOURCE = $source AND MEASURE IN ('POP', 'NATIVE_BORN') AND OBS_VALUE IS NOT NULL
       AND TIME_PERIOD IN (SELECT unnest(string_split($years, ',')))
     ORDER BY REF_AREA, TIME_PERIOD`,
    { source: populationSource, years: years.join(",") },
  )) as [string[], string[], string[], string[], number[], number[]];
  const persons = new Map<string, number>();
  const byYear = new Map<string, string[]>();
  for (const [at, value] of values.entries()) {
    persons.set(
      `${measures[at]} ${areas[at]} ${periods[at]} ${sexes[at]}`,
      inPersons(value, mults[at]!),
    );
    if (measures[at] !== "POP" || sexes[at] !== "_T") continue;
    const known = byYear.get(periods[at]!);
    if (known) known.push(areas[at]!);
    else byYear.set(periods[at]!, [areas[at]!]);
  }
  return {
    population: (area, year, sex) => persons.get(`POP ${area} ${year} ${sex}`),
    nativeBorn: (area, year, sex) => persons.get(`NATIVE_BORN ${area} ${year} ${sex}`),
    areas: (year) => byYear.get(String(year)) ?? [],
  };
}

/** Shifts the decimal point, so that 15.101 thousand are 15,101 persons and not 15,101.000000000002. */
export function inPersons(value: number, mult: number): number {
  return mult === 0 ? value : Number(`${value}e${mult}`);
}
