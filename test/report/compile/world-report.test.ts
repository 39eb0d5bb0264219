import { expect, it } from "vitest";
import { indicatorIds } from "../../../src/declaration/index.ts";
import { findValue } from "../../../src/edition/index.ts";
import { cellsOfTrace, hasNoNumber } from "../../../src/indicators/index.ts";
import { documentNumbers } from "../../../src/report/check/index.ts";
import { checkDocument } from "../../../src/report/compile/check-document.ts";
import {
  checkHtml,
  htmlPage,
  Ledger,
  ledgerFile,
  printedLedger,
  shownEntries,
} from "../../../src/report/index.ts";
import { notPrinted } from "../../../src/report/parts/uncertainty/not-printed.ts";
import { describeShared } from "../../shared.ts";
import { compiledWorldReport } from "../compiled.ts";

describeShared("the world report", () => {
  it("prints the publisher's totals (G05, G15)", async () => {
    const { report } = await compiledWorldReport();
    const value = (id: string) => report.ledger.entry(id as `F-${string}`).figure.value;
    expect(value("F-T1-001-01")).toBe(152_986_157);
    expect(value("F-T1-001-05")).toBe(280_598_105);
    expect(value("F-A-SAU-04")).toBeCloseTo(31.36, 2);
    const europe = report.ledger.entry("F-T1-150-05");
    expect([...europe.texts.en]).toContain("86,706");
  });

  it("prints the same figures in every language", async () => {
    const { report } = await compiledWorldReport();
    const [en, zh] = report.documents.map((document) =>
      documentNumbers(document)
        .entries.map(({ id }) => id)
        .sort(),
    );
    expect(zh).toEqual(en);
    expect(en!.length).toBeGreaterThan(1_000);
  });

  it("has no number without an entry, and finds one that is planted", async () => {
    const { report } = await compiledWorldReport();
    const [document] = report.documents;
    checkDocument(document!, report.ledger);
    const plant = (text: string) => {
      const runs = [{ kind: "text", text }] as const;
      const blocks = [...document!.blocks, { kind: "paragraph", runs } as const];
      return () => checkDocument({ ...document!, blocks }, report.ledger);
    };
    expect(plant("It was 2020.")).not.toThrow();
    expect(plant("Some 7,654,321 people moved.")).toThrow(/7,654,321/);
    expect(() => checkDocument(document!, new Ledger())).toThrow(/F-/);
  });

  it("has a figure or a printed gap for every indicator of the register", async () => {
    const { report } = await compiledWorldReport();
    // The target of a price is a constant of its indicator and no figure of it.
    const measured = report.ledger.entries.filter(({ figure }) => figure.statistic !== "constant");
    const printed = new Set(measured.map(({ figure }) => figure.indicator));
    const gaps = [...notPrinted["no-data"], ...notPrinted["not-loaded"]];
    expect(gaps.filter((id) => printed.has(id))).toEqual([]);
    const open = indicatorIds.filter((id) => !printed.has(id) && !gaps.some((gap) => gap === id));
    // Displacement is printed from the user's own copy only, and the table of gaps says so.
    expect(open).toEqual(["IDP", "IDP-DIS"]);
    expect(notPrinted["in-part"]).toEqual(expect.arrayContaining(open));
  });

  it("leads from every entry to cells that the edition holds", async () => {
    const { edition, report } = await compiledWorldReport();
    for (const { figure } of report.ledger.entries.filter((_, i) => i % 97 === 0)) {
      if (hasNoNumber(figure.value) || figure.vintages.length === 0) continue;
      const cells = await cellsOfTrace(edition, figure.trace);
      expect(cells.length).toBeGreaterThan(0);
      const value = await findValue(edition, cells[0]!.id);
      expect(value.source).toBe(cells[0]!.source);
    }
  });

  it("gives the same bytes twice, and no request to anybody", async () => {
    const { edition, report } = await compiledWorldReport();
    const [document] = report.documents;
    const page = async () =>
      htmlPage(document!, await shownEntries(edition, report.ledger, document!.language));
    const html = await page();
    expect(await page()).toBe(html);
    expect(html).not.toMatch(/<(?:img|link|iframe|script)[^>]*(?:src|href)=/);
    expect(html).toContain("default-src 'none'");
    const file = await ledgerFile(edition, report.name, report.ledger, report.documents);
    expect(JSON.parse(JSON.stringify(file))).toEqual(file);
    const faults = checkHtml(html, printedLedger(file, document!.name));
    expect(faults).toMatchObject({ strays: [], false: [] });
    expect(faults.numbers).toBeGreaterThan(1_500);
    const entry = file.entries.find(({ id }) => id === "F-T1-001-05")!;
    expect(entry.trace).toMatchObject({ cell: expect.stringContaining("Table 1!") });
    expect(entry.rivals).toBe("001 2020");
  });
});
