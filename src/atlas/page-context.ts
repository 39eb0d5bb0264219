import { type AreaCode, areaName } from "../areas/index.ts";
import { atlasMessage, type Wording, wordingOf } from "../messages/atlas/index.ts";
import type { MessageArguments } from "../messages/index.ts";
import { type AtlasLanguage, atlasLanguages, languageTag } from "./language.ts";
import { pagePath, type Route, relativeLink } from "./route.ts";
import { numberIn } from "./words/number.ts";

/** A source as its line on a page says it. */
export interface SourceFact {
  readonly id: string;
  readonly publisher: string;
  readonly vintage: string;
  readonly licence: string;
  readonly licenceUrl: string;
  readonly page: string;
  readonly citation: string;
  /** Number of values in the edition. */
  readonly values: number;
}

/** What every page of one build shares. */
export interface AtlasFacts {
  /** Name of the edition: `2024`. */
  readonly edition: string;
  /** Beginning of a hash over style and program, so that a browser never mixes two builds. */
  readonly assets: string;
  /** Identifier of the build, so that no page is shown with figures of another. */
  readonly build: string;
  readonly sources: readonly SourceFact[];
  /** Languages of this build, in the order of the switch. */
  readonly languages: readonly AtlasLanguage[];
  /** Pages that this build holds, by path below a language: a link to another is never printed. */
  readonly has: (route: Route) => boolean;
}

/** What a part of a page needs to print itself: where it stands, and words, numbers and links. */
export interface PageContext {
  readonly language: AtlasLanguage;
  readonly route: Route;
  readonly facts: AtlasFacts;
  /** Path of this page below the root of the atlas. */
  readonly path: string;
  readonly say: (key: string, args?: MessageArguments) => string;
  /** As `say`, with the language in which the words stand. */
  readonly wording: (key: string, args?: MessageArguments) => Wording;
  readonly number: (value: number, digits?: number) => string;
  /** Order of two names in the language. */
  readonly compare: (a: string, b: string) => number;
  readonly areaName: (code: AreaCode) => string;
  /** Relative link to a page, in this language or another. */
  readonly link: (to: Route, language?: AtlasLanguage) => string;
  /** Relative link to a file below the root of the atlas. */
  readonly file: (path: string) => string;
}

const collators = Object.fromEntries(
  atlasLanguages.map((language) => [language, new Intl.Collator(languageTag(language))]),
) as Readonly<Record<AtlasLanguage, Intl.Collator>>;

/** The context of a page. */
export function pageContext(route: Route, language: AtlasLanguage, facts: AtlasFacts): PageContext {
  const path = pagePath(route, language);
  return {
    language,
    route,
    facts,
    path,
    say: (key, args) => atlasMessage(language, key, args),
    wording: (key, args) => wordingOf(language, key, args),
    number: (value, digits) => numberIn(language, value, digits),
    compare: collators[language].compare,
    areaName: (code) => areaName(code, language),
    link: (to, other = language) => relativeLink(path, pagePath(to, other)),
    file: (to) => relativeLink(path, to),
  };
}
