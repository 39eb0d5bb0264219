import type { Language } from "../areas/index.ts";

/** Languages of the atlas in the order of the language switch: Chinese and English first. */
export const atlasLanguages = ["zh", "en", "ar", "fr", "ru", "es"] as const satisfies Language[];
export type AtlasLanguage = (typeof atlasLanguages)[number];

/** The name of each language in itself, as its readers look for it. */
export const ownName: Readonly<Record<AtlasLanguage, string>> = {
  zh: "中文",
  en: "English",
  ar: "العربية",
  fr: "Français",
  ru: "Русский",
  es: "Español",
};

/** BCP 47 tag for `lang`; the script is stated for Chinese, so that a reader gets the right glyphs. */
export function languageTag(language: AtlasLanguage): string {
  return language === "zh" ? "zh-Hans" : language;
}

/** Direction of writing. */
export function directionOf(language: AtlasLanguage): "ltr" | "rtl" {
  return language === "ar" ? "rtl" : "ltr";
}

/** True if the text names a language of the atlas. */
export function isAtlasLanguage(text: string): text is AtlasLanguage {
  return (atlasLanguages as readonly string[]).includes(text);
}
