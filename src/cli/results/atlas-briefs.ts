import type { AreaCode } from "../../areas/index.ts";
import type { AreaBrief } from "../../atlas/index.ts";
import type { Edition } from "../../edition/index.ts";
import { languages } from "../../messages/index.ts";
import { compileReport, countryBrief, htmlPage } from "../../report/index.ts";
import { briefAreas } from "./brief-areas.ts";

/** Folder of the briefs inside the atlas. */
const folder = "briefs";

/** The briefs that the page of an area offers: one page of HTML in each language. Its
 * numbers lead to its register; the page of the area has their traces in full. */
export function atlasBriefs(edition: Edition, signal: AbortSignal) {
  const known = new Set<string>(briefAreas());
  return async (area: AreaCode): Promise<readonly AreaBrief[]> => {
    if (!known.has(area)) return [];
    const { documents } = await compileReport(edition, countryBrief(area), {
      languages,
      signal,
    });
    const briefs: AreaBrief[] = [];
    for (const document of documents) {
      const { language, name } = document;
      const text = htmlPage(document, "register");
      briefs.push({ language, file: `${folder}/${name}.html`, text });
    }
    return briefs;
  };
}
