import { type Language, message } from "../../messages/index.ts";

/** A place in a publication, `table 4` or `para. 5`, in the words of the language; codes stand as they are. */
export function placeText(place: string, language: Language): string {
  const [, kind, number = ""] = /^(table|para\.) (\d+)$/.exec(place) ?? [];
  if (kind === undefined) return place;
  return message(language, `report.place.${kind === "table" ? "table" : "paragraph"}`, { number });
}
