import type { Passage } from "./check-numbers.ts";
import { decoded } from "./markup-text.ts";

/** Elements inside a line of text; every other border parts two passages. */
const inline =
  /^(?:a|abbr|b|bdi|bdo|cite|code|em|i|mark|q|s|small|span|strong|sub|sup|time|u|var|wbr)$/;

/**
 * The text of a page passage by passage, with the line of the file: what is shown, and what is read out
 * (`alt`, `title`, `aria-label`). Scripts, styles and comments are left out.
 */
export function htmlPassages(html: string): readonly Passage[] {
  const passages: Passage[] = [];
  let text = "";
  let line = 1;
  let start = 1;
  const end = () => {
    if (text.trim() !== "") passages.push({ place: start, text: text.trim() });
    text = "";
  };
  for (const token of html.matchAll(tokens)) {
    const [all, hidden, tag, attributes] = token;
    if (tag !== undefined) {
      for (const said of spoken(attributes ?? "")) passages.push({ place: line, text: said });
      if (!inline.test(tag.toLowerCase())) end();
    } else if (hidden === undefined && all !== undefined) {
      if (text.trim() === "") start = line;
      text += decoded(all);
    }
    line += (all.match(/\n/g) ?? []).length;
  }
  end();
  return passages;
}

const tokens =
  /(<!--[\s\S]*?-->|<!doctype[^>]*>|<(?:script|style)\b[\s\S]*?<\/(?:script|style)\s*>)|<\/?([A-Za-z][\w-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|[^<]+|</gi;

function spoken(attributes: string): string[] {
  return [...attributes.matchAll(/\b(?:alt|title|aria-label)\s*=\s*"([^"]*)"/gi)].map(([, text]) =>
    decoded(text!),
  );
}
