import type { FoundDrawing } from "./check-drawing.ts";
import type { Passage } from "./check-numbers.ts";
import { type FigureTag, figureTags, type TagNode } from "./pdf-figures.ts";

/** A piece of text of a page, or the border of a part of it. */
interface TextItem {
  readonly str?: string;
  readonly hasEOL?: boolean;
  readonly type?: string;
  readonly tag?: string;
  /** Of marked content: by it the tag tree names what belongs to a figure. */
  readonly id?: string | null;
  /** Matrix of the text; its last two numbers are where it begins, from the left and from below. */
  readonly transform?: readonly number[];
}

/** The words of a page of a PDF. */
export interface PdfPage extends Passage {
  /** The figures of the page by their tags; their words are not in `text`. */
  readonly drawings: readonly FoundDrawing[];
}

/**
 * The text of a PDF page by page, lines joined as a reader joins them, and its figures apart. The number
 * of the page itself and the page numbers at the end of dotted lines are left out: they are of the file,
 * not of the report.
 *
 * @throws Error if the bytes are no PDF that can be read
 */
export async function pdfPages(bytes: Uint8Array): Promise<readonly PdfPage[]> {
  const { getDocumentProxy } = await import("unpdf");
  const pdf = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  try {
    const pages: PdfPage[] = [];
    for (let place = 1; place <= pdf.numPages; place++) {
      const page = await pdf.getPage(place);
      const { items } = await page.getTextContent({
        includeMarkedContent: true,
        disableNormalization: true,
      });
      const figures = figureTags((await page.getStructTree()) as TagNode | null);
      pages.push(pageOf(items as readonly TextItem[], place, pdf.numPages, figures));
    }
    return pages;
  } finally {
    await pdf.destroy();
  }
}

/** Every passage of a PDF, the words of its figures after the others of their page. */
export async function pdfPassages(bytes: Uint8Array): Promise<readonly Passage[]> {
  return (await pdfPages(bytes)).map(({ place, text, drawings }) => ({
    place,
    text: [text, ...drawings.flatMap((each) => [...each.spoken, ...each.texts])].join(" "),
  }));
}

function pageOf(
  items: readonly TextItem[],
  place: number,
  pages: number,
  figures: readonly FigureTag[],
): PdfPage {
  const inside = new Map(figures.flatMap((figure) => figure.content.map((id) => [id, figure])));
  const drawn = new Map<FigureTag, string[]>(figures.map((figure) => [figure, []]));
  const open: (FigureTag | undefined)[] = [];
  const others = items.filter((item) => {
    if (item.type?.startsWith("begin")) open.push(inside.get(item.id ?? ""));
    else if (item.type === "endMarkedContent") open.pop();
    const figure = open.findLast((each) => each !== undefined);
    if (!figure || item.str === undefined) return true;
    if (item.str.trim() !== "") drawn.get(figure)!.push(withGroups(item.str));
    return false;
  });
  const drawings = figures.map((figure) => ({
    place,
    spoken: [figure.alt],
    texts: drawn.get(figure)!,
  }));
  return { place, text: pageText(others, place, pages), drawings };
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
