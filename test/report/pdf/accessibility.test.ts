import { beforeAll, describe, expect, it } from "vitest";
import type { ReportDocument } from "../../../src/report/document/document.ts";
import { renderPdf } from "../../../src/report/pdf/index.ts";
import { openEmbedded } from "../../indicators/editions.ts";
import { pdfFile, untaggedTexts } from "../pdf-file.ts";
import { sampleReport } from "../sample/sample-report.ts";

/**
 * What of PDF/UA-1 (ISO 14289-1) a program can test without a validator, by the failure conditions of
 * the Matterhorn Protocol 1.1. The file does not claim conformance: a person must judge the rest.
 */
describe("the report as PDF, by the conditions of PDF/UA-1 that a program can test", () => {
  let objects: readonly string[];
  let text: string;
  let bytes: Uint8Array;
  let report: ReportDocument;
  beforeAll(async () => {
    const edition = await openEmbedded();
    report = await sampleReport(edition, "zh");
    edition.close();
    bytes = await renderPdf(report);
    text = Buffer.from(bytes).toString("latin1");
    objects = [...text.matchAll(/^\d+ 0 obj\n([\s\S]*?)\nendobj/gm)].map(([, body]) => body!);
  });
  const of = (pattern: RegExp) => objects.filter((each) => pattern.test(each));
  const elements = (role: string) =>
    of(/\/Type \/StructElem\b/).filter((each) => new RegExp(`/S /${role}\\b`).test(each));

  it("01: every text is tagged or an artifact", async () => {
    expect(await untaggedTexts(bytes)).toEqual([]);
  });

  it("06, 07, 11: metadata have the title, readers show it, the language is stated", () => {
    const catalogues = of(/\/Type \/Catalog\b/);
    for (const wanted of [/\/DisplayDocTitle true/, /\/Lang \(zh-CN\)/, /\/Marked true/]) {
      expect(catalogues.at(-1)).toMatch(wanted);
    }
    const metadata = Buffer.from(of(/<\?xpacket/)[0]!, "latin1").toString("utf8");
    expect(metadata).toContain(report.title);
    expect(of(/\/Suspects true/)).toEqual([]);
  });

  it("13: every figure has an alternative text", () => {
    const figures = elements("Figure");
    expect(figures).toHaveLength(1);
    for (const figure of figures) expect(figure).toMatch(/\/Alt [(<]/);
  });

  it("14: no level of headings is skipped", async () => {
    const { tags } = await pdfFile(bytes);
    const levels = tags.flatMap(({ role }) => /^H([1-6])$/.exec(role ?? "")?.[1] ?? []);
    expect(levels.length).toBeGreaterThan(4);
    expect(levels.every((level, i) => Number(level) <= Number(levels[i - 1] ?? 0) + 1)).toBe(true);
  });

  it("15: heads of tables say what they head, cells name their heads", () => {
    const heads = elements("TH");
    expect(heads.length).toBeGreaterThan(9);
    for (const head of heads) expect(head).toMatch(/\/Scope \/(?:Column|Row|Both)/);
    const cells = elements("TD");
    expect(cells.length).toBeGreaterThan(1000);
    for (const cell of cells) expect(cell).toMatch(/\/Headers \[\(/);
  });

  it("28: links stand in the structure, say where they lead, and pages follow it", () => {
    const links = of(/\/Subtype \/Link\b/);
    expect(links.length).toBeGreaterThan(4);
    for (const link of links) {
      expect(link).toMatch(/\/StructParent \d/);
      expect(link).toMatch(/\/Contents [(<]/);
    }
    for (const page of of(/\/Type \/Page\b[^s]/).filter((each) => /\/Annots \[/.test(each))) {
      expect(page).toMatch(/\/Tabs \/S\b/);
    }
  });

  it("31: fonts are inside the file and every character leads to Unicode", () => {
    const fonts = of(/\/Type \/Font\b[^D]/).filter((each) => /\/Subtype \/Type0/.test(each));
    expect(fonts.length).toBeGreaterThan(1);
    for (const font of fonts) expect(font).toMatch(/\/ToUnicode \d+ 0 R/);
    const described = of(/\/Type \/FontDescriptor\b/);
    expect(described.length).toBe(fonts.length);
    for (const font of described) expect(font).toMatch(/\/FontFile[23]? \d+ 0 R/);
  });

  it("does not claim what no validator has confirmed", () => {
    expect(text).not.toContain("pdfuaid");
  });
});
