import type { Area, AreaKind } from "./area.ts";
import type { AreaCode } from "./area-code.ts";
import { footnotes } from "./data/footnotes.ts";
import { m49Areas } from "./data/m49-areas.ts";
import { m49Names } from "./data/m49-names.ts";
import { m49Regions } from "./data/m49-regions.ts";
import { otherGroups } from "./data/other-groups.ts";
import { specialAreas } from "./data/special-areas.ts";
import { specialNames } from "./data/special-names.ts";
import { successions } from "./data/successions.ts";
import { unGroups } from "./data/un-groups.ts";
import { worldBankGroups } from "./data/world-bank-groups.ts";
import { type Language, languages } from "./language.ts";
import { tableRows } from "./table.ts";

type Names = Readonly<Record<Language, string>>;

const groupNames = [
  ...tableRows(m49Regions).map(([code, , ...names]) => [code!, ...names]),
  ...tableRows(unGroups),
  ...tableRows(worldBankGroups).map(([code, ...names]) => [`WB-${code}`, ...names]),
  ...tableRows(otherGroups),
];
const namesByCode = new Map(
  [...tableRows(m49Names), ...tableRows(specialNames), ...groupNames].map(
    ([code, ...names]) => [code!, named(names)] as const,
  ),
);
const firstDays = new Map(
  tableRows(successions)
    .filter(([, , , mark]) => mark === undefined)
    .map(([, successor, date]) => [successor!, date]),
);
const footnoteOf = new Map(tableRows(footnotes).map(([code, key]) => [code!, key]));
const m49RegionCodes = new Set(tableRows(m49Regions).map(([code]) => code));

/** Every entry: areas in the order of M49, then special and historical areas, then groups. */
export const areas: readonly Area[] = [
  ...tableRows(m49Areas).map(([code, m49, iso2]) =>
    entry({ code, kind: "area", m49, iso2, iso3: code, from: firstDays.get(code!) }),
  ),
  ...tableRows(specialAreas).map(([code, kind, m49, iso2, iso3, from, to]) =>
    entry({ code, kind, m49, iso2, iso3, from, to }),
  ),
  ...groupNames.map(([code]) =>
    entry({ code, kind: "group", m49: m49RegionCodes.has(code) ? code : undefined }),
  ),
];

const byCode = new Map(areas.map((area) => [area.code as string, area]));

/** The entry under a code of the registry, or undefined; aliases are the business of the resolver. */
export function findArea(code: string): Area | undefined {
  return byCode.get(code);
}

/**
 * The name of an area in an official language of the United Nations.
 * @throws RangeError when the registry has no such code
 * @example areaName(areaCode("CIV"), "zh") // "科特迪瓦"
 */
export function areaName(code: AreaCode, language: Language): string {
  const names = namesByCode.get(code);
  if (names === undefined) throw new RangeError(`no area has the code ${JSON.stringify(code)}`);
  return names[language];
}

function named(cells: readonly string[]): Names {
  return Object.fromEntries(
    languages.map((language, position) => [language, cells[position] ?? ""]),
  ) as Names;
}

function entry(cells: Readonly<Record<string, string | undefined>>): Area {
  const footnote = footnoteOf.get(cells.code!);
  const present = Object.fromEntries(
    Object.entries({ ...cells, footnote }).filter(([, cell]) => cell),
  );
  const name = namesByCode.get(cells.code!)?.en;
  if (name === undefined) throw new RangeError(`area ${cells.code} has no names`);
  return { ...present, code: cells.code as AreaCode, kind: cells.kind as AreaKind, name };
}
