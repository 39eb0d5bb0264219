import type { AreaMap } from "./area-map.ts";
import type { Finding } from "./finding.ts";
import type { ForeignBorn } from "./foreign-born.ts";
import type { PopulationRecords } from "./population-records.ts";
import type { UnitPopulations } from "./populations-by-sex.ts";
import type { EstimateSex } from "./sexes.ts";

/**
 * Compares published native born with population − foreign born, where both are known for a unit of
 * one area; a difference of one person is a rounding.
 */
export function nativeBornFindings(
  records: PopulationRecords,
  map: AreaMap,
  year: number,
  sex: EstimateSex,
  { known }: ForeignBorn,
  { bySex }: UnitPopulations,
): Finding[] {
  const areas: string[] = [];
  let persons = 0;
  for (const [at, { code, parts }] of map.units.entries()) {
    if (parts.length > 1) continue;
    const published = records.nativeBorn(code, year, sex);
    if (published === undefined) continue;
    const difference = Math.abs(published - (bySex[sex][at]! - known[at]!));
    if (difference <= 1) continue;
    areas.push(code);
    persons += difference;
  }
  return areas.length === 0 ? [] : [{ finding: "native-born-differs", year, areas, persons }];
}
