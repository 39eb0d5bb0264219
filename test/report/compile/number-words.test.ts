import { describe, expect, it } from "vitest";
import { hasNoNumber } from "../../../src/indicators/index.ts";
import { messages as en } from "../../../src/messages/en/index.ts";
import { messages as zh } from "../../../src/messages/zh/index.ts";
import { shareWord } from "../../../src/report/compile/phrases.ts";
import { describeShared } from "../../shared.ts";
import { compiledWorldReport } from "../compiled.ts";

/** Quantities in words, which no reader of digits finds. */
const quantities = {
  en: /\b(?:half|halves|two thirds|one third|a third of|a quarter|three quarters|twice|thrice|doubled?|tripled?|tenfold|majority)\b/i,
  zh: /一半|半数|过半|三分之|四分之|五分之|[两二三四五十]倍|翻番|大多数|绝大部分/,
} as const;

/** Thresholds by which the statistic beside them is defined: they are no findings. */
const definitions = new Set(["finding.22.a"]);

/** A template without what it chooses by its numbers: the arguments in braces. */
function fixedWords(template: string): string {
  let depth = 0;
  let words = "";
  for (const char of template) {
    if (char === "{") depth += 1;
    if (depth === 0) words += char;
    if (char === "}") depth -= 1;
  }
  return words;
}

describe("templates of the report", () => {
  it.each([
    ["en", en],
    ["zh", zh],
  ] as const)(
    "say no quantity in words but by a choice that a number makes, in %s",
    (language, all) => {
      const found = Object.entries(all)
        .filter(([key]) => /^(?:report|finding|gap)\./.test(key) && !definitions.has(key))
        .filter(([, template]) => quantities[language].test(fixedWords(template)));
      expect(found).toEqual([]);
    },
  );

  it("are read without their choices", () => {
    expect(fixedWords("a {n} b{how, select, x {, half {n}} other {}}.")).toBe("a  b.");
    expect(quantities.en.test("almost half of them")).toBe(true);
    expect(quantities.zh.test("近三分之二")).toBe(true);
  });
});

describeShared("the world report", () => {
  it("says half and two thirds only beside a share for which they are true", async () => {
    const { report } = await compiledWorldReport();
    const words = { half: /half$/i, "two thirds": /thirds$/i } as const;
    let seen = 0;
    for (const { blocks, language } of report.documents) {
      if (language !== "en") continue;
      for (const block of blocks) {
        if (block.kind !== "paragraph") continue;
        const text = block.runs.map((run) => run.text).join("");
        for (const [word, form] of Object.entries(words)) {
          if (!new RegExp(`\\b${word}\\b`).test(text)) continue;
          const chosen = block.runs.flatMap((run) => {
            if (run.kind !== "number") return [];
            const { value, unit } = report.ledger.entry(run.entry).figure;
            return unit === "per-cent" && !hasNoNumber(value) ? [shareWord(value)] : [];
          });
          expect(
            chosen.some((each) => form.test(each)),
            text,
          ).toBe(true);
          seen += 1;
        }
      }
    }
    expect(seen).toBeGreaterThan(0);
  });
});
