import { textWidth, type Weight } from "./measure.ts";

const ideograph = /[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/;
const opens = /[（《「『【〔“‘(]/;
const closes = /[，。、；：？！）》」』】〕”’…—,.;:!?)%]/;

/**
 * Breaks a text into lines of at most `width` user units: at spaces, and between ideographs but never
 * before a closing or after an opening sign. A word that is longer than a line stays whole.
 */
export function wrapText(
  text: string,
  size: number,
  width: number,
  weight: Weight = "normal",
): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(text)) {
    const longer = line + piece;
    if (line !== "" && textWidth(longer.trimEnd(), size, weight) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line = longer;
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  return lines;
}

/** Cuts a text that is wider than `width` and marks the cut with an ellipsis. */
export function shortenText(
  text: string,
  size: number,
  width: number,
  weight: Weight = "normal",
): string {
  if (textWidth(text, size, weight) <= width) return text;
  const letters = [...text];
  while (letters.length > 1) {
    letters.pop();
    const shorter = `${letters.join("").trimEnd()}…`;
    if (textWidth(shorter, size, weight) <= width) return shorter;
  }
  return "…";
}

/** The smallest parts between which a line may break. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let piece = "";
  const letters = [...text];
  for (const [i, letter] of letters.entries()) {
    piece += letter;
    const next = letters[i + 1] ?? "";
    const between = ideograph.test(letter) || ideograph.test(next);
    if (letter === " " || (between && next !== " " && !opens.test(letter) && !closes.test(next))) {
      pieces.push(piece);
      piece = "";
    }
  }
  return piece === "" ? pieces : [...pieces, piece];
}
