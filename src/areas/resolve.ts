import type { Area } from "./area.ts";
import type { AreaCode } from "./area-code.ts";
import { AreaError } from "./area-error.ts";
import { codeAliases } from "./data/aliases.ts";
import { languages } from "./language.ts";
import { nearestAreas } from "./nearest.ts";
import { normaliseName } from "./normalise-name.ts";
import { areaName, areas, findArea } from "./registry.ts";
import type { Scheme } from "./scheme.ts";
import { tableRows } from "./table.ts";

/** What a source says about an area: its code there, or its name, in the year of the observation. */
export interface AreaQuery {
  readonly code?: string;
  readonly name?: string;
  readonly scheme?: Scheme;
  readonly year?: number;
}

const codes = new Map<string, AreaCode>();
const names = new Map<string, AreaCode>();
for (const area of areas) {
  for (const code of [area.m49, area.iso2, area.iso3, area.code])
    if (code !== undefined) codes.set(code, area.code);
  for (const language of languages)
    names.set(normaliseName(areaName(area.code, language)), area.code);
}
for (const [alias, code] of tableRows(codeAliases)) codes.set(alias!, code as AreaCode);

/**
 * The area that a publisher's code or name stands for. A code is tried before a name.
 * @throws AreaError with the nearest entries when nothing joins
 * @example resolveArea({ code: "484" }).code // "MEX"
 */
export function resolveArea(query: AreaQuery): Area {
  const found = tryResolveArea(query);
  if (found !== undefined) return found;
  throw new AreaError({
    ...query,
    candidates: nearestAreas(query.name ?? query.code ?? ""),
  });
}

/** As {@link resolveArea}, but undefined when nothing joins. */
export function tryResolveArea({ code, name }: AreaQuery): Area | undefined {
  const joined =
    (code === undefined ? undefined : (codes.get(code) ?? codes.get(code.padStart(3, "0")))) ??
    (name === undefined ? undefined : names.get(normaliseName(name)));
  return joined === undefined ? undefined : findArea(joined);
}
