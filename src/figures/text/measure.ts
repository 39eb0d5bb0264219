import { arabicWidths, asciiWidths, cyrillicWidths, signWidths } from "./advance-widths.ts";

export type Weight = "normal" | "bold";

const ascii = {
  normal: asciiWidths.normal.split(" ").map(Number),
  bold: asciiWidths.bold.split(" ").map(Number),
};
const unknown = 600;
const fullWidth =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;
/** Marks above and below letters, and invisible signs of direction. */
const weightless = /[\p{M}\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u;
const joinsNext = /[\u0626\u0628\u062a-\u062e\u0633-\u063a\u0640-\u0647\u064a]/;
const arabicLetter = /[\u0620-\u064a]/;

/**
 * Width of one line of text in user units, from a table of advance widths per script: Node measures no
 * text, and a figure must be placed before it is drawn. Within 10 per cent of a browser's own width.
 *
 * @param size of the type in user units
 */
export function textWidth(text: string, size: number, weight: Weight = "normal"): number {
  const letters = [...text.normalize("NFC")];
  let width = 0;
  for (const [i, letter] of letters.entries()) {
    width += advance(letter, letters[i + 1] ?? " ", weight);
  }
  return (width * size) / 1000;
}

function advance(letter: string, next: string, weight: Weight): number {
  const code = letter.codePointAt(0)!;
  if (code >= 32 && code < 127) return ascii[weight][code - 32]!;
  if (weightless.test(letter)) return 0;
  const arabic = arabicWidths[letter];
  if (arabic) {
    const width = arabic[joinsNext.test(letter) && arabicLetter.test(next) ? 0 : 1];
    return weight === "bold" ? width * 1.24 : width;
  }
  if (fullWidth.test(letter)) return 1000;
  const wider = weight === "bold" ? 1.05 : 1;
  const known = cyrillicWidths[letter] ?? signWidths[letter];
  if (known !== undefined) return known * wider;
  const base = letter.normalize("NFD");
  return base === letter ? unknown : advance(base[0]!, next, weight);
}
