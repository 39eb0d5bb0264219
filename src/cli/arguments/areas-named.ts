import { type Area, areaName, areas, languages, normaliseName } from "../../areas/index.ts";

/** The areas with this code, or with this text in their name in one of the six languages; all for "". */
export function areasNamed(text: string): readonly Area[] {
  const code = text.trim().toUpperCase();
  const wanted = normaliseName(text);
  return areas.filter(
    (area) =>
      text === "" ||
      area.code === code ||
      area.m49 === code ||
      (wanted !== "" &&
        languages.some((language) =>
          normaliseName(areaName(area.code, language)).includes(wanted),
        )),
  );
}
