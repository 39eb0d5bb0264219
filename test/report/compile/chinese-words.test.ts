import { expect, it } from "vitest";
import type { Block, ReportDocument, Run } from "../../../src/report/document/index.ts";
import { describeShared } from "../../shared.ts";
import { compiledWorldReport } from "../compiled.ts";

/** Names that Chinese documents write in Latin letters. */
const names = new Set(["Waymark"]);

/** Every text of a document that a reader sees or hears. */
function textsOf({ title, subtitle, imprint, blocks, register = [] }: ReportDocument): string[] {
  const words = (runs: readonly Run[]) => runs.map(({ text }) => text).join("");
  const ofBlock = (block: Block): string[] => {
    switch (block.kind) {
      case "heading":
      case "paragraph":
        return [words(block.runs)];
      case "list":
        return block.items.map(words);
      case "table":
        return [
          block.caption,
          ...block.columns.map(({ heading }) => heading),
          ...block.rows.flatMap(({ cells }) => cells),
          ...block.notes,
          block.source,
        ].map(words);
      case "chart":
        return [
          ...[block.caption, ...block.notes, block.source].map(words),
          block.chart.altText,
          block.chart.caption,
          ...block.chart.table.rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
          ...block.chart.table.columns.map(({ heading }) => heading),
        ];
      case "box":
        return [words(block.title), ...block.blocks.flatMap(ofBlock)];
      default:
        return [];
    }
  };
  // Identifiers of cells stand in the register as they are; its words are checked without them.
  const lines = register.map(({ runs }) => words(runs.slice(0, -1)));
  return [title, subtitle, ...imprint.map(words), ...blocks.flatMap(ofBlock), ...lines];
}

/** Words of small letters; symbols of documents and codes of series are no words. */
function englishWords(text: string): readonly string[] {
  const plain = text
    .replace(/https?:\/\/\S+/g, " ")
    .replace(/[A-Za-z0-9]+(?:[/_.:-][A-Za-z0-9()]+)+/g, " ");
  return (plain.match(/[A-Za-z]*[a-z][A-Za-z]+/g) ?? []).filter((word) => !names.has(word));
}

describeShared("the Chinese world report", () => {
  it("has no English word outside of names and codes", async () => {
    const { report } = await compiledWorldReport();
    const document = report.documents.find(({ language }) => language === "zh")!;
    const found = textsOf(document).flatMap((text) =>
      englishWords(text).map((word) => `${word}: ${text.slice(0, 80)}`),
    );
    expect([...new Set(found)]).toEqual([]);
  });

  it("would find one", () => {
    expect(englishWords("见A/RES/68/4号决议，table 4")).toEqual(["table"]);
    expect(englishWords("POP/DB/MIG/Stock/Rev.2020，BX.TRF.PWKR.CD.DT，waymark.json")).toEqual([]);
  });
});
