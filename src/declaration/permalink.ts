import type { ClauseId } from "./clause.ts";

/** The Declaration as a work and the language expressions of its text (AKN4UN guidelines, 2018). */
export const declarationWork = "/akn/un/statement/deliberation/un-ga/2013-10-03/68-4";

/** Symbols of the adopted text and of the draft; both are kept, their identity is to be confirmed. */
export const declarationSymbols = { adopted: "A/RES/68/4", draft: "A/68/L.5" } as const;

const expressions = { ar: "ara", en: "eng", es: "spa", fr: "fra", ru: "rus", zh: "zho" } as const;

/** IRI of the expression of the Declaration in an official language. */
export function declarationExpression(language: keyof typeof expressions): string {
  return `${declarationWork}/${expressions[language]}@2013-10-03`;
}

/**
 * Element id of a paragraph or clause in an Akoma Ntoso text.
 * @example elementId("17.c") // "para_17__point_c"
 */
export function elementId(of: number | ClauseId): string {
  if (typeof of === "number") return `para_${of}`;
  const [paragraph, letter] = of.split(".");
  return `para_${paragraph}__point_${letter}`;
}

/**
 * Permanent path of a clause or paragraph below the root of a site or folder.
 * @example permalink("17.b") // "declaration/17/#17.b"
 */
export function permalink(of: number | ClauseId): string {
  if (typeof of === "number") return `declaration/${of}/`;
  return `declaration/${of.split(".")[0]}/#${of}`;
}
