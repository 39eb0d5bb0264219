import { getDocumentProxy } from "unpdf";

/** A node of the tag tree of a page. */
export interface Tag {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Tag[];
}

/** What a reader program sees of a PDF: its metadata, bookmarks, text and tags. */
export async function pdfFile(bytes: Uint8Array) {
  const pdf = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  const { info } = await pdf.getMetadata();
  const outline = (await pdf.getOutline()) as readonly Bookmark[] | null;
  const mark = await pdf.getMarkInfo();
  const tags: Tag[] = [];
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    tags.push(...allTags((await page.getStructTree()) as Tag | null));
    const { items } = await page.getTextContent();
    texts.push(items.map((item) => ("str" in item ? item.str : "")).join(""));
  }
  const pages = pdf.numPages;
  await pdf.destroy();
  const bookmarks = (outline ?? []).flatMap(allTitles);
  return { info: info as Record<string, unknown>, mark, bookmarks, tags, texts, pages };
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

function allTitles({ title, items }: Bookmark): string[] {
  return [title, ...items.flatMap(allTitles)];
}

function allTags(tag: Tag | null): Tag[] {
  return tag ? [tag, ...(tag.children ?? []).flatMap(allTags)] : [];
}

/** A line of text with the height of its base above the foot of the paper, in points. */
export interface PlacedText {
  readonly text: string;
  readonly y: number;
}

/** What stands where on each page, in the order of the file. */
export async function placedTexts(bytes: Uint8Array): Promise<readonly (readonly PlacedText[])[]> {
  const pdf = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  const pages: PlacedText[][] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(
      items.flatMap((item) =>
        "str" in item && item.str.trim() !== ""
          ? [{ text: item.str, y: item.transform[5] as number }]
          : [],
      ),
    );
  }
  await pdf.destroy();
  return pages;
}

/** Texts of a PDF that stand in no marked content: a reader program would not know what they are. */
export async function untaggedTexts(bytes: Uint8Array): Promise<readonly string[]> {
  const pdf = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  const untagged: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    let depth = 0;
    for (const item of items) {
      if ("str" in item) {
        if (depth === 0 && item.str.trim() !== "") untagged.push(item.str);
      } else depth += item.type === "endMarkedContent" ? -1 : 1;
    }
  }
  await pdf.destroy();
  return untagged;
}
