import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { type Language, languages } from "../../src/areas/language.ts";
import { m49Corrections } from "./m49-corrections.ts";
import { tableFile } from "./table-file.ts";

type Row = Readonly<Record<string, string>>;

const fileLanguage: Record<Language, string> = {
  ar: "ar",
  zh: "cn",
  en: "en",
  fr: "fr",
  ru: "ru",
  es: "es",
};
const levels = ["Global", "Region", "Sub-region", "Intermediate Region"] as const;
const codeColumns = [...levels.map((level) => `${level} Code`), "ISO-alpha2 Code", "M49 Code"];
const flags = {
  LDC: "Least Developed Countries (LDC)",
  LLDC: "Land Locked Developing Countries (LLDC)",
  SIDS: "Small Island Developing States (SIDS)",
} as const;

/** The generated modules of UN M49: areas, region tree, and both sets of names. */
export function m49Files(folder: string): Map<string, string> {
  const tables = new Map(languages.map((language) => [language, read(folder, language)]));
  const english = tables.get("en")!;
  for (const table of tables.values()) sameCodes(english, table);
  return new Map([
    ["m49-areas.ts", areasFile(english)],
    ["m49-regions.ts", regionsFile(tables)],
    ["m49-names.ts", namesFile(tables)],
  ]);
}

function read(folder: string, language: Language): Map<string, Row> {
  const path = `${folder}/UNSD-M49-${fileLanguage[language]}.csv`;
  const rows = parse(readFileSync(path, "utf8"), { bom: true, columns: true }) as Row[];
  return new Map(rows.map((row) => [row["ISO-alpha3 Code"]!, row]));
}

function sameCodes(english: Map<string, Row>, other: Map<string, Row>): void {
  if (english.size !== other.size) throw new Error("the M49 files differ in the number of areas");
  for (const [code, row] of english) {
    for (const column of codeColumns) {
      if (other.get(code)?.[column] !== row[column])
        throw new Error(`the M49 files differ at ${code}, ${column}`);
    }
  }
}

function areasFile(english: Map<string, Row>): string {
  const rows = [...english].map(([code, row]) => [
    code,
    row["M49 Code"]!,
    row["ISO-alpha2 Code"]!,
    row["Region Code"]!,
    row["Sub-region Code"]!,
    row["Intermediate Region Code"]!,
    (Object.keys(flags) as (keyof typeof flags)[]).filter((flag) => row[flags[flag]]).join(" "),
  ]);
  return tableFile(
    "m49Areas",
    "UN M49: ISO alpha-3, M49, ISO alpha-2, region, sub-region, intermediate region, groups.",
    rows,
  );
}

function regionsFile(tables: Map<Language, Map<string, Row>>): string {
  const parents = new Map<string, string>();
  const names = new Map<string, string[]>();
  for (const [position, language] of languages.entries()) {
    for (const row of tables.get(language)!.values()) {
      let parent = "";
      for (const level of levels) {
        const code = row[`${level} Code`]!;
        if (code === "") continue;
        if (!parents.has(code)) parents.set(code, parent);
        if (!names.has(code)) names.set(code, []);
        names.get(code)![position] = row[`${level} Name`]!.trim();
        parent = code;
      }
    }
  }
  return tableFile(
    "m49Regions",
    `UN M49 region tree: code, parent, names in ${languages.join(", ")}.`,
    [...parents].map(([code, parent]) => [code, parent, ...names.get(code)!]),
  );
}

function namesFile(tables: Map<Language, Map<string, Row>>): string {
  const pending = new Set(m49Corrections);
  const name = (code: string, language: Language): string => {
    const published = tables.get(language)!.get(code)!["Country or Area"]!.trim();
    const correction = m49Corrections.find(
      (entry) => entry.code === code && entry.language === language,
    );
    if (correction === undefined) return published;
    if (correction.published !== published)
      throw new Error(`correction of ${code} (${language}) no longer applies: found ${published}`);
    pending.delete(correction);
    return correction.corrected;
  };
  const rows = [...tables.get("en")!.keys()].map((code) => [
    code,
    ...languages.map((language) => name(code, language)),
  ]);
  if (pending.size > 0) throw new Error(`${pending.size} corrections of M49 names name no area`);
  return tableFile("m49Names", `UN M49 names: ISO alpha-3, ${languages.join(", ")}.`, rows);
}
