import {
  type AreaCode,
  areas,
  type RegionSetId,
  regionSet,
  successors,
} from "../../areas/index.ts";
import { worldBankTerritories } from "../data/world-bank-territories.ts";
import { IndicatorError } from "../indicator-error.ts";

/** Region sets by which the share within regions is computed; each gives another number (trap T09). */
export const regionPartitionIds = [
  "geographic-6",
  "sub-regions-22",
  "sdg-regions-8",
  "world-bank-7",
] as const;
export type RegionPartitionId = (typeof regionPartitionIds)[number];

/** Regions that do not overlap, with their members, as one producer listed them in one release. */
export interface RegionPartition {
  readonly id: RegionPartitionId;
  /** The region set and its release. */
  readonly set: RegionSetId;
  readonly version: string;
  /** Members by region, areas that no longer exist among them. */
  readonly regions: ReadonlyMap<AreaCode, readonly AreaCode[]>;
}

const groups: Readonly<Record<RegionPartitionId, readonly [RegionSetId, string]>> = {
  "geographic-6": ["un-desa-2020", "002 142 150 419 021 009"],
  "sub-regions-22": [
    "un-desa-2020",
    "014 017 015 018 011 143 030 035 034 145 151 154 039 155 029 013 005 021 053 054 057 061",
  ],
  "sdg-regions-8": ["un-desa-2020", "202 1833 921 1832 419 053 1835 1829"],
  "world-bank-7": ["world-bank-2022", "WB-EAS WB-ECS WB-LCN WB-MEA WB-NAC WB-SAS WB-SSF"],
};

const built = new Map<RegionPartitionId, RegionPartition>();

/**
 * A region set by its identifier: six geographic regions, 22 sub-regions and eight SDG regions as UN
 * DESA lists them in International Migrant Stock 2020 (the Channel Islands in Europe), seven regions of
 * the World Bank of July 2022 with the fifteen territories that its list does not name.
 *
 * @throws IndicatorError `attribute-missing` if none is named
 */
export function regionPartition(id: RegionPartitionId): RegionPartition {
  const entry = Object.hasOwn(groups, id ?? "") ? groups[id] : undefined;
  if (!entry) {
    throw new IndicatorError("attribute-missing", { indicator: "INTRA", attribute: "regionSet" });
  }
  let partition = built.get(id);
  if (!partition) {
    partition = build(id, ...entry);
    built.set(id, partition);
  }
  return partition;
}

function build(id: RegionPartitionId, set: RegionSetId, codes: string): RegionPartition {
  const { groups: members, version } = regionSet(set);
  const regions = new Map(
    codes.split(" ").map((code) => {
      const found = members.get(code as AreaCode);
      if (!found) throw new RangeError(`region set ${set} has no group ${code}`);
      return [code as AreaCode, [...found]];
    }),
  );
  if (id === "world-bank-7") addTerritories(regions);
  const regionOf = new Map(
    [...regions].flatMap(([code, list]) => list.map((area) => [area, code])),
  );
  for (const { code, kind } of areas) {
    if (kind !== "historical" || regionOf.has(code)) continue;
    const heirs = new Set(successors(code).flatMap((each) => regionOf.get(each.code) ?? []));
    const [only] = heirs;
    if (heirs.size === 1 && only) regions.get(only)!.push(code);
  }
  const territories = id === "world-bank-7" ? ", with 15 territories" : "";
  return { id, set, version: `${version}${territories}`, regions };
}

function addTerritories(regions: ReadonlyMap<AreaCode, AreaCode[]>): void {
  for (const line of worldBankTerritories.trim().split("\n")) {
    const [region, territories] = line.split("|");
    const members = regions.get(region as AreaCode);
    for (const territory of territories!.split(" ") as AreaCode[]) {
      if (!members?.includes(territory)) members?.push(territory);
    }
  }
}
