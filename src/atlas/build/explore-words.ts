import { parse } from "@formatjs/icu-messageformat-parser";
import { atlasCatalogues } from "../../messages/atlas/index.ts";
import type { Spoken } from "../explore/spoken.ts";
import type { AtlasLanguage } from "../language.ts";
import { spokenOf } from "./spoken-of.ts";

/** Messages of pictures that are drawn in the browser, by the beginning of their keys. */
const prefixes = [
  ...["explore.", "chart.", "map.", "flow-map.", "chord.", "table.partner", "model."],
  ...[
    "corridor.",
    "misread.",
    "missing.",
    "client.interval",
    "client.revision",
    "sources.",
    "download.",
    "figure.embed",
  ],
];

/** Their words in a language, taken apart so that the browser needs no parser. */
export function exploreWords(language: AtlasLanguage): Readonly<Record<string, Spoken>> {
  const keys = Object.keys(atlasCatalogues.en)
    .filter((key) => prefixes.some((prefix) => key.startsWith(prefix)))
    .sort();
  return Object.fromEntries(
    keys.map((key) => {
      const template = atlasCatalogues[language][key] ?? atlasCatalogues.en[key]!;
      return [key, spokenOf(parse(template, { ignoreTag: true }))];
    }),
  );
}
