import { decoded } from "./markup-text.ts";

/** A stretch of text of an HTML file and what stands around it. */
export interface HtmlText {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly text: string;
  /** Entry of the ledger that the element names, or null. */
  readonly entry: string | null;
  /** True for a text that is marked as a label: a year, a symbol, a number of a definition. */
  readonly label: boolean;
  /** True for what is said and not shown: names and titles in attributes. */
  readonly spoken: boolean;
}

const tagForm = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w:-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|[^<]+|</g;
const voidTags = new Set(
  "area base br col embed hr img input link meta source track wbr path rect circle line".split(" "),
);
const unseen = new Set(["script", "style", "template"]);
const spokenAttributes =
  /\s(?:alt|title|placeholder|label|value|summary|aria-(?:label|description|valuetext|roledescription))\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

interface Open {
  readonly tag: string;
  readonly entry: string | null;
  readonly label: boolean;
  readonly unseen: boolean;
}

const inlineTags = new Set("span a abbr strong em b i sup sub code data tspan".split(" "));

/**
 * The texts of an HTML page that a reader sees or hears, block by block; a number inside an element with
 * `data-e` keeps the entry that it names. Scripts and styles are left out; drawings are read apart.
 */
export function htmlTexts(html: string): readonly HtmlText[] {
  const found: HtmlText[] = [];
  const open: Open[] = [];
  let line = 1;
  let words = "";
  let wordsLine = 1;
  const flush = () => {
    const inside = open.at(-1);
    if (words.trim() !== "" && !inside?.unseen) {
      found.push({
        line: wordsLine,
        text: words,
        entry: null,
        label: false,
        spoken: false,
      });
    }
    words = "";
  };
  for (const [token, closing, name, attributes = ""] of html.matchAll(tagForm)) {
    const inside = open.at(-1);
    if (name === undefined) {
      if (!token.startsWith("<!--") && !inside?.unseen) {
        const text = decoded(token);
        if (inside && (inside.entry !== null || inside.label)) {
          found.push({ line, text, entry: inside.entry, label: inside.label, spoken: false });
          words += " ";
        } else {
          if (words.trim() === "") wordsLine = line;
          words += text;
        }
      }
    } else {
      const tag = name.toLowerCase();
      if (!inlineTags.has(tag)) flush();
      if (closing === "/") {
        const at = open.findLastIndex((each) => each.tag === tag);
        if (at >= 0) open.length = at;
      } else {
        for (const [, double, single, bare] of attributes.matchAll(spokenAttributes)) {
          const text = double ?? single ?? bare ?? "";
          found.push({ line, text: decoded(text), entry: null, label: false, spoken: true });
        }
        const entry = /\sdata-e="([^"]*)"/.exec(attributes)?.[1];
        if (!voidTags.has(tag) && !attributes.endsWith("/")) {
          open.push({
            tag,
            entry: entry === undefined ? (inside?.entry ?? null) : decoded(entry),
            label: inside?.label || /\sclass="l(?: [^"]*)?"/.test(attributes),
            unseen: inside?.unseen || unseen.has(tag),
          });
        }
      }
    }
    line += token.split("\n").length - 1;
  }
  flush();
  return found;
}
