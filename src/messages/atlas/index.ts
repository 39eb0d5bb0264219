import { IntlMessageFormat } from "intl-messageformat";
import { messages as generalEn } from "../en/index.ts";
import type { MessageArguments } from "../index.ts";
import { messages as generalZh } from "../zh/index.ts";
import { messages as ar } from "./ar/index.ts";
import { messages as en } from "./en/index.ts";
import { messages as es } from "./es/index.ts";
import { messages as fr } from "./fr/index.ts";
import { messages as ru } from "./ru/index.ts";
import { messages as zh } from "./zh/index.ts";

/** Languages in which the atlas speaks. */
export type AtlasMessageLanguage = "ar" | "zh" | "en" | "fr" | "ru" | "es";

/** Every message of the atlas by language and key; English and Chinese hold the general messages too. */
export const atlasCatalogues: Readonly<
  Record<AtlasMessageLanguage, Readonly<Record<string, string>>>
> = {
  en: { ...generalEn, ...en },
  zh: { ...generalZh, ...zh },
  ar,
  fr,
  ru,
  es,
};

const parsed = new Map<string, IntlMessageFormat>();

/** Words and the language in which they stand: English where a language does not have them. */
export interface Wording {
  readonly text: string;
  readonly language: AtlasMessageLanguage;
}

/**
 * The message of a key in a language of the atlas; in English if the language does not have it, which
 * holds for summaries of clauses and titles of publications only.
 *
 * @throws RangeError for an unknown key, and if an argument of the message is not given
 */
export function wordingOf(
  language: AtlasMessageLanguage,
  key: string,
  args: MessageArguments = {},
): Wording {
  const own = atlasCatalogues[language][key];
  const spoken = own === undefined ? "en" : language;
  const template = own ?? atlasCatalogues.en[key];
  if (template === undefined) throw new RangeError(`unknown message: ${key} (${language})`);
  if (!/[{}']/.test(template)) return { text: template, language: spoken };
  const id = `${spoken} ${key}`;
  let format = parsed.get(id);
  if (!format) {
    format = new IntlMessageFormat(template, spoken, undefined, { ignoreTag: true });
    parsed.set(id, format);
  }
  return { text: String(format.format(args)), language: spoken };
}

/** The message of a key; see {@link wordingOf}. */
export function atlasMessage(
  language: AtlasMessageLanguage,
  key: string,
  args: MessageArguments = {},
): string {
  return wordingOf(language, key, args).text;
}

/** True if the atlas has words for a key. */
export function hasAtlasMessage(key: string): boolean {
  return key in atlasCatalogues.en;
}
