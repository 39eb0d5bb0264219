import type { DuckDBValue } from "@duckdb/node-api";
import type { Edition } from "../edition/index.ts";
import { columnsOf } from "./columns.ts";
import type { EstimateSite } from "./estimate-id.ts";
import { isFlowMethod } from "./estimate-method.ts";
import { unknownOrigin } from "./foreign-born.ts";
import { timePeriodOf } from "./period.ts";
import type { PeriodInputs } from "./period-inputs.ts";
import { vitalEventsSource } from "./revision.ts";
import type { RevisionData } from "./revision-data.ts";
import { yearShares } from "./vital-records.ts";

/** One published value on which an estimate rests. */
export interface TracedInput {
  /** Identifier of the value in the edition. */
  readonly id: string;
  readonly measure: string;
  readonly area: string;
  /** Birthplace of a stock. */
  readonly counterpart: string | null;
  readonly sex: string;
  readonly timePeriod: string;
  /** In the unit of the measure. */
  readonly value: number;
}

/** The stocks of some birthplaces, and of unknown birthplace, in the two areas of a corridor. */
export async function tracedStocks(
  edition: Edition,
  { revision }: RevisionData,
  inputs: PeriodInputs,
  site: EstimateSite,
  birthplaces: readonly string[],
): Promise<TracedInput[]> {
  const others = revision.secondOpinion ? [revision.secondOpinion.source] : [];
  const from = [...birthplaces.flatMap((code) => partsOf(inputs, code))];
  if (revision.hasUnknownBirthplace) from.push(unknownOrigin);
  return valuesOf(
    edition,
    `${among("SOURCE", "sources")} AND MEASURE = 'MIG_STOCK' AND SEX = $sex AND ${among("COUNTERPART_AREA", "from")}
     AND ${among("REF_AREA", "areas")} AND ${among("TIME_PERIOD", "years")}`,
    {
      sources: [revision.stockSource, ...(isFlowMethod(site.method) ? [] : others)].join(","),
      sex: site.sex,
      from: from.join(","),
      areas: areasOf(inputs, site)
        .flatMap((code) => partsOf(inputs, code))
        .join(","),
      years: yearsOf(site),
    },
  );
}

/** The populations of the two areas: with the stocks they give the native born. */
export async function tracedPopulations(
  edition: Edition,
  { revision }: RevisionData,
  inputs: PeriodInputs,
  site: EstimateSite,
): Promise<TracedInput[]> {
  return valuesOf(
    edition,
    `SOURCE = $source AND MEASURE = 'POP' AND SEX IN ($sex, '_T') AND ${among("REF_AREA", "areas")}
     AND ${among("TIME_PERIOD", "years")}`,
    {
      source: revision.populationSource,
      sex: site.sex,
      areas: areasOf(inputs, site)
        .flatMap((code) => unitOf(inputs, code).populations)
        .join(","),
      years: yearsOf(site),
    },
  );
}

/** Births, deaths and what they were split and fitted by, in the two areas. */
export async function tracedEvents(
  edition: Edition,
  { revision }: RevisionData,
  inputs: PeriodInputs,
  site: EstimateSite,
): Promise<TracedInput[]> {
  const units = areasOf(inputs, site).map((code) => unitOf(inputs, code));
  const events = await valuesOf(
    edition,
    `SOURCE = $source AND ${among("MEASURE", "measures")} AND ${among("REF_AREA", "areas")}
     AND ${among("TIME_PERIOD", "years")}`,
    {
      source: vitalEventsSource,
      measures: site.sex === "_T" ? "BIRTHS,DEATHS" : "BIRTHS,DEATHS,SRB",
      areas: units.flatMap(({ vitalAreas }) => vitalAreas).join(","),
      years: [...new Set(yearShares(site.period).map(({ year }) => year))].join(","),
    },
  );
  if (revision.netMigrationSource === undefined) return events;
  const net = await valuesOf(
    edition,
    `SOURCE = $source AND MEASURE = 'NET_MIG' AND ${among("REF_AREA", "areas")}
     AND TIME_PERIOD = $period`,
    {
      source: revision.netMigrationSource,
      areas: units.flatMap(({ populations }) => populations).join(","),
      period: timePeriodOf(site.period),
    },
  );
  return [...events, ...net];
}

function among(column: string, parameter: string): string {
  return `${column} IN (SELECT unnest(string_split($${parameter}, ',')))`;
}

function areasOf({ map }: PeriodInputs, { origin, destination }: EstimateSite): string[] {
  return [origin, destination].map((code) => map.codes[map.positionOf.get(code)!]!);
}

function unitOf({ map }: PeriodInputs, code: string) {
  return map.units[map.positionOf.get(code)!]!;
}

function partsOf(inputs: PeriodInputs, code: string): readonly string[] {
  return unitOf(inputs, code).parts;
}

function yearsOf({ period }: EstimateSite): string {
  return `${period.start},${period.end}`;
}

async function valuesOf(
  edition: Edition,
  condition: string,
  parameters: Record<string, DuckDBValue>,
): Promise<TracedInput[]> {
  const [ids, measures, areas, counterparts, sexes, periods, values] = (await columnsOf(
    edition,
    `SELECT VALUE_ID, MEASURE, REF_AREA, COUNTERPART_AREA, SEX, TIME_PERIOD, VALUE_IN_UNIT
     FROM observations WHERE ${condition} AND OBS_VALUE IS NOT NULL
     ORDER BY MEASURE, REF_AREA, COUNTERPART_AREA, TIME_PERIOD, SEX`,
    parameters,
  )) as [string[], string[], string[], (string | null)[], string[], string[], number[]];
  return ids.map((id, at) => ({
    id,
    measure: measures[at]!,
    area: areas[at]!,
    counterpart: counterparts[at] ?? null,
    sex: sexes[at]!,
    timePeriod: periods[at]!,
    value: values[at]!,
  }));
}
