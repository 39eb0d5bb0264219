import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { checkFile, documentNumbers, type PrintedLedger } from "../../../src/report/check/index.ts";
import type { ReportDocument } from "../../../src/report/document/document.ts";
import { renderDocx } from "../../../src/report/docx/index.ts";
import { renderPdf } from "../../../src/report/pdf/index.ts";
import { openEmbedded } from "../../indicators/editions.ts";
import { sampleReport } from "../sample/sample-report.ts";

describe.each([
  {
    language: "en",
    true: "280,598,105",
    planted: "280,598,106",
    words: "Nearly three fifths left.",
    said: "Nearly three fifths",
  },
  {
    language: "zh",
    true: "280\u202f598\u202f105",
    planted: "280\u202f598\u202f106",
    words: "近五分之三离开。",
    said: "近五分之三",
  },
] as const)("a number planted in $language", ({ language, true: known, planted, words, said }) => {
  let report: ReportDocument;
  let forged: ReportDocument;
  let ledger: PrintedLedger;
  beforeAll(async () => {
    const edition = await openEmbedded();
    report = await sampleReport(edition, language);
    edition.close();
    ledger = documentNumbers(report);
    forged = JSON.parse(JSON.stringify(report).replace(known, planted)) as ReportDocument;
    const runs = [{ kind: "text", text: words }] as const;
    const paragraph = { kind: "paragraph", role: "body", runs } as const;
    forged = { ...forged, blocks: [...forged.blocks, paragraph] };
  });

  it("is found in a PDF, with its page and the words around it", async () => {
    const { strays, numbers } = await checkFile(await renderPdf(forged), "pdf", ledger);
    expect(strays.map(({ number }) => number.text)).toEqual([planted, said]);
    expect(strays[0]!.place).toBe(2);
    expect(strays[0]!.context).toContain(planted);
    expect(numbers).toBeGreaterThan(800);
  });

  it("is found in a DOCX, with its paragraph", async () => {
    const { strays } = await checkFile(await renderDocx(forged), "docx", ledger);
    expect(strays.map(({ number }) => number.text)).toEqual([planted, said]);
    expect(strays[0]!.place).toBeGreaterThan(1);
  });

  it("is found in a DOCX in whatever form it is written", async () => {
    const docx = await renderDocx(report);
    const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
    const cases = [
      ["in parts of one number", run("304") + run("\u202f") + run("567"), "304\u202f567"],
      ["in Chinese digits", run("３.０４亿"), "３.０４"],
      ["in Chinese words", run("百分") + run("之五"), "百分之五"],
      ["in Arabic digits", run("٣٠٤"), "٣٠٤"],
      ["as an entity", run("&#57;&#x39;887"), "99887"],
      ["as a fraction", run("⅔"), "⅔"],
      ["in a formula", "<m:oMath><m:r><m:t>99887</m:t></m:r></m:oMath>", "99887"],
      ["in a shape", "<w:r><a:t>99887</a:t></w:r>", "99887"],
      ["in the words of a picture", "<w:r><pic:cNvPr id='0' descr='99887'/></w:r>", "99887"],
    ] as const;
    const files = unzipSync(docx);
    const body = strFromU8(files["word/document.xml"]!);
    for (const [how, xml, found] of cases) {
      // Into a paragraph of the body, and into a cell of a table.
      for (const place of [/<\/w:p>/, /<\/w:p><\/w:tc>/]) {
        files["word/document.xml"] = strToU8(
          body.replace(place, (end) => `${run("; ")}${xml}${end}`),
        );
        const { strays } = await checkFile(zipSync(files, { level: 0 }), "docx", ledger);
        expect([how, strays.map(({ number }) => number.text)]).toEqual([how, [found]]);
      }
    }
  });

  it("is found in the alternative text, in a drawing, in the head and in the foot of a DOCX", async () => {
    const docx = await renderDocx(report);
    const parts = [
      ["word/document.xml", / descr="/, ` descr="${planted} `],
      ["word/media/image1.svg", /<text [^>]*>/, `$&${planted} `],
      ["word/header1.xml", /<w:t(?: [^>]*)?>/, `$&${planted} `],
      ["word/footer1.xml", /<w:t(?: [^>]*)?>/, `$&${planted} `],
    ] as const;
    for (const [name, place, text] of parts) {
      const files = unzipSync(docx);
      files[name] = strToU8(strFromU8(files[name]!).replace(place, text));
      const { strays } = await checkFile(zipSync(files), "docx", ledger);
      expect([name, strays.map(({ number }) => number.text)]).toEqual([name, [planted]]);
    }
  });
});

describe("a file that is not what its name says", () => {
  it("is an error, not a file without numbers", async () => {
    const noise = new TextEncoder().encode("no file of any kind");
    const ledger = { entries: [], labels: [] };
    await expect(checkFile(noise, "pdf", ledger)).rejects.toThrow();
    await expect(checkFile(noise, "docx", ledger)).rejects.toThrow();
    await expect(checkFile(zipSync({ a: noise }), "docx", ledger)).rejects.toThrow(/document\.xml/);
  });
});
