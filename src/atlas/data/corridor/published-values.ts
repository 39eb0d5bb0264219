import { type Edition, numberInUnit } from "../../../edition/index.ts";
import { columnsOf } from "../../../estimates/index.ts";
import {
  type CorridorMeasure,
  type CorridorSeries,
  corridorMeasures,
} from "../../corridor/corridor-file.ts";

/** A publisher's value of a corridor. */
export interface PublishedValue {
  readonly origin: string;
  readonly destination: string;
  /** Positions among series and periods. */
  readonly of: number;
  readonly period: number;
  readonly value: number | null;
  /** The end of its identifier: column and row. */
  readonly cell: string;
}

/**
 * Measures whose report is of the origin: REF_AREA is the origin of the movement. Money goes from the
 * destination of the migrants to their origin, and REF_AREA is who receives it.
 */
const reportedByOrigin: readonly CorridorMeasure[] = [
  "EMIGRATION",
  "REMIT_BILATERAL",
  "REMIT_COST",
];

/** Every value of a corridor in the edition, of both sexes and all ages together. */
export async function publishedValues(edition: Edition): Promise<{
  readonly series: readonly CorridorSeries[];
  readonly periods: readonly string[];
  readonly values: readonly PublishedValue[];
}> {
  const [measures, sources, bases, methods, ids, areas, counterparts, times, values, mults] =
    (await columnsOf(
      edition,
      `SELECT MEASURE, SOURCE, BASIS, METHOD, VALUE_ID, REF_AREA, COUNTERPART_AREA, TIME_PERIOD,
         OBS_VALUE, UNIT_MULT
       FROM observations
       WHERE MEASURE IN (SELECT unnest(string_split($measures, ','))) AND SEX = '_T' AND AGE = '_T'
         AND COUNTERPART_AREA IS NOT NULL AND REF_AREA <> COUNTERPART_AREA
         AND SOURCE NOT IN ('rpw-microdata')
         AND (MEASURE NOT IN ('IMMIGRATION', 'EMIGRATION') OR coalesce(CATEGORY, 'both') = 'both')
         AND (MEASURE <> 'REFUGEES' OR OBS_VALUE > 0)
         AND (MEASURE <> 'REMIT_COST' OR OBS_VALUE IS NOT NULL)
       ORDER BY SOURCE, MEASURE, TIME_PERIOD, REF_AREA, COUNTERPART_AREA, VALUE_ID`,
      { measures: corridorMeasures.join(",") },
    )) as [
      CorridorMeasure[],
      string[],
      (string | null)[],
      (string | null)[],
      string[],
      string[],
      string[],
      string[],
      (number | null)[],
      number[],
    ];
  const series = new Register<CorridorSeries>();
  const periods = new Register<string>();
  const found = values.map((value, at): PublishedValue => {
    const measure = measures[at]!;
    const [, cells, cell] = /^(.*?)([A-Z]+\d+)$/.exec(ids[at]!)!;
    const about = {
      ...{ measure, source: sources[at]!, basis: bases[at] ?? null },
      ...{ method: methods[at] ?? null, cells: cells! },
    };
    const isByOrigin = reportedByOrigin.includes(measure);
    return {
      origin: isByOrigin ? areas[at]! : counterparts[at]!,
      destination: isByOrigin ? counterparts[at]! : areas[at]!,
      of: series.place(Object.values(about).join("|"), about),
      period: periods.place(times[at]!, times[at]!),
      value: value === null ? null : numberInUnit(value, mults[at]!),
      cell: cell!,
    };
  });
  return { series: series.entries, periods: periods.entries, values: found };
}

/** Entries in the order in which they were first met. */
class Register<Entry> {
  readonly entries: Entry[] = [];
  readonly #places = new Map<string, number>();

  place(key: string, entry: Entry): number {
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.entries.length);
    return this.entries.push(entry) - 1;
  }
}
