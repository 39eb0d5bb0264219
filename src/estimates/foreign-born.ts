import type { AreaMap } from "./area-map.ts";
import type { Finding } from "./finding.ts";
import type { StockCells } from "./stock-records.ts";

/** The foreign born of a year and sex on the map of a period. */
export interface ForeignBorn {
  /** Known birthplace × residence, `n × n` row-major, diagonal 0. */
  readonly table: Float64Array;
  /** Foreign born of known birthplace by residence. */
  readonly known: Float64Array;
  /** Those of unknown birthplace, or born in an area that is left out, by residence. */
  readonly unknown: Float64Array;
  readonly findings: readonly Finding[];
}

/** Puts the cells of one stock table on a map; every person of it is in the table or in a finding. */
export function foreignBorn(cells: StockCells, map: AreaMap, year: number): ForeignBorn {
  const n = map.units.length;
  const table = new Float64Array(n * n);
  const unknown = new Float64Array(n);
  const withinUnion = new Float64Array(n);
  const outside = new Map<string, number>();
  const residentsOutside = new Map<string, number>();
  for (const [at, persons] of cells.persons.entries()) {
    const [birthplace, residence] = [cells.birthplaces[at]!, cells.residences[at]!];
    const column = map.positionOf.get(residence);
    if (column === undefined) {
      add(residentsOutside, residence, persons);
      continue;
    }
    const row = map.positionOf.get(birthplace);
    if (row === undefined) {
      unknown[column]! += persons;
      add(outside, birthplace, persons);
    } else if (row === column) withinUnion[column]! += persons;
    else table[row * n + column]! += persons;
  }
  const findings = [
    ...withinUnionFindings(map, withinUnion, year),
    ...missingFindings(cells, map, year),
    ...outsideFindings(outside, year),
  ];
  for (const [area, persons] of residentsOutside) {
    findings.push({ finding: "residents-left-out", year, areas: [area], persons });
  }
  const known = new Float64Array(n);
  for (let at = 0; at < n * n; at++) known[at % n]! += table[at]!;
  return { table, known, unknown, findings };
}

function add(totals: Map<string, number>, key: string, persons: number): void {
  totals.set(key, (totals.get(key) ?? 0) + persons);
}

function withinUnionFindings(map: AreaMap, persons: Float64Array, year: number): Finding[] {
  return map.units.flatMap((unit, at) =>
    persons[at]! > 0
      ? [{ finding: "moved-within-union" as const, year, areas: unit.parts, persons: persons[at]! }]
      : [],
  );
}

function missingFindings({ missing }: StockCells, map: AreaMap, year: number): Finding[] {
  return [...missing.keys()]
    .filter((residence) => map.positionOf.has(residence))
    .map((residence) => ({
      finding: "missing-stock-covered",
      year,
      areas: map.units[map.positionOf.get(residence)!]!.parts,
      persons: null,
    }));
}

/** Code of the publisher's “Others”. */
export const unknownOrigin = "OTH";

function outsideFindings(outside: ReadonlyMap<string, number>, year: number): Finding[] {
  return [...outside]
    .filter(([birthplace]) => birthplace !== unknownOrigin)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([birthplace, persons]) => ({
      finding: "birthplace-left-out",
      year,
      areas: [birthplace],
      persons,
    }));
}
