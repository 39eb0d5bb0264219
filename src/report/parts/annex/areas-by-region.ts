import { type AreaCode, areas, existsAt, regionSet } from "../../../areas/index.ts";

/** Sub-regions of the geographic regions in the order of UN DESA's tables. */
const subRegions: readonly string[] =
  "014 017 015 018 011 143 030 035 034 145 151 154 039 155 029 013 005 021 053 054 057 061".split(
    " ",
  );

/** A sub-region and its countries and areas that exist in a year, in alphabetical order. */
export interface RegionOfAreas {
  readonly region: string;
  readonly areas: readonly AreaCode[];
}

/** Every country and area of UN DESA's tables, sub-region by sub-region; never ranked. */
export function areasByRegion(year: number): readonly RegionOfAreas[] {
  const members = regionSet("un-desa-2020").groups;
  return subRegions.map((region) => ({
    region,
    areas: membersByName(members.get(region as AreaCode) ?? [], year),
  }));
}

function membersByName(codes: readonly AreaCode[], year: number): readonly AreaCode[] {
  const wanted = new Set(codes);
  return areas
    .filter(({ code, kind }) => wanted.has(code) && kind !== "group" && existsAt(code, year))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ code }) => code);
}
