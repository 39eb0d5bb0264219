import type { Area } from "./area.ts";
import type { AreaCode } from "./area-code.ts";
import { AreaError } from "./area-error.ts";
import { nearestAreas } from "./nearest.ts";
import { findArea } from "./registry.ts";

/**
 * The entry under a code of the registry.
 * @throws AreaError when the registry has no such code
 * @example area("MEX").name // "Mexico"
 */
export function area(code: AreaCode | string): Area {
  const found = findArea(code);
  if (found === undefined) throw new AreaError({ code, candidates: nearestAreas(code) });
  return found;
}

/**
 * Checks that a string is a code of the registry and brands it. Nothing is converted: a spelling
 * or a code of a publisher goes through `resolveArea`.
 * @throws AreaError when it is none
 */
export function areaCode(code: string): AreaCode {
  return area(code).code;
}

/** Whether a string is a code of the registry. */
export function isAreaCode(code: string): code is AreaCode {
  return findArea(code) !== undefined;
}
