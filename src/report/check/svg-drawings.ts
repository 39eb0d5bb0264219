import type { FoundDrawing } from "./check-drawing.ts";
import { decoded } from "./markup-text.ts";

/** A drawing of a page or archive, with the identifier that its markup carries. */
export interface SvgDrawing extends FoundDrawing {
  readonly id: string;
}

const drawing = /<svg\b([^>]*)>([\s\S]*?)<\/svg>/g;

/** A page without its drawings; every line stays where it is. */
export function withoutDrawings(markup: string): string {
  return markup.replace(drawing, (svg) => svg.replace(/[^\n]+/g, ""));
}

/**
 * The words of every SVG drawing of a markup; a label with a rim is written as two texts at one point,
 * which are one word. `place` is the line on which the drawing begins.
 */
export function svgDrawings(markup: string): readonly SvgDrawing[] {
  return [...markup.matchAll(drawing)].map((match) => {
    const [, attributes = "", inside = ""] = match;
    const spoken = [
      ...inside.matchAll(/<(?:title|desc)\b[^>]*>([\s\S]*?)<\//g),
      ...attributes.matchAll(/\s(?:aria-label|title)="([^"]*)"/g),
    ];
    return {
      id: /aria-labelledby="([^" ]*)-title/.exec(attributes)?.[1] ?? "",
      place: markup.slice(0, match.index).split("\n").length,
      spoken: spoken.map(([, text]) => decoded(text!)),
      texts: drawnTexts(inside),
    };
  });
}

function drawnTexts(inside: string): readonly string[] {
  let before = "";
  return [...inside.matchAll(/<text\b([^>]*)>([\s\S]*?)<\/text>/g)].flatMap(
    ([, attributes = "", content = ""]) => {
      const text = decoded(content.replace(/<[^>]*>/g, ""));
      const at = `${/ x="[^"]*" y="[^"]*"/.exec(attributes)?.[0]} ${text}`;
      const isRim = at === before;
      before = isRim ? "" : at;
      return isRim ? [] : [text];
    },
  );
}
