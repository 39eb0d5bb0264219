import type { AreaCode } from "./area-code.ts";
import { area } from "./area-lookup.ts";
import { type IncomeGroup, incomeGroupMembers } from "./income-group.ts";
import { type RegionSetId, regionSet, regionSetIds } from "./region-set.ts";

/** Which list of members is meant. */
export interface MembersOptions {
  /** The region set; by default the first one of {@link regionSetIds} that holds the group. */
  readonly set?: RegionSetId;
  /** Calendar year of the income data; only income groups of the World Bank depend on it. */
  readonly year?: number;
}

const incomeGroups: ReadonlySet<string> = new Set(["WB-LIC", "WB-LMC", "WB-UMC", "WB-HIC"]);

/**
 * The areas that belong to a group; for the Channel Islands their two parts. Groups are never members.
 * @throws AreaError when the registry has no such code
 * @throws RangeError when no region set, or not the one asked for, lists members of the group
 */
export function groupMembers(
  group: AreaCode,
  { set, year }: MembersOptions = {},
): readonly AreaCode[] {
  area(group);
  if (year !== undefined && incomeGroups.has(group))
    return incomeGroupMembers(group as string as IncomeGroup, year);
  for (const id of set === undefined ? regionSetIds : [set]) {
    const members = regionSet(id).groups.get(group);
    if (members !== undefined) return members;
  }
  throw new RangeError(`${set ?? "no region set"} lists no members of ${group}`);
}

/** The groups that an area belongs to in a region set, in the order of the set. */
export function groupsOf(code: AreaCode, set: RegionSetId = "m49"): AreaCode[] {
  area(code);
  return [...regionSet(set).groups]
    .filter(([, members]) => members.includes(code))
    .map(([group]) => group);
}
