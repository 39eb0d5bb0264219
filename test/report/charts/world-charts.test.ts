import { expect, it } from "vitest";
import { hasNoNumber } from "../../../src/indicators/index.ts";
import { chartDrawing } from "../../../src/report/charts/chart-drawing.ts";
import { checkNumbers, documentNumbers } from "../../../src/report/check/index.ts";
import type { ChartBlock, ReportDocument } from "../../../src/report/document/document.ts";
import { checkHtml, htmlPage, ledgerFile, printedLedger } from "../../../src/report/index.ts";
import { describeShared } from "../../shared.ts";
import { compiledWorldReport } from "../compiled.ts";

const chartsOf = ({ blocks }: ReportDocument): readonly ChartBlock[] =>
  blocks.filter((block) => block.kind === "chart");

describeShared("the charts of the world report", () => {
  it("are those of the skeleton, in both languages", async () => {
    const { report } = await compiledWorldReport();
    for (const document of report.documents) {
      const ids = chartsOf(document).map(({ id }) => id);
      expect(ids).toEqual(["F1", "F2", "F4", "F5", "F6.1", "F6.2", "F6b", "F7", "F8"]);
    }
  });

  it("show the values of the ledger and no other", async () => {
    const { report } = await compiledWorldReport();
    for (const { chart, id } of chartsOf(report.documents[0]!)) {
      const cells = chart.table.rows.flatMap((row) => row.cells.slice(1)).filter((c) => c.trace);
      expect(cells.length, id).toBeGreaterThan(10);
      for (const { trace, value } of cells) {
        const { figure } = report.ledger.entry(trace as `F-${string}`);
        const per = id === "F4" || id === "F8" ? 1_000_000 : 1;
        if (hasNoNumber(figure.value)) expect(value).toBeNull();
        else expect(value).toBe(figure.value / per);
      }
    }
  });

  it("draw treaties from their adoption on", async () => {
    const { report } = await compiledWorldReport();
    const smuggling = report.ledger.entries.filter(({ id }) => id.startsWith("F-F6-SMUGGLING"));
    expect(smuggling.map(({ figure }) => figure.subject.date)[0]).toBe("2000-12-31");
    const known = smuggling.map(({ figure }) => figure.value).filter((v) => typeof v === "number");
    expect(known).toEqual([...known].sort((a, b) => a - b));
  });

  it("say in words what they show, with numbers of the ledger only", async () => {
    const { report } = await compiledWorldReport();
    for (const document of report.documents) {
      const ledger = documentNumbers(document);
      for (const { chart, id } of chartsOf(document)) {
        expect(chart.altText.length, id).toBeGreaterThan(60);
        const passages = [{ place: 1, text: chart.altText }];
        expect(checkNumbers(passages, ledger)).toEqual([]);
        const lines = [
          ...chartDrawing({ ...chartsOf(document)[0]!, chart }, document.language).svg.matchAll(
            /<text[^>]*>([^<]*)/g,
          ),
        ];
        expect(lines.length, id).toBeGreaterThan(8);
        expect(
          checkNumbers(
            lines.map(([, text], place) => ({ place, text: text! })),
            ledger,
          ),
        ).toEqual([]);
      }
    }
  });

  it("cannot hold a number that was planted in their drawing", async () => {
    const { edition, report } = await compiledWorldReport();
    const document = report.documents[0]!;
    const html = htmlPage(document, { words: {}, texts: [], entries: {} });
    const file = await ledgerFile(edition, report.name, report.ledger, report.documents);
    const ledger = printedLedger(file, document.name);
    expect(checkHtml(html, ledger).strays).toEqual([]);
    const forged = html.replace(/(<text [^>]*>)22\.0</, "$1987.65<");
    expect(forged).not.toBe(html);
    expect(checkHtml(forged, ledger).strays.map(({ number }) => number.text)).toEqual(["987.65"]);
  });
});
