import { area, areas, isAreaCode } from "../areas/index.ts";
import type { Finding, LeftOutReason } from "./finding.ts";
import type { Period } from "./period.ts";
import type { RevisionData } from "./revision-data.ts";
import type { StockCells } from "./stock-records.ts";

/** One row and column of the square tables: an area, or several that are kept together. */
export interface Unit {
  readonly code: string;
  /** Codes under which its residents and those born in it stand in the stock table. */
  readonly parts: readonly string[];
  /** Codes whose populations add up to its own. */
  readonly populations: readonly string[];
  /** Codes whose births and deaths add up to its own. */
  readonly vitalAreas: readonly string[];
}

/** The map on which both tables of a period stand. */
export interface AreaMap {
  readonly units: readonly Unit[];
  /** Codes of the units in code order: the rows and columns of the tables. */
  readonly codes: readonly string[];
  /** Position of the unit in which an area code stands. */
  readonly positionOf: ReadonlyMap<string, number>;
  readonly findings: readonly Finding[];
}

/**
 * Chooses the map of a period: areas that the tables of either date do not tell apart are one unit
 * (methods 18, route i), and an area without stocks, populations or vital events at both dates is
 * left out and named.
 */
export function areaMap(data: RevisionData, period: Period): AreaMap {
  const candidates = unitsOf(data, period);
  const units: Unit[] = [];
  const findings: Finding[] = [];
  for (const unit of candidates) {
    const reason = lackOf(data, period, unit);
    if (reason === null) units.push(unit);
    else findings.push(leftOut(data, period, unit.code, reason));
  }
  const known = new Set(candidates.flatMap((u) => [...u.parts, ...u.vitalAreas]));
  for (const { code, kind } of areas) {
    if (kind !== "area" || known.has(code) || !data.vitalEvents(code, period)) continue;
    findings.push(leftOut(data, period, code, "no-stock"));
  }
  for (const { code, parts, vitalAreas } of units) {
    if (parts.length > 1) {
      findings.push({ finding: "union-unit", areas: parts, persons: null });
    } else if (vitalAreas.length > 1) {
      const finding = "vital-events-of-several-areas" as const;
      findings.push({ finding, areas: [code, ...vitalAreas], persons: null });
    }
  }
  return {
    units,
    codes: units.map(({ code }) => code),
    positionOf: new Map(units.flatMap((u, at) => u.parts.map((part) => [part, at] as const))),
    findings,
  };
}

function unitsOf(data: RevisionData, period: Period): Unit[] {
  const { unions, vitalAreas } = data.revision;
  const vitalOf = (code: string) => vitalAreas[code] ?? [code];
  const joined = unions.filter(({ apartFrom }) => period.start < apartFrom);
  const inUnion = new Set(joined.flatMap(({ code, members }) => [code, ...members]));
  const single = new Set<string>();
  for (const year of [period.start, period.end]) {
    for (const code of data.populations.areas(year)) single.add(code);
    for (const code of residencesOf(data.stocks(year, "_T"))) single.add(code);
  }
  const units = joined.map(({ code, members }) => ({
    code,
    parts: [code, ...members],
    populations: members,
    vitalAreas: members.flatMap(vitalOf),
  }));
  for (const code of single) {
    if (inUnion.has(code) || !isAreaCode(code) || area(code).kind === "group") continue;
    units.push({ code, parts: [code], populations: [code], vitalAreas: [...vitalOf(code)] });
  }
  return units.sort((a, b) => (a.code < b.code ? -1 : 1));
}

function lackOf(
  { stocks, populations, vitalEvents }: RevisionData,
  period: Period,
  unit: Unit,
): LeftOutReason | null {
  for (const year of [period.start, period.end]) {
    const residences = residencesOf(stocks(year, "_T"));
    const hasStock = unit.parts.some(
      (code) => residences.has(code) || populations.nativeBorn(code, year, "_T") !== undefined,
    );
    if (!hasStock) return "no-stock";
    const hasPopulation = unit.populations.every(
      (code) => populations.population(code, year, "_T") !== undefined,
    );
    if (!hasPopulation) return "no-population";
  }
  const events = unit.vitalAreas.every((code) => vitalEvents(code, period) !== undefined);
  return events ? null : "no-vital-events";
}

function leftOut(
  { populations }: RevisionData,
  { end }: Period,
  code: string,
  reason: LeftOutReason,
): Finding {
  const persons = populations.population(code, end, "_T") ?? null;
  return { finding: "area-left-out", areas: [code], persons, reason, year: end };
}

const residenceSets = new WeakMap<StockCells, ReadonlySet<string>>();

function residencesOf(cells: StockCells): ReadonlySet<string> {
  let set = residenceSets.get(cells);
  if (!set) {
    set = new Set(cells.residences);
    residenceSets.set(cells, set);
  }
  return set;
}
