import { hasMessage, type Language, message } from "../../messages/index.ts";

/** Code lists of the parts of a category that are joined by `/`, by measure. */
const joinedLists: Readonly<Record<string, readonly string[]>> = {
  ASYLUM_APPLICATIONS: ["asylum-procedure", "asylum-type", "asylum-level", "asylum-counted"],
  ASYLUM_DECISIONS: ["asylum-procedure", "asylum-level", "asylum-counted", "asylum-outcome"],
};

/**
 * A category of a measure in words: `G/FI/P/rejected` → government procedure, first instance, persons,
 * rejected. A part that the publisher does not document stays the publisher's code.
 */
export function categoryWord(language: Language, measure: string, category: string): string {
  const separator = message(language, "list.separator");
  const lists = joinedLists[measure];
  const parts = category.split("/");
  if (lists && parts.length === lists.length) {
    return parts.map((code, i) => partWord(language, lists[i]!, code)).join(separator);
  }
  if (category.includes("=")) {
    const pairs = category.split(";").map((pair) => pair.split("="));
    return pairs.map(([list, code]) => partWord(language, list!, code ?? "")).join(separator);
  }
  return partWord(language, measure, category);
}

function partWord(language: Language, list: string, code: string): string {
  const key = `category.${list}.${code}`;
  return hasMessage(key) ? message(language, key) : code;
}
