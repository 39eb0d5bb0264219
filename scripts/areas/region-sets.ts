import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { tableFile } from "./table-file.ts";
import { sheetRows } from "./workbook.ts";

/** Members by group code, as one publisher listed them in one release. */
type Groups = Map<string, Set<string>>;

/** The generated module of region sets: set, group in the publisher's code, members. */
export async function regionSetsFile(data: string): Promise<Map<string, string>> {
  const sets: [string, Groups][] = [
    ["un-desa-2020", await correspondence2020(data)],
    ["wpp-2019", locations(data, "wpp2019")],
    ["wpp-2024", locations(data, "wpp2024")],
    ["world-bank-2022", await worldBank2022(data)],
  ];
  const rows = sets.flatMap(([set, groups]) =>
    [...groups].map(([group, members]) => [set, group, [...members].join(" ")]),
  );
  const doc = "Region sets: set, group, member areas; every code as the publisher writes it.";
  return new Map([["region-sets.ts", tableFile("regionSets", doc, rows)]]);
}

function add(groups: Groups, group: string, member: string): void {
  if (!/^\d+$|^[A-Z]{3}$/.test(group)) return;
  if (!groups.has(group)) groups.set(group, new Set());
  groups.get(group)!.add(member);
}

/** UN DESA, correspondence table of International Migrant Stock 2020, sheet Annex. */
async function correspondence2020(data: string): Promise<Groups> {
  const rows = await sheetRows(
    `${data}/undesa-ims/aggregates_correspondence_table_2020_1.xlsx`,
    "Annex",
  );
  const groups: Groups = new Map();
  for (const row of rows.slice(11)) {
    if (row[6] !== "Country/Area") continue;
    const codes = [row[8], row[9], row[11], row[13], row[15], ...row.slice(17)];
    for (const code of codes) if (code) add(groups, code, row[3]!);
  }
  return groups;
}

/** World Population Prospects, table UNlocations: area, region and every `agcode_` column. */
function locations(data: string, revision: string): Groups {
  const rows = parse(readFileSync(`${data}/wpp/${revision}/UNlocations.txt`, "utf8"), {
    bom: true,
    columns: true,
    delimiter: "\t",
    quote: null,
  }) as Record<string, string>[];
  const columns = Object.keys(rows[0]!).filter((column) => column.startsWith("agcode_"));
  const groups: Groups = new Map();
  for (const row of rows) {
    if (row.location_type !== "4") continue;
    const member = row.country_code!;
    add(groups, "900", member);
    for (const code of [row.area_code, row.reg_code, ...columns.map((column) => row[column])])
      if (code !== "-1") add(groups, code!, member);
  }
  return groups;
}

/**
 * World Bank, CLASS of July 2022 (fiscal year 2023), sheet Groups. The sheet holds the OECD members
 * twice, without and with Costa Rica: the last block of a group counts.
 */
async function worldBank2022(data: string): Promise<Groups> {
  const rows = await sheetRows(`${data}/country-codes/worldbank_class-country.xlsx`, "Groups");
  const groups: Groups = new Map();
  let previous = "";
  for (const [group, , member] of rows.slice(1)) {
    if (group === undefined || member === undefined) continue;
    if (group !== previous || groups.get(group)?.has(member)) groups.delete(group);
    add(groups, group, member);
    previous = group;
  }
  return groups;
}
