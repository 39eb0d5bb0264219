import { areaName, areas } from "../../areas/index.ts";
import type { AtlasLanguage } from "../language.ts";

/** Names of every area, group and former territory in a language, by code: for what the browser prints. */
export function areaWords(language: AtlasLanguage): Readonly<Record<string, string>> {
  return Object.fromEntries(areas.map(({ code }) => [code, areaName(code, language)]));
}
