import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { checkNumbers, documentNumbers, docxPassages } from "../../../src/report/check/index.ts";
import type { ReportDocument } from "../../../src/report/document/document.ts";
import { renderDocx } from "../../../src/report/docx/index.ts";
import { openEmbedded } from "../../indicators/editions.ts";
import { hostileReport, hostileTexts } from "../sample/hostile-report.ts";
import { sampleReport } from "../sample/sample-report.ts";

/** All values of the first group of a pattern. */
const all = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map((match) => match[1]!);
const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, b]) => [name, strFromU8(b)]));

describe.each(["en", "zh"] as const)("the report as DOCX in %s", (language) => {
  let report: ReportDocument;
  let bytes: Uint8Array;
  let parts: Record<string, string>;
  let body: string;
  beforeAll(async () => {
    const edition = await openEmbedded();
    report = await sampleReport(edition, language);
    edition.close();
    bytes = await renderDocx(report);
    parts = partsOf(bytes);
    body = parts["word/document.xml"]!;
  });

  it("is the same file every time, without a date", async () => {
    expect(Buffer.compare(await renderDocx(report), bytes)).toBe(0);
    expect(parts["docProps/core.xml"]).not.toMatch(/<dcterms:/);
  });

  it("says its title and language; every text has the tags of both languages", () => {
    const core = parts["docProps/core.xml"]!;
    expect(core).toContain(`<dc:title>${report.title}</dc:title>`);
    expect(core).toContain(`<dc:language>${{ en: "en-GB", zh: "zh-CN" }[language]}</dc:language>`);
    expect(parts["word/styles.xml"]).toMatch(/<w:lang w:val="en-GB" w:eastAsia="zh-CN"\/>/);
    const untagged = body
      .split("<w:r>")
      .slice(1)
      .filter((run) => /<w:t[ >]/.test(run.split("</w:r>")[0]!) && !run.includes("<w:lang "));
    expect(untagged.filter((run) => !run.includes("TOC"))).toHaveLength(
      report.blocks.filter(({ kind }) => kind === "heading").length,
    );
  });

  it("has real headings in order, none skipped, and a table of contents that is not empty", () => {
    const levels = all(body, /<w:pStyle w:val="Heading(\d)"\/>/g).map(Number);
    expect(levels).toEqual([1, 2, 1, 2, 3]);
    expect(levels.every((level, i) => level <= (levels[i - 1] ?? 0) + 1)).toBe(true);
    expect(body).toMatch(/TOC \\h \\o (?:&quot;|")1-3/);
    expect(all(body, /<w:pStyle w:val="TOC(\d)"\/>/g)).toHaveLength(levels.length);
  });

  it("marks the head of every table, gives every drawing an alternative text", () => {
    const tables = body.split("<w:tbl>").slice(1);
    expect(tables.length).toBe(report.blocks.filter(({ kind }) => kind === "table").length);
    for (const table of tables) expect(table.split("</w:tr>")[0]).toContain("<w:tblHeader/>");
    const drawings = all(body, /<wp:docPr([^>]*)/g);
    const charts = report.blocks.flatMap((b) => (b.kind === "chart" ? [b.chart.altText] : []));
    expect(drawings.map((tag) => / descr="([^"]*)"/.exec(tag)?.[1])).toEqual(charts);
    expect(body).toContain("svgBlip");
    expect(Object.keys(parts).filter((name) => /\.(png|svg)$/.test(name))).toHaveLength(2);
  });

  it("parts no row of a table, and no table after its first or before its last rows", () => {
    const isHeld = (row: string) => /<w:keepNext\/>/.test(row);
    for (const table of body.split("<w:tbl>").slice(1)) {
      const rows = table.split("</w:tbl>")[0]!.split("</w:tr>").slice(0, -1);
      expect(rows.filter((row) => !row.includes("<w:cantSplit/>"))).toEqual([]);
      expect([...rows.slice(0, 5), ...rows.slice(-4)].filter((row) => !isHeld(row))).toEqual([]);
    }
    const longest = body.split("<w:tbl>").at(-1)!.split("</w:tbl>")[0]!.split("</w:tr>");
    expect(longest.slice(10, 60).filter(isHeld)).toEqual([]);
    expect(parts["word/styles.xml"]).toMatch(
      /w:styleId="Caption">(?:(?!<\/w:style>).)*<w:keepNext\/>/s,
    );
  });

  it("has captions, links whose targets exist and identifiers that are unique", () => {
    expect(all(body, /<w:pStyle w:val="(Caption)"\/>/g)).toHaveLength(3);
    const names = all(body, /<w:bookmarkStart[^>]* w:name="([^"]+)"/g);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_]{0,39}$/);
    for (const anchor of all(body, /<w:hyperlink[^>]* w:anchor="([^"]+)"/g)) {
      expect(names).toContain(anchor);
    }
    const relations = all(parts["word/_rels/document.xml.rels"]!, / Id="([^"]+)"/g);
    for (const id of all(body, / r:(?:id|embed)="([^"]+)"/g)) expect(relations).toContain(id);
  });

  it("prints every number of the document and none besides", () => {
    const ledger = documentNumbers(report);
    const passages = docxPassages(bytes);
    expect(checkNumbers(passages, ledger)).toEqual([]);
    const text = passages.map((passage) => passage.text).join("\n");
    const lost = ledger.entries.flatMap(({ printed }) => printed).filter((n) => !text.includes(n));
    expect(lost).toEqual([]);
  });
});

describe("a document with hostile words", () => {
  it("prints them as they stand", async () => {
    const text = docxPassages(await renderDocx(hostileReport))
      .map((p) => p.text)
      .join("\n");
    for (const hostile of hostileTexts) expect(text).toContain(hostile);
  });
});
