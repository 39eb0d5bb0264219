import type { AreaMap } from "./area-map.ts";
import type { Finding } from "./finding.ts";
import type { PopulationRecords } from "./population-records.ts";
import type { EstimateSex } from "./sexes.ts";

/** Populations of the units of a map for both sexes together and each alone. */
export interface UnitPopulations {
  readonly bySex: Readonly<Record<EstimateSex, Float64Array>>;
  readonly findings: readonly Finding[];
}

/**
 * Adds up the populations of each unit. Where the publisher gives only both sexes together (areas
 * of fewer than 90,000 inhabitants in World Population Prospects 2019) the native born are split as
 * the world's population is, and each sex's foreign born are added.
 *
 * @param foreignBornOf foreign born of the units by sex, including those of unknown birthplace
 */
export function unitPopulations(
  records: PopulationRecords,
  map: AreaMap,
  year: number,
  foreignBornOf: Readonly<Record<EstimateSex, Float64Array>>,
): UnitPopulations {
  const n = map.units.length;
  const bySex = { _T: new Float64Array(n), M: new Float64Array(n), F: new Float64Array(n) };
  const without: number[] = [];
  let males = 0;
  let females = 0;
  for (const [at, { populations }] of map.units.entries()) {
    for (const code of populations) bySex._T[at]! += records.population(code, year, "_T")!;
    const [m, f] = (["M", "F"] as const).map((sex) =>
      populations.map((code) => records.population(code, year, sex)),
    ) as [(number | undefined)[], (number | undefined)[]];
    if (m.includes(undefined) || f.includes(undefined)) {
      without.push(at);
      continue;
    }
    bySex.M[at] = total(m);
    bySex.F[at] = total(f);
    males += bySex.M[at]!;
    females += bySex.F[at]!;
  }
  const maleShare = males / (males + females);
  let persons = 0;
  for (const at of without) {
    const natives = bySex._T[at]! - foreignBornOf._T[at]!;
    bySex.M[at] = foreignBornOf.M[at]! + maleShare * natives;
    bySex.F[at] = bySex._T[at]! - bySex.M[at]!;
    persons += bySex._T[at]!;
  }
  const areas = without.map((at) => map.codes[at]!);
  const findings: Finding[] =
    without.length === 0 ? [] : [{ finding: "population-split-by-sex", year, areas, persons }];
  return { bySex, findings };
}

function total(values: readonly (number | undefined)[]): number {
  return values.reduce<number>((sum, value) => sum + value!, 0);
}
