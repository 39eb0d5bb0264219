import { type Language, message } from "../../messages/index.ts";

/** What stands between two sentences: a blank, and nothing in Chinese. */
export function sentenceGap(language: Language): string {
  return language === "zh" ? "" : " ";
}

/** What parts sources in a line: a semicolon of the language. */
export function sourceSeparator(language: Language): string {
  return `${message(language, "report.source-separator")}${sentenceGap(language)}`;
}
