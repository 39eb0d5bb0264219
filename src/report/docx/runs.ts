import {
  Bookmark,
  ExternalHyperlink,
  InternalHyperlink,
  type IRunOptions,
  type ParagraphChild,
  TextRun,
} from "docx";
import { message } from "../../messages/index.ts";
import type { Run } from "../document/document.ts";
import type { DocxWriter } from "./docx-writer.ts";
import { colours } from "./page-measures.ts";
import { languageTags, plain } from "./styles.ts";

/** Runs as children of a paragraph; a link to a place that the document has not is printed as text. */
export function runsDocx(
  runs: readonly Run[],
  writer: DocxWriter,
  look: IRunOptions = {},
): ParagraphChild[] {
  return runs.flatMap((run) => runDocx(run, writer, look));
}

/** A text in the languages of the report. */
export function textDocx(text: string, look: IRunOptions = {}): TextRun {
  return new TextRun({ text: plainText(text), language: languageTags, ...look });
}

/** Children inside the bookmark of a block. */
export function bookmarked(
  id: string,
  children: readonly ParagraphChild[],
  writer: DocxWriter,
): ParagraphChild[] {
  const name = writer.bookmarks.get(id);
  return name === undefined ? [...children] : [new Bookmark({ id: name, children: [...children] })];
}

function runDocx(run: Run, writer: DocxWriter, look: IRunOptions): ParagraphChild[] {
  if (run.kind === "link") return [linkDocx(run, writer, look)];
  if (run.kind === "number" && run.model) {
    const mark = message(writer.language, "report.model");
    const small: IRunOptions = { superScript: true, bold: true, color: colours.model, font: plain };
    return [textDocx(run.text, look), textDocx(`\u00a0${mark}`, { ...look, ...small })];
  }
  if (run.kind === "text" && run.strong) return [textDocx(run.text, { ...look, bold: true })];
  return [textDocx(run.text, look)];
}

function linkDocx(
  { text, href }: Extract<Run, { kind: "link" }>,
  { bookmarks }: DocxWriter,
  look: IRunOptions,
): ParagraphChild {
  const anchor = href.startsWith("#") ? bookmarks.get(href.slice(1)) : undefined;
  if (href.startsWith("#") && anchor === undefined) return textDocx(text, look);
  const children = [textDocx(text, { ...look, style: "Hyperlink" })];
  return anchor === undefined
    ? new ExternalHyperlink({ link: href, children })
    : new InternalHyperlink({ anchor, children });
}

/** Without characters that XML cannot hold. */
function plainText(text: string): string {
  return text
    .replace(
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      "",
    )
    .replace(/[\t\n\r]+/g, " ");
}
