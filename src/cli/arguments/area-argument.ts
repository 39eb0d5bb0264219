import {
  type AreaCode,
  AreaError,
  areaName,
  nearestAreas,
  normaliseName,
  resolveArea,
} from "../../areas/index.ts";
import type { Language } from "../../messages/index.ts";
import { UsageError } from "../frame/usage-error.ts";
import { areasNamed } from "./areas-named.ts";
import { shortNames } from "./short-names.ts";

const codeOfShortName = new Map(
  shortNames
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [code, ...names] = line.split("|");
      return names.map((name) => [normaliseName(name), code!] as const);
    }),
);

/**
 * The code of the area that a reader means: ISO alpha-3, M49, or the name in one of the six
 * languages of the United Nations.
 *
 * @throws UsageError `unknown-area` with the nearest areas
 */
export function areaArgument(text: string, language: Language): string {
  const short = codeOfShortName.get(normaliseName(text));
  for (const query of [{ code: text }, { name: text }, ...(short ? [{ code: short }] : [])]) {
    try {
      return resolveArea(query).code;
    } catch (error) {
      if (!(error instanceof AreaError)) throw error;
    }
  }
  const candidates = nearest(text).map((code) => `${code} ${areaName(code, language)}`);
  throw new UsageError("unknown-area", { found: text, suggestion: candidates.join(", ") });
}

/** Areas with a similar English name, or with the text in their name in another language. */
function nearest(text: string): readonly AreaCode[] {
  const similar = nearestAreas(text);
  if (similar.length > 0) return similar;
  return areasNamed(text)
    .slice(0, 3)
    .map((area) => area.code);
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
