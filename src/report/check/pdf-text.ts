import type { Passage } from "./check-numbers.ts";

/** A piece of text of a page, or the border of a part of it. */
interface TextItem {
  readonly str?: string;
  readonly hasEOL?: boolean;
  readonly type?: string;
  readonly tag?: string;
  /** Matrix of the text; its last two numbers are where it begins, from the left and from below. */
  readonly transform?: readonly number[];
}

/**
 * The text of a PDF page by page, lines joined as a reader joins them. The number of the page itself and
 * the page numbers at the end of dotted lines are left out: they are of the file, not of the report.
 *
 * @throws Error if the bytes are no PDF that can be read
 */
export async function pdfPassages(bytes: Uint8Array): Promise<readonly Passage[]> {
  const { getDocumentProxy } = await import("unpdf");
  const pdf = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  try {
    const passages: Passage[] = [];
    for (let place = 1; place <= pdf.numPages; place++) {
      const page = await pdf.getPage(place);
      const { items } = await page.getTextContent({
        includeMarkedContent: true,
        disableNormalization: true,
      });
      passages.push({ place, text: pageText(items as readonly TextItem[], place, pdf.numPages) });
    }
    return passages;
  } finally {
    await pdf.destroy();
  }
}

/** Lines of a page as one text. */
function pageText(items: readonly TextItem[], page: number, pages: number): string {
  let text = "";
  const open: (string | undefined)[] = [];
  let before = { left: 0, line: -1 };
  for (const item of items) {
    if (item.type?.startsWith("begin")) open.push(item.tag);
    else if (item.type === "endMarkedContent") open.pop();
    const isPageNumber = open.includes("Artifact") && item.str?.trim() === String(page);
    // Labels of a drawing come in the order of drawing: one that lies before the last is not its end.
    const [left = before.left, line = before.line] = item.transform?.slice(4) ?? [];
    if (line === before.line && left < before.left) text += " ";
    before = { left, line };
    text += isPageNumber ? "" : withGroups(item.str ?? "");
    if (item.hasEOL) text += "\n";
  }
  return text
    .split("\n")
    .map((line) => withoutPageReference(line, pages))
    .reduce(joinLines, "");
}

/** The reader gives every blank as a space; inside one piece of text, those of a number part its groups. */
function withGroups(text: string): string {
  return text.replace(/(?<![\d.,])\d{1,3}(?: \d{3})+(?!\d)/g, (number) =>
    number.replaceAll(" ", "\u202f"),
  );
}

/** `Contents . . . . 12` without the number of a page that exists. */
function withoutPageReference(line: string, pages: number): string {
  const match = /((?:\s*\.){4,}\s*)(\d+)\s*$/.exec(line);
  return match && Number(match[2]) <= pages ? line.slice(0, match.index) : line;
}

/** Chinese is written on without a blank, and a word goes on after a hyphen, a dash or a slash. */
function joinLines(text: string, line: string): string {
  const goesOn = /[\p{Script=Han}，。；：、（）《》/–-]$/u.test(text) || text === "";
  return goesOn ? text + line : `${text} ${line}`;
}
