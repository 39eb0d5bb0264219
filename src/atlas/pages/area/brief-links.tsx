import { type AtlasLanguage, languageTag, ownName } from "../../language.ts";
import type { PageContext } from "../../page-context.ts";

/** A brief of an area in one language, as a page of its own. */
export interface AreaBrief {
  readonly language: AtlasLanguage;
  /** Path below the root of the atlas. */
  readonly file: string;
  readonly text: string;
}

/** Links to the briefs of an area, nothing where there are none; the reader's language comes first. */
export function BriefLinks({ at, briefs }: { at: PageContext; briefs: readonly AreaBrief[] }) {
  if (briefs.length === 0) return null;
  const rank = ({ language }: AreaBrief) => (language === at.language ? 0 : 1);
  const ordered = [...briefs].sort((a, b) => rank(a) - rank(b));
  return (
    <p class="codes">
      {at.say("area.brief")}
      {ordered.map(({ language, file }) => (
        <>
          {" · "}
          <a href={at.file(file)} hreflang={languageTag(language)} lang={languageTag(language)}>
            {ownName[language]}
          </a>
        </>
      ))}
    </p>
  );
}
