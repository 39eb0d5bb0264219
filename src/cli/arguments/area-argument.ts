import { AreaError, areaName, nearestAreas, resolveArea } from "../../areas/index.ts";
import type { Language } from "../../messages/index.ts";
import { UsageError } from "../frame/usage-error.ts";

/**
 * The code of the area that a reader means: ISO alpha-3, M49, or the name in one of the six
 * languages of the United Nations.
 *
 * @throws UsageError `unknown-area` with the nearest areas
 */
export function areaArgument(text: string, language: Language): string {
  for (const query of [{ code: text }, { name: text }]) {
    try {
      return resolveArea(query).code;
    } catch (error) {
      if (!(error instanceof AreaError)) throw error;
    }
  }
  const candidates = nearestAreas(text).map((code) => `${code} ${areaName(code, language)}`);
  throw new UsageError("unknown-area", { found: text, suggestion: candidates.join(", ") });
}

/**
 * The areas of an option: one area, or several with commas between them; a name with a comma in it
 * is one area.
 *
 * @throws UsageError `unknown-area`
 */
export function areaArguments(text: string, language: Language): string[] {
  const parts = text.split(",");
  if (parts.length === 1) return [areaArgument(text, language)];
  try {
    return [areaArgument(text, language)];
  } catch {
    return parts.map((part) => areaArgument(part.trim(), language));
  }
}
