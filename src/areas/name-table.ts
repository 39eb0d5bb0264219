import type { AreaCode } from "./area-code.ts";
import { nameAliases } from "./data/name-aliases.ts";
import { datedNames, schemeNames } from "./data/scheme-names.ts";
import { languages } from "./language.ts";
import { normaliseName } from "./normalise-name.ts";
import { areaName, areas } from "./registry.ts";
import { type Scheme, schemes } from "./scheme.ts";
import { tableRows } from "./table.ts";

/** Areas that bear a name; the first is meant when nothing else is known. */
type Bearers = readonly AreaCode[];

const common = commonNames();
const own = ownNames();
const dated = tableRows(datedNames).map(([scheme, name, code, first, last]) => ({
  scheme: scheme!,
  key: normaliseName(name!),
  code: code as AreaCode,
  first: first ? Number(first) : Number.NEGATIVE_INFINITY,
  last: last ? Number(last) : Number.POSITIVE_INFINITY,
}));
/** Spellings that were joined before: a file repeats its few hundred names millions of times. */
const remembered = new Map<Scheme | undefined, Map<string, Bearers>>(
  [undefined, ...schemes].map((scheme) => [scheme, new Map()]),
);

/** The areas that a spelling may mean in a scheme, best first; empty when it means none. */
export function joinName(name: string, scheme: Scheme | undefined, year?: number): Bearers {
  if (year !== undefined) {
    const entry = datedEntry(name, scheme, year);
    if (entry !== undefined) return [entry];
  }
  const answers = remembered.get(scheme)!;
  const known = answers.get(name);
  if (known !== undefined) return known;
  const bearers = look(name, scheme);
  if (bearers.length > 0) answers.set(name, bearers);
  return bearers;
}

function look(name: string, scheme: Scheme | undefined): Bearers {
  const key = normaliseName(name);
  const shared = common.get(key) ?? [];
  if (scheme === undefined) return shared;
  const exact = own.get(`${scheme}\t=${name.trim()}`) ?? own.get(`${scheme}\t${key}`);
  return exact === undefined ? shared : [exact, ...shared];
}

function datedEntry(name: string, scheme: Scheme | undefined, year: number) {
  const ofScheme = dated.filter((entry) => entry.scheme === scheme);
  if (ofScheme.length === 0) return undefined;
  const key = normaliseName(name);
  return ofScheme.find((entry) => entry.key === key && entry.first <= year && year <= entry.last)
    ?.code;
}

function commonNames(): Map<string, AreaCode[]> {
  const names = new Map<string, AreaCode[]>();
  const bear = (name: string, code: AreaCode) => {
    const key = normaliseName(name);
    const bearers = names.get(key);
    if (bearers === undefined) names.set(key, [code]);
    else if (!bearers.includes(code)) bearers.push(code);
  };
  for (const { code } of areas)
    for (const language of languages) bear(areaName(code, language), code);
  for (const [code, ...aliases] of tableRows(nameAliases))
    for (const alias of aliases) bear(alias, code as AreaCode);
  return names;
}

function ownNames(): Map<string, AreaCode> {
  return new Map(
    tableRows(schemeNames).flatMap(([scheme, code, ...spellings]) =>
      spellings.map((spelling) => {
        const key = spelling.startsWith("=") ? spelling : normaliseName(spelling);
        return [`${scheme}\t${key}`, code as AreaCode] as const;
      }),
    ),
  );
}
