import { atlasCatalogues, atlasMessage } from "../../messages/atlas/index.ts";
import type { AtlasLanguage } from "../language.ts";

/** Messages that the program in the browser prints, by the beginning of their keys. */
const prefixes = [
  "client.",
  "statistic.",
  "method.",
  "formula.",
  "caveat.",
  "figure-missing.",
  "basis.",
  "model.",
  "unit.",
  "source.",
  "instrument.",
  "explore.method.",
];

/** Words that only the program of the laboratory prints. */
export function labWords(language: AtlasLanguage): Readonly<Record<string, string>> {
  const keys = Object.keys(atlasCatalogues.en).filter((key) => key.startsWith("lab."));
  return Object.fromEntries(keys.sort().map((key) => [key, atlasCatalogues[language][key]!]));
}

/** Words of the browser's program in a language. Templates are not parsed there: `{name}` is replaced. */
export function clientWords(language: AtlasLanguage): Readonly<Record<string, string>> {
  const keys = Object.keys(atlasCatalogues.en)
    .filter((key) => prefixes.some((prefix) => key.startsWith(prefix)))
    .sort();
  return Object.fromEntries(
    keys.map((key) => [
      key,
      key.startsWith("client.")
        ? (atlasCatalogues[language][key] ?? atlasCatalogues.en[key]!)
        : atlasMessage(language, key),
    ]),
  );
}
