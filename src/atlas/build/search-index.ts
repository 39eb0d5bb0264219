import { type AreaCode, areaName, area as areaOf, normaliseName } from "../../areas/index.ts";
import { atlasLanguages } from "../language.ts";

/** What can be found: code, then every name and code under which readers look for it, normalised. */
export type SearchEntry = readonly [
  code: string,
  keys: readonly string[],
  names: readonly string[],
];

/**
 * Areas with their names in six languages and their codes. Names stand in the order of the languages
 * of the atlas.
 */
export function searchIndex(codes: readonly AreaCode[]): SearchEntry[] {
  return codes.map((code) => {
    const { iso2, iso3, m49 } = areaOf(code);
    const names = atlasLanguages.map((language) => areaName(code, language));
    const keys = [...names.map(normaliseName), iso2, iso3, m49].flatMap((key) =>
      key ? [key.toLowerCase()] : [],
    );
    return [code, [...new Set(keys)], names];
  });
}
