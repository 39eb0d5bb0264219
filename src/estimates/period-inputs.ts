import type { StockPeriod, UnknownBirthplace } from "../flows/index.ts";
import { type AreaMap, areaMap } from "./area-map.ts";
import type { Finding } from "./finding.ts";
import { type ForeignBorn, foreignBorn } from "./foreign-born.ts";
import { nativeBornFindings } from "./native-born.ts";
import type { Period } from "./period.ts";
import { type UnitPopulations, unitPopulations } from "./populations-by-sex.ts";
import type { RevisionData } from "./revision-data.ts";
import { type EstimateSex, sexes } from "./sexes.ts";
import { unitEvents } from "./unit-events.ts";
import { withoutUnknown } from "./unknown-birthplace.ts";

type BySex<T> = Record<EstimateSex, T>;

/** Tables in which persons of unknown birthplace are among the native born, and how many they are. */
export interface UnknownApart {
  readonly known: StockPeriod;
  readonly unknown: UnknownBirthplace;
}

/** The inputs of one period for `waymark/flows`, by sex, with everything that was decided on the way. */
export interface PeriodInputs {
  readonly period: Period;
  readonly map: AreaMap;
  readonly bySex: Readonly<BySex<StockPeriod>>;
  /** The same before unknown birthplaces were spread. */
  readonly unknownBySex: Readonly<BySex<UnknownApart>>;
  /** Findings on the map and on vital events: they hold for every sex. */
  readonly findings: readonly Finding[];
  /** Foreign born of the other revision on the same map, for the blend; the end only where it reaches it. */
  readonly otherStocks:
    | { readonly stockStart: Float64Array; readonly stockEnd?: Float64Array }
    | undefined;
  /** Whether the blend was fitted for this revision. */
  readonly blendable: boolean;
  readonly findingsBySex: Readonly<BySex<readonly Finding[]>>;
}

/** The tables of one date. */
interface DateTables {
  readonly foreign: BySex<ForeignBorn>;
  readonly populations: UnitPopulations;
  readonly tables: BySex<Float64Array>;
}

/**
 * Puts the tables of a period on one map and gives every unit its native born (population − foreign
 * born), births and deaths: the square tables that every method of `waymark/flows` takes.
 */
export function periodInputs(data: RevisionData, period: Period): PeriodInputs {
  const map = areaMap(data, period);
  const start = dateTables(data, map, period.start);
  const end = dateTables(data, map, period.end);
  const bothEnds = [start.populations.bySex, end.populations.bySex] as const;
  const events = unitEvents(data, map, period, bothEnds);
  const spread = bySex((sex) => {
    const known = {
      areas: map.codes,
      stockStart: start.tables[sex],
      stockEnd: end.tables[sex],
      births: events.births[sex],
      deaths: events.deaths[sex],
    };
    const stated = { start: start.foreign[sex].unknown, end: end.foreign[sex].unknown };
    return { known, ...withoutUnknown(known, stated, period) };
  });
  return {
    period,
    map,
    bySex: bySex((sex) => spread[sex].period),
    unknownBySex: bySex((sex) => ({ known: spread[sex].known, unknown: spread[sex].unknown })),
    otherStocks: otherStocks(data, map, period),
    blendable: data.revision.blendable,
    findings: [...map.findings, ...events.findings, ...revisionFindings(data)],
    findingsBySex: bySex((sex) => [
      ...dateFindings(data, map, period.start, start, sex),
      ...dateFindings(data, map, period.end, end, sex),
      ...spread[sex].findings,
    ]),
  };
}

function dateTables(data: RevisionData, map: AreaMap, year: number): DateTables {
  const foreign = bySex((sex) => foreignBorn(data.stocks(year, sex), map, year));
  const totals = bySex((sex) =>
    foreign[sex].known.map((persons, at) => persons + foreign[sex].unknown[at]!),
  );
  const populations = unitPopulations(data.populations, map, year, totals);
  const tables = bySex((sex) => stockTable(foreign[sex], populations.bySex[sex]));
  return { foreign, populations, tables };
}

/** Foreign born of known birthplace off the diagonal, population − these on it. */
function stockTable({ table, known }: ForeignBorn, populations: Float64Array): Float64Array {
  const n = known.length;
  for (let at = 0; at < n; at++) table[at * n + at] = populations[at]! - known[at]!;
  return table;
}

function dateFindings(
  data: RevisionData,
  map: AreaMap,
  year: number,
  { foreign, populations }: DateTables,
  sex: EstimateSex,
): Finding[] {
  return [
    ...foreign[sex].findings,
    ...(sex === "_T" ? [] : populations.findings),
    ...nativeBornFindings(data.populations, map, year, sex, foreign[sex], populations),
  ];
}

function bySex<T>(make: (sex: EstimateSex) => T): BySex<T> {
  const [both, males, females] = sexes.map(make) as [T, T, T];
  return { _T: both, M: males, F: females };
}

function revisionFindings({ revision }: RevisionData): Finding[] {
  if (revision.hasUnknownBirthplace) return [];
  return [{ finding: "unknown-birthplace-not-in-table", areas: [], persons: null }];
}

function otherStocks(
  { revision, secondOpinion }: RevisionData,
  map: AreaMap,
  { start, end }: Period,
) {
  if (secondOpinion === undefined || revision.secondOpinion === undefined) return undefined;
  const table = (year: number) => foreignBorn(secondOpinion(year, "_T"), map, year).table;
  const reachesEnd = end <= revision.secondOpinion.lastYear;
  return { stockStart: table(start), ...(reachesEnd && { stockEnd: table(end) }) };
}
