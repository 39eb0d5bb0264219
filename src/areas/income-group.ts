import type { AreaCode } from "./area-code.ts";
import { incomeHistory } from "./data/income-history.ts";
import { tableRows } from "./table.ts";

/** Income group of the World Bank, as the code of the group. */
export type IncomeGroup = "WB-LIC" | "WB-LMC" | "WB-UMC" | "WB-HIC";

const firstYear = 1987;
const groups: Readonly<Record<string, IncomeGroup>> = {
  L: "WB-LIC",
  M: "WB-LMC",
  U: "WB-UMC",
  H: "WB-HIC",
};
const histories = new Map(tableRows(incomeHistory).map(([code, history]) => [code!, history!]));

/**
 * The income group by GNI per capita (Atlas method) of a calendar year, as first published: the class
 * set on 1 July of the year after, in force during the Bank's fiscal year `year + 2` (2024 → FY26).
 * Undefined when the Bank did not classify the area then; years before 1987 or after the last release
 * are undefined for all. Source: World Bank, historical classification by income (OGHIST), sheet
 * Country Analytical History.
 * @example incomeGroup(areaCode("CHN"), 2010) // "WB-UMC"
 */
export function incomeGroup(code: AreaCode, year: number): IncomeGroup | undefined {
  const letter = histories.get(code)?.[year - firstYear];
  return letter === undefined ? undefined : groups[letter];
}

/** The areas of an income group in a calendar year of the data; see {@link incomeGroup}. */
export function incomeGroupMembers(group: IncomeGroup, year: number): AreaCode[] {
  return [...histories.keys()].filter(
    (code) => incomeGroup(code as AreaCode, year) === group,
  ) as AreaCode[];
}
