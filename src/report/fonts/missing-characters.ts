import { charactersOf } from "./characters.ts";
import { readFonts } from "./font-files.ts";

let shown: ReadonlySet<number> | undefined;

/**
 * Characters of a text that no typeface of the report shows, each once. Blanks and signs that print
 * nothing are not asked for.
 */
export function missingCharacters(text: string): readonly string[] {
  shown ??= new Set(readFonts().flatMap((font) => [...charactersOf(font)]));
  const faces = shown;
  return [...new Set(text)].filter(
    (char) => !faces.has(char.codePointAt(0)!) && !/[\s\p{Cc}\p{Cf}\p{M}]/u.test(char),
  );
}
