import type { AreaMap, Unit } from "./area-map.ts";
import { maleDeaths } from "./deaths-by-sex.ts";
import type { Finding } from "./finding.ts";
import { naturalIncreaseFactor } from "./fit-vital-events.ts";
import type { Period } from "./period.ts";
import type { RevisionData } from "./revision-data.ts";
import type { EstimateSex } from "./sexes.ts";
import type { VitalEvents, VitalRecords } from "./vital-records.ts";

type BySex = Readonly<Record<EstimateSex, Float64Array>>;

/** Births and deaths of the units of a map in a period, by sex. */
export interface UnitEvents {
  readonly births: BySex;
  readonly deaths: BySex;
  readonly findings: readonly Finding[];
}

/** Populations by sex at the start and the end of the period. */
export type PopulationsAtBothEnds = readonly [BySex, BySex];

/**
 * Adds up the vital events of each unit, fits them to the revision of the populations where that is
 * another one, and splits them by sex.
 */
export function unitEvents(
  data: Pick<RevisionData, "vitalEvents" | "netMigration">,
  map: AreaMap,
  period: Period,
  populations: PopulationsAtBothEnds,
): UnitEvents {
  const n = map.units.length;
  const births = { _T: new Float64Array(n), M: new Float64Array(n), F: new Float64Array(n) };
  const deaths = new Float64Array(n);
  const growth = populations[1]._T.map((end, at) => end - populations[0]._T[at]!);
  const kept: string[] = [];
  let carried = 0;
  let fitted = 0;
  for (const [at, unit] of map.units.entries()) {
    const events = eventsOf(data.vitalEvents, unit, period);
    carried += events.carriedForward;
    const net = netMigrationOf(data, unit, period);
    const factor =
      net === undefined
        ? undefined
        : naturalIncreaseFactor(events.births, events.deaths, growth[at]! - net);
    if (factor === undefined) kept.push(unit.code);
    const change = factor ?? 0;
    fitted += Math.abs(change) * (events.births + events.deaths);
    births._T[at] = events.births * (1 + change);
    births.M[at] = events.maleBirths * (1 + change);
    births.F[at] = births._T[at]! - births.M[at]!;
    deaths[at] = events.deaths * (1 - change);
  }
  const males = splitDeaths(deaths, births, populations);
  const findings: Finding[] = [
    { finding: "births-split-by-sex", areas: [], persons: sum(births._T) },
    { finding: "deaths-split-by-sex", areas: [], persons: sum(deaths) },
  ];
  if (carried > 0) {
    findings.push({ finding: "vital-events-carried-forward", areas: [], persons: carried });
  }
  if (data.netMigration !== undefined) {
    findings.push({ finding: "vital-events-fitted", areas: [], persons: fitted });
    findings.push({ finding: "vital-events-of-another-revision", areas: kept, persons: null });
  }
  return {
    births,
    deaths: { _T: deaths, M: males, F: deaths.map((d, at) => d - males[at]!) },
    findings,
  };
}

function eventsOf(records: VitalRecords, { vitalAreas }: Unit, period: Period): VitalEvents {
  const total = { births: 0, maleBirths: 0, deaths: 0, carriedForward: 0 };
  for (const code of vitalAreas) {
    const events = records(code, period)!;
    total.births += events.births;
    total.maleBirths += events.maleBirths;
    total.deaths += events.deaths;
    total.carriedForward += events.carriedForward;
  }
  return total;
}

function netMigrationOf(
  { netMigration }: Pick<RevisionData, "netMigration">,
  { populations }: Unit,
  period: Period,
): number | undefined {
  let total = 0;
  for (const code of populations) {
    const net = netMigration?.(code, period);
    if (net === undefined) return undefined;
    total += net;
  }
  return total;
}

function splitDeaths(
  deaths: Float64Array,
  births: BySex,
  [start, end]: PopulationsAtBothEnds,
): Float64Array {
  const ofWorld = (sex: "M" | "F") => sum(start[sex]) + sum(births[sex]) - sum(end[sex]);
  const males = ofWorld("M");
  const mean = (sex: "M" | "F") => start[sex].map((p, at) => (p + end[sex][at]!) / 2);
  return maleDeaths({
    deaths,
    males: mean("M"),
    females: mean("F"),
    maleShareOfWorld: males / (males + ofWorld("F")),
  });
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
