import { describe, expect, it } from "vitest";
import { documentNumbers } from "../../../src/report/check/index.ts";
import type { Block, ReportDocument } from "../../../src/report/document/document.ts";

const documentOf = (...blocks: Block[]): ReportDocument => ({
  name: "sample.en",
  language: "en",
  layout: "report",
  title: "Report of 2024",
  subtitle: "on resolution A/RES/68/4",
  imprint: [],
  blocks,
});

describe("numbers of a document", () => {
  it("are printed by entry; what names and does not count is a label", () => {
    const numbers = documentNumbers(
      documentOf({
        kind: "paragraph",
        runs: [
          { kind: "text", text: "Paragraph " },
          { kind: "label", text: "27" },
          { kind: "text", text: ": " },
          { kind: "number", text: "280.6 million", entry: "F-22-01" },
          { kind: "text", text: " persons, " },
          { kind: "number", text: "281 million", entry: "F-22-01" },
          { kind: "text", text: " rounded." },
        ],
      }),
    );
    expect(numbers.entries).toEqual([{ id: "F-22-01", printed: ["280.6 million", "281 million"] }]);
    expect([...numbers.labels].sort()).toEqual(["2024", "27", "A/RES/68/4"]);
    expect(numbers.unbound).toEqual([]);
  });

  it("are unbound if a sentence, a cell or a box states a quantity as text", () => {
    const said = (text: string) => [{ kind: "text" as const, text }];
    const { unbound } = documentNumbers(
      documentOf(
        { kind: "list", items: [said("12 States")] },
        {
          kind: "box",
          id: "b",
          role: "caveat",
          title: said("Note"),
          blocks: [{ kind: "paragraph", runs: said("up by 3.6 per cent") }],
        },
        {
          kind: "table",
          id: "t",
          caption: said("Table 1"),
          columns: [{ heading: said("Area"), numeric: false, width: 1 }],
          rows: [{ cells: [said("1,234")] }],
          notes: [said("excluding 7 areas")],
          source: said("United Nations, 2020"),
        },
      ),
    );
    expect(unbound.map(({ number }) => number)).toEqual(["12", "3.6", "1,234", "7"]);
    expect(unbound[1]!.passage).toBe("up by 3.6 per cent");
  });

  it("are unbound if digits of two runs make a number that neither states", () => {
    const { unbound } = documentNumbers(
      documentOf({
        kind: "paragraph",
        runs: [
          { kind: "number", text: "3", entry: "F-22-01" },
          { kind: "text", text: ",456 persons" },
        ],
      }),
    );
    expect(unbound.map(({ number }) => number)).toEqual(["3,456"]);
  });
});
