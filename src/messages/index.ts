import { IntlMessageFormat } from "intl-messageformat";
import { messages as en } from "./en/index.ts";
import { messages as zh } from "./zh/index.ts";

/** Languages whose messages are complete. */
export const languages = ["en", "zh"] as const;
export type Language = (typeof languages)[number];

const catalogues: Record<Language, Readonly<Record<string, string>>> = { en, zh };

/** Values for the arguments of a message. */
export type MessageArguments = Readonly<Record<string, string | number>>;

const parsed = new Map<string, IntlMessageFormat>();

/** True if the text names a language that has messages. */
export function isLanguage(text: string): text is Language {
  return (languages as readonly string[]).includes(text);
}

/**
 * The ICU message of a key in a language.
 * @throws RangeError for an unknown key, and if an argument of the message is not given.
 */
export function message(lang: string, key: string, args: MessageArguments = {}): string {
  const format = formatOf(lang, key);
  return typeof format === "string" ? format : String(format.format(args));
}

/** A stretch of a message: its own words, or an argument that is not a word of the message. */
export type MessagePart<T> = { readonly literal: string } | { readonly argument: T };

/**
 * A message as its words and the arguments between them, so that an argument keeps what it is: a link,
 * a number with its trace. Texts and numbers among the arguments become words; plurals take numbers.
 *
 * @throws RangeError for an unknown key, and if an argument of the message is not given.
 */
export function messageParts<T extends object>(
  lang: string,
  key: string,
  args: Readonly<Record<string, string | number | T>>,
): readonly MessagePart<T>[] {
  const format = formatOf(lang, key);
  if (typeof format === "string") return [{ literal: format }];
  return format
    .formatToParts<T>(args)
    .map((part) =>
      typeof part.value === "string" ? { literal: part.value } : { argument: part.value as T },
    );
}

function formatOf(lang: string, key: string): IntlMessageFormat | string {
  const language: Language = isLanguage(lang) ? lang : "en";
  const template = catalogues[language][key];
  if (template === undefined) throw new RangeError(`unknown message: ${key} (${language})`);
  // Plain text needs no parser; without one a command starts faster.
  if (!/[{}']/.test(template)) return template;
  const id = `${language} ${key}`;
  let format = parsed.get(id);
  if (!format) {
    format = new IntlMessageFormat(template, language, undefined, { ignoreTag: true });
    parsed.set(id, format);
  }
  return format;
}

/** True if the key has a message. */
export function hasMessage(key: string): boolean {
  return key in en;
}
