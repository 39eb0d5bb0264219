import type { Area } from "./area.ts";
import type { AreaCode } from "./area-code.ts";
import { AreaError } from "./area-error.ts";
import { joinCode } from "./code-table.ts";
import { joinName } from "./name-table.ts";
import { nearestAreas } from "./nearest.ts";
import { findArea } from "./registry.ts";
import type { Scheme } from "./scheme.ts";

/**
 * What a source says about an area: its code there, its name, or both; whose codes and spellings these
 * are; and the year, when a name is to be read as of that year.
 */
export interface AreaQuery {
  readonly code?: string;
  readonly name?: string;
  readonly scheme?: Scheme;
  readonly year?: number;
}

/**
 * The area that a publisher's code or name stands for. With both, the code decides and a name that
 * means another area is an error, so that a shifted column cannot pass.
 * @throws AreaError with the nearest entries when nothing joins, or when code and name disagree
 * @example resolveArea({ code: "484", scheme: "m49" }).code // "MEX"
 * @example resolveArea({ code: "CHI", scheme: "unhcr-code" }).code // "CHN"
 */
export function resolveArea(query: AreaQuery): Area {
  const found = join(query);
  if (typeof found === "string") return findArea(found)!;
  throw new AreaError({
    ...query,
    candidates: found ?? nearestAreas(query.name ?? query.code ?? ""),
  });
}

/** As {@link resolveArea}, but undefined when nothing joins or code and name disagree. */
export function tryResolveArea(query: AreaQuery): Area | undefined {
  const found = join(query);
  return typeof found === "string" ? findArea(found) : undefined;
}

/** The code that joins; or the codes in conflict; or undefined. */
function join({ code, name, scheme, year }: AreaQuery): AreaCode | readonly AreaCode[] | undefined {
  const byCode = code === undefined ? undefined : joinCode(code, scheme);
  if (code !== undefined && (byCode === undefined || name === undefined)) return byCode;
  if (name === undefined) return undefined;
  const bearers = joinName(name, scheme, year);
  if (byCode === undefined) return bearers[0];
  if (bearers.length === 0 || bearers.includes(byCode)) return byCode;
  return [byCode, ...bearers];
}
