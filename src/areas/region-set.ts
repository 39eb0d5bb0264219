import type { AreaCode } from "./area-code.ts";
import { joinCode } from "./code-table.ts";
import { m49Areas } from "./data/m49-areas.ts";
import { m49Regions } from "./data/m49-regions.ts";
import { otherMembers } from "./data/other-members.ts";
import { regionSets as publishedSets } from "./data/region-sets.ts";
import type { Scheme } from "./scheme.ts";
import { tableRows } from "./table.ts";

/** Identifiers of the region sets, the one to be preferred for a group first. */
export const regionSetIds = [
  "m49",
  "un-desa-2020",
  "wpp-2024",
  "wpp-2019",
  "world-bank-2022",
  "other",
] as const;

/** Identifier of a region set. */
export type RegionSetId = (typeof regionSetIds)[number];

/** Who belongs to which group, as one producer listed it in one release. */
export interface RegionSet {
  readonly id: RegionSetId;
  readonly name: string;
  /** Release of the list. */
  readonly version: string;
  /** Members of each group, areas only (never other groups), in the order of the list. */
  readonly groups: ReadonlyMap<AreaCode, readonly AreaCode[]>;
}

const titles: Record<RegionSetId, readonly [name: string, version: string]> = {
  m49: ["UN M49 regions and groups of countries", "file of 15 May 2026"],
  "un-desa-2020": [
    "UN DESA regions, development and income groups",
    "International Migrant Stock 2020",
  ],
  "wpp-2024": ["UN DESA locations", "World Population Prospects 2024"],
  "wpp-2019": ["UN DESA locations", "World Population Prospects 2019"],
  "world-bank-2022": ["World Bank country classification", "July 2022, fiscal year 2023"],
  other: ["European Union and composites of sources", "members of 1 February 2020"],
};
const sets = new Map(regionSetIds.map((id) => [id, build(id)]));

/**
 * A region set by its identifier.
 * @example regionSet("un-desa-2020").groups.get(areaCode("002"))?.length // 57 areas of Africa
 */
export function regionSet(id: RegionSetId): RegionSet {
  const found = sets.get(id);
  if (found === undefined)
    throw new RangeError(
      `no region set ${JSON.stringify(id)}; there are ${regionSetIds.join(", ")}`,
    );
  return found;
}

function build(id: RegionSetId): RegionSet {
  const [name, version] = titles[id];
  const groups = id === "m49" ? m49Groups() : id === "other" ? otherGroups() : published(id);
  return { id, name, version, groups };
}

function m49Groups(): Map<AreaCode, AreaCode[]> {
  const groups = new Map<AreaCode, AreaCode[]>();
  for (const [code] of tableRows(m49Regions)) groups.set(code as AreaCode, []);
  const parents = new Map(tableRows(m49Regions).map(([code, parent]) => [code!, parent!]));
  const flagged = { LDC: "941", LLDC: "1636", SIDS: "1637" } as const;
  for (const [area, , , region, subregion, intermediate, flags] of tableRows(m49Areas)) {
    let code = intermediate || subregion || region || "001";
    for (; code !== ""; code = parents.get(code)!) push(groups, code, area!);
    for (const [flag, group] of Object.entries(flagged))
      if (flags!.split(" ").includes(flag)) push(groups, group, area!);
  }
  return groups;
}

function published(id: RegionSetId): Map<AreaCode, AreaCode[]> {
  const scheme: Scheme = id === "world-bank-2022" ? "worldbank" : "un-location";
  const known = (code: string): AreaCode => {
    const area = joinCode(code, scheme);
    if (area === undefined) throw new RangeError(`region set ${id}: unknown code ${code}`);
    return area;
  };
  return new Map(
    tableRows(publishedSets)
      .filter(([set]) => set === id)
      .map(([, group, members]) => [known(group!), members!.split(" ").map(known)]),
  );
}

function otherGroups(): Map<AreaCode, AreaCode[]> {
  return new Map(
    tableRows(otherMembers).map(([group, members]) => [
      group as AreaCode,
      members!.split(" ") as AreaCode[],
    ]),
  );
}

function push(groups: Map<AreaCode, AreaCode[]>, group: string, member: string): void {
  const code = group as AreaCode;
  if (!groups.has(code)) groups.set(code, []);
  groups.get(code)!.push(member as AreaCode);
}
