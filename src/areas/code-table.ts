import type { AreaCode } from "./area-code.ts";
import { codeAliases } from "./data/code-aliases.ts";
import { unhcrCodes } from "./data/unhcr-codes.ts";
import { areas } from "./registry.ts";
import { type Scheme, schemes } from "./scheme.ts";
import { tableRows } from "./table.ts";

type Codes = ReadonlyMap<string, AreaCode>;

const standard = standardCodes();
const tables: ReadonlyMap<Scheme, Codes> = new Map(
  schemes.map((scheme) => [scheme, codesOf(scheme)]),
);

/** Joins a publisher's code: as it stands, then with the zeros or capitals that files lose. */
export function joinCode(code: string, scheme: Scheme | undefined): AreaCode | undefined {
  const table = scheme === undefined ? standard : tables.get(scheme)!;
  return table.get(code) ?? table.get(canonical(code));
}

function canonical(code: string): string {
  const text = code.trim();
  return /^\d{1,2}$/.test(text) ? text.padStart(3, "0") : text.toUpperCase();
}

function standardCodes(): Map<string, AreaCode> {
  const codes = new Map<string, AreaCode>();
  for (const { code, m49, iso2, iso3 } of areas)
    for (const key of [m49, iso2, iso3, code]) if (key !== undefined) codes.set(key, code);
  for (const [scheme, alias, code] of tableRows(codeAliases))
    if (scheme === "*") codes.set(alias!, code as AreaCode);
  return codes;
}

/** UNHCR's own codes exclude the standard ones: `AUS` is Austria there, `CHI` China. */
function codesOf(scheme: Scheme): Map<string, AreaCode> {
  if (scheme === "unhcr-code") {
    const own = tableRows(unhcrCodes).map(([code, area]) => [code!, area as AreaCode] as const);
    return new Map([...own, ["AB9", "AB9" as AreaCode]]);
  }
  const codes = new Map(standard);
  if (scheme === "worldbank" || scheme === "rpw") addWorldBankGroups(codes);
  for (const [owner, alias, code] of tableRows(codeAliases))
    if (owner === scheme) codes.set(canonicalKey(alias!), code as AreaCode);
  return codes;
}

function canonicalKey(alias: string): string {
  return /^\d{1,2}$/.test(alias) ? alias.padStart(3, "0") : alias;
}

function addWorldBankGroups(codes: Map<string, AreaCode>): void {
  for (const { code } of areas) if (code.startsWith("WB-")) codes.set(code.slice(3), code);
}
