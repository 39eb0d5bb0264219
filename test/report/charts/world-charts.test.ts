import { describe, expect, it } from "vitest";
import type { Figure, Mark } from "../../../src/figures/index.ts";
import { hasNoNumber } from "../../../src/indicators/index.ts";
import { checkFile, checkNumbers, documentNumbers } from "../../../src/report/check/index.ts";
import type { ChartBlock, ReportDocument } from "../../../src/report/document/document.ts";
import { renderDocx } from "../../../src/report/docx/index.ts";
import { checkHtml, htmlPage, ledgerFile, printedLedger } from "../../../src/report/index.ts";
import { renderPdf } from "../../../src/report/pdf/index.ts";
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
      }
    }
  });

  it("draw each number as its entry prints it, in sight of the cell that it shows", async () => {
    const { report } = await compiledWorldReport();
    for (const document of report.documents) {
      const charts = documentNumbers(document).charts.flatMap(({ wide, narrow }) => [
        wide,
        narrow!,
      ]);
      const drawn = charts.flatMap(({ texts }) => texts.filter(({ entry }) => entry !== undefined));
      expect(drawn.length).toBeGreaterThan(150);
      for (const { text, entry } of drawn) {
        const { texts } = report.ledger.entry(entry as `F-${string}`);
        expect([entry, [...texts[document.language]]]).toEqual([
          entry,
          expect.arrayContaining([text]),
        ]);
      }
    }
  });

  describe.each(["html", "docx", "pdf"] as const)("in %s", (format) => {
    it("hold no number that was planted, nor that of another mark", async () => {
      const { edition, report } = await compiledWorldReport();
      const whole = report.documents[0]!;
      const document = { ...whole, blocks: chartsOf(whole).slice(0, 2) };
      const file = await ledgerFile(edition, report.name, report.ledger, [document]);
      const ledger = printedLedger(file, document.name);
      const strays = async (forged: ReportDocument) => {
        const bytes = await rendered(forged, format);
        const found =
          format === "html"
            ? checkHtml(Buffer.from(bytes).toString(), ledger).strays
            : (await checkFile(bytes, format, ledger)).strays;
        return [...new Set(found.map(({ number }) => number.text))];
      };
      const before = "17.3";
      const oceania = "22.0";
      expect(await strays(document)).toEqual([]);
      expect(await strays(withDrawn(document, { [oceania]: "987.65" }))).toEqual(["987.65"]);
      const swapped = withDrawn(document, { [oceania]: before, [before]: oceania });
      expect((await strays(swapped)).sort()).toEqual([before, oceania]);
    });
  });
});

async function rendered(document: ReportDocument, format: "html" | "docx" | "pdf") {
  if (format === "pdf") return renderPdf(document);
  if (format === "docx") return renderDocx(document);
  return Buffer.from(htmlPage(document, { words: {}, texts: [], entries: {} }));
}

/** A document whose drawings show other texts; its tables and what is said of it stay true. */
function withDrawn(document: ReportDocument, texts: Readonly<Record<string, string>>) {
  const redrawn = (mark: Mark): Mark => {
    if (mark.kind === "group") return { ...mark, marks: mark.marks.map(redrawn) };
    return mark.kind === "text" ? { ...mark, text: texts[mark.text] ?? mark.text } : mark;
  };
  const forged = (chart: Figure): Figure => ({
    ...chart,
    scene: { ...chart.scene, marks: chart.scene.marks.map(redrawn) },
  });
  const blocks = chartsOf(document).map((block) => ({
    ...block,
    chart: forged(block.chart),
    ...(block.narrow && { narrow: forged(block.narrow) }),
  }));
  return { ...document, blocks };
}
