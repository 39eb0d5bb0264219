import { type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from "docx";
import type { Language } from "../../messages/index.ts";
import { colours } from "./page-measures.ts";

/** Faces that the programs of offices have; each falls back to its kin. */
const serif = {
  ascii: "Times New Roman",
  hAnsi: "Times New Roman",
  eastAsia: "SimSun",
  cs: "Times New Roman",
};
export const plain = { ascii: "Arial", hAnsi: "Arial", eastAsia: "SimHei", cs: "Arial" };

/** Tags of the language of a run: Latin words of a Chinese report are English. */
export const languageTags = { value: "en-GB", eastAsia: "zh-CN" } as const;

/** Names of the styles of a report, as Word's list shows them. */
export const styleIds = {
  body: "BodyText",
  note: "Note",
  source: "Source",
  finding: "Finding",
  gap: "Gap",
  caption: "Caption",
  tableText: "TableText",
  boxTitle: "BoxTitle",
  contentsTitle: "TOCHeading",
  /** Headings that the table of contents leaves out, by level; the pane of Word has them. */
  unlisted: ["UnlistedHeading1", "UnlistedHeading2", "UnlistedHeading3", "UnlistedHeading4"],
} as const;

/** Styles of a report: real ones, so that a reader can restyle and navigate it. */
export function documentStyles(language: Language): IStylesOptions {
  const line = language === "zh" ? 320 : 276;
  return {
    default: {
      document: {
        run: { font: serif, size: 21, language: languageTags },
        paragraph: { spacing: { line, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { font: plain, size: 48, bold: true, color: colours.accent },
        paragraph: { spacing: { after: 160 } },
      },
      heading1: heading(30, colours.accent, 440, 200),
      heading2: heading(25, "000000", 360, 160),
      heading3: heading(22, "000000", 300, 140),
      heading4: heading(21, colours.soft, 260, 120),
      hyperlink: { run: { color: colours.accent } },
    },
    paragraphStyles: paragraphStyles(language),
  };
}

function heading(size: number, color: string, before: number, after: number) {
  return {
    run: { font: plain, size, bold: true, color },
    paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
  };
}

function paragraphStyles(language: Language): IParagraphStyleOptions[] {
  const small = { font: plain, size: 16, color: colours.soft };
  const style = (
    id: string,
    name: string,
    options: Omit<IParagraphStyleOptions, "id" | "name">,
  ): IParagraphStyleOptions => ({ id, name, basedOn: "Normal", quickFormat: true, ...options });
  const firstLine = language === "zh" ? { firstLine: 420 } : {};
  const bar = { style: "single", size: 18, space: 8, color: colours.accent } as const;
  return [
    style(styleIds.body, "Body Text", {
      paragraph: { spacing: { after: 140 }, indent: firstLine, alignment: "both" },
    }),
    style("Subtitle", "Subtitle", {
      run: { font: plain, size: 26, color: colours.soft },
      paragraph: { spacing: { after: 200 } },
    }),
    style(styleIds.note, "Note", { run: small, paragraph: { spacing: { before: 60, after: 60 } } }),
    style(styleIds.source, "Source", {
      run: small,
      paragraph: { spacing: { before: 60, after: 280 } },
    }),
    style(styleIds.finding, "Finding", {
      run: { bold: true },
      paragraph: { spacing: { after: 160 }, border: { left: bar }, indent: { left: 200 } },
    }),
    style(styleIds.gap, "Gap", {
      run: { color: colours.soft },
      paragraph: { spacing: { after: 140 } },
    }),
    style(styleIds.caption, "caption", {
      run: { font: plain, size: 19, bold: true },
      paragraph: { spacing: { before: 280, after: 120 }, keepNext: true, keepLines: true },
    }),
    style(styleIds.tableText, "Table Text", {
      run: { font: plain, size: 17 },
      paragraph: { spacing: { before: 30, after: 30, line: 240 } },
    }),
    style(styleIds.boxTitle, "Box Title", {
      run: { font: plain, size: 19, bold: true },
      paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
    }),
    style(styleIds.contentsTitle, "TOC Heading", {
      run: { font: plain, size: 30, bold: true, color: colours.accent },
      paragraph: { spacing: { before: 440, after: 200 }, keepNext: true },
    }),
    ...[1, 2, 3].map((level) => contentsLine(level)),
    ...styleIds.unlisted.map((id, i) => ({
      id,
      name: `Unlisted Heading ${i + 1}`,
      basedOn: `Heading${i + 1}`,
      next: styleIds.body,
      paragraph: { outlineLevel: i },
    })),
    style("Header", "header", { run: small }),
    style("Footer", "footer", { run: small }),
  ];
}

/** A line of the table of contents. */
function contentsLine(level: number): IParagraphStyleOptions {
  return {
    id: `TOC${level}`,
    name: `toc ${level}`,
    basedOn: "Normal",
    next: "Normal",
    run: { size: 19, ...(level === 1 ? { bold: true } : {}) },
    paragraph: {
      spacing: { before: level === 1 ? 80 : 0, after: 20, line: 240 },
      indent: { left: (level - 1) * 240 },
    },
  };
}
