import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Edition } from "../../../src/edition/index.ts";
import { documentNumbers } from "../../../src/report/check/index.ts";
import {
  type CompiledReport,
  checkFile,
  checkHtml,
  compileReport,
  countryBrief,
  htmlPage,
  ledgerFile,
  printedLedger,
  renderDocx,
  renderPdf,
  shownEntries,
} from "../../../src/report/index.ts";
import { openEmbedded } from "../../indicators/editions.ts";
import { pdfFile } from "../pdf-file.ts";

let edition: Edition;
beforeAll(async () => {
  edition = await openEmbedded();
});
afterAll(() => edition?.close());

/** A country of long tables, and one of which the releases name little. */
describe.each([{ area: "CHN" }, { area: "TUV" }])("the brief of $area", ({ area }) => {
  let report: CompiledReport;
  beforeAll(async () => {
    report = await compileReport(edition, countryBrief(area), { languages: ["zh", "en"] });
  });

  it("has two pages of PDF in either language, and no number that is not in the ledger", async () => {
    for (const document of report.documents) {
      const pdf = await renderPdf(document);
      const { pages, bookmarks } = await pdfFile(pdf);
      expect([document.name, pages]).toEqual([document.name, 2]);
      expect(bookmarks.length).toBeGreaterThanOrEqual(8);
      const { strays, numbers } = await checkFile(pdf, "pdf", documentNumbers(document));
      expect([document.name, strays]).toEqual([document.name, []]);
      expect(numbers).toBeGreaterThan(150);
    }
  });

  it("prints only numbers of the ledger in HTML and DOCX", async () => {
    const { name, ledger, documents } = report;
    const file = await ledgerFile(edition, name, ledger, documents);
    for (const document of documents) {
      const printed = printedLedger(file, document.name);
      const docx = await checkFile(await renderDocx(document), "docx", printed);
      expect([document.name, docx.strays]).toEqual([document.name, []]);
      const page = htmlPage(document, await shownEntries(edition, ledger, document.language));
      expect([document.name, checkHtml(page, printed)]).toEqual([
        document.name,
        expect.objectContaining({ strays: [], false: [] }),
      ]);
    }
  });

  it("prints every headline number beside its rivals, and the caveats of both", () => {
    for (const { blocks, language } of report.documents) {
      const headlines = blocks.find((block) => block.kind === "table" && block.id === "H");
      if (headlines?.kind !== "table") throw new Error(`no headline numbers in ${language}`);
      expect(headlines.rows.length).toBeGreaterThanOrEqual(3);
      for (const { cells } of headlines.rows) expect(cells[2]?.length).toBeGreaterThan(0);
      expect(headlines.notes.length).toBeGreaterThan(2);
    }
  });
});

describe("golden facts of the brief of the Philippines", () => {
  it("are those that the publishers print", async () => {
    const { documents } = await compileReport(edition, countryBrief("PHL"), { languages: ["en"] });
    const text = JSON.stringify(documents[0]!.blocks);
    // International Migrant Stock 2020, table 1: Philippines; Treaty Collection: ICRMW, 5 July 1995.
    expect(text).toContain('"225,525"');
    expect(text).toContain('"6,094,307"');
    expect(text).toMatch(/Migrant Workers Convention, 1990.{0,80}Party since .{0,40}1995/);
  });
});
