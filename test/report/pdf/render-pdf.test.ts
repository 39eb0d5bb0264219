import { beforeAll, describe, expect, it } from "vitest";
import { checkNumbers, documentNumbers, pdfPassages } from "../../../src/report/check/index.ts";
import type { Block, ReportDocument } from "../../../src/report/document/document.ts";
import { plainText } from "../../../src/report/document/index.ts";
import { renderPdf } from "../../../src/report/pdf/index.ts";
import { openEmbedded } from "../../indicators/editions.ts";
import { pdfFile } from "../pdf-file.ts";
import { hostileReport, hostileTexts } from "../sample/hostile-report.ts";
import { sampleReport } from "../sample/sample-report.ts";

describe.each(["en", "zh"] as const)("the report as PDF in %s", (language) => {
  let report: ReportDocument;
  let bytes: Uint8Array;
  let file: Awaited<ReturnType<typeof pdfFile>>;
  beforeAll(async () => {
    const edition = await openEmbedded();
    report = await sampleReport(edition, language);
    edition.close();
    bytes = await renderPdf(report);
    file = await pdfFile(bytes);
  });
  const tagged = (role: string) => file.tags.filter((tag) => tag.role === role);

  it("is the same file every time, without a date", async () => {
    expect(Buffer.compare(await renderPdf(report), bytes)).toBe(0);
    expect(Object.keys(file.info).filter((key) => /Date/.test(key))).toEqual([]);
  });

  it("says its title and language, and shows the title", () => {
    expect(file.info).toMatchObject({
      Title: report.title,
      Language: { en: "en-GB", zh: "zh-CN" }[language],
    });
    expect(Buffer.from(bytes).toString("latin1")).toContain("/DisplayDocTitle true");
  });

  it("has a bookmark for every heading, in order", () => {
    const isHeading = (b: Block) => b.kind === "heading";
    const headings = report.blocks.filter(isHeading).map((block) => plainText(block.runs));
    expect(file.bookmarks).toEqual(headings);
  });

  it("is tagged: headings in order, table heads, alternative texts, links", () => {
    expect(file.mark).toMatchObject({ Marked: true });
    const levels = file.tags.flatMap(({ role }) => /^H([1-6])$/.exec(role ?? "")?.[1] ?? []);
    expect(levels.map(Number)).toEqual([1, 1, 2, 1, 2, 3]);
    const charts = report.blocks.flatMap((b) => (b.kind === "chart" ? [b.chart.altText] : []));
    expect(tagged("Figure").map(({ alt }) => alt)).toEqual(charts);
    expect(tagged("TH").length).toBeGreaterThanOrEqual(10);
    expect(tagged("Table").length).toBeGreaterThanOrEqual(2);
    expect(tagged("Caption").length).toBeGreaterThanOrEqual(3);
    expect(tagged("Link").length).toBeGreaterThanOrEqual(4);
    expect(tagged("L").length).toBeGreaterThanOrEqual(1);
  });

  it("prints every number of the document and none besides", async () => {
    const ledger = documentNumbers(report);
    const passages = await pdfPassages(bytes);
    expect(passages).toHaveLength(file.pages);
    expect(checkNumbers(passages, ledger)).toEqual([]);
    const text = passages.map((passage) => passage.text).join(" ");
    const lost = ledger.entries.flatMap(({ printed }) => printed).filter((n) => !text.includes(n));
    expect(lost).toEqual([]);
  });

  it("repeats the head of a table on every page of it", () => {
    const { rows, columns } = report.blocks.flatMap((b) => (b.kind === "table" ? [b] : [])).at(-1)!;
    const head = plainText(columns[0]!.heading);
    const inside = file.texts.slice(2).filter((text) => text.includes(head));
    expect(rows.length).toBeGreaterThan(200);
    expect(inside.length).toBe(file.pages - 2);
  });
});

describe("a document with hostile words", () => {
  it("prints them as they stand", async () => {
    const { texts } = await pdfFile(await renderPdf(hostileReport));
    const bare = (text: string) => text.replace(/\s/g, "");
    const all = bare(texts.join(""));
    for (const text of hostileTexts) expect(all).toContain(bare(text));
  });

  it("is refused if the typefaces lack a character", async () => {
    const title = "A title with \u{1f600} and م";
    await expect(renderPdf({ ...hostileReport, title })).rejects.toThrow(
      /😀 م \(U\+1F600, U\+645\)/u,
    );
  });
});
