import { describe, expect, it } from "vitest";
import * as enBrief from "../../src/messages/en/brief.ts";
import * as enFindings from "../../src/messages/en/findings.ts";
import * as enReport from "../../src/messages/en/report.ts";
import * as enCharts from "../../src/messages/en/report-charts.ts";
import * as enLabour from "../../src/messages/en/report-labour.ts";
import * as enParts from "../../src/messages/en/report-parts.ts";
import * as enUncertainty from "../../src/messages/en/report-uncertainty.ts";
import * as zhBrief from "../../src/messages/zh/brief.ts";
import * as zhFindings from "../../src/messages/zh/findings.ts";
import * as zhReport from "../../src/messages/zh/report.ts";
import * as zhCharts from "../../src/messages/zh/report-charts.ts";
import * as zhLabour from "../../src/messages/zh/report-labour.ts";
import * as zhParts from "../../src/messages/zh/report-parts.ts";
import * as zhUncertainty from "../../src/messages/zh/report-uncertainty.ts";
import { numberWords } from "../../src/report/check/number-words.ts";

const languages = {
  en: [enBrief, enFindings, enReport, enCharts, enLabour, enParts, enUncertainty],
  zh: [zhBrief, zhFindings, zhReport, zhCharts, zhLabour, zhParts, zhUncertainty],
};

/** Words that say how large a share or a change is; counts such as *twelve checks* are definitions. */
const sizes =
  /half|halves|third|quarter|fifth|tenth|doubl|tripl|quadrupl|twice|thrice|fold|hundred|dozen|million$|billion$|分之|半|倍|番|成$|[百千万亿]/;
const units = /^(?:thousands|millions|billions)$/;

/** Definitions that say such a word and depend on no value. */
const definitions: Readonly<Record<string, readonly string[]>> = {
  // A third statistic beside two; thresholds, twice; what is known of a locked file; a rate's base.
  "report.prices.targets": ["a third"],
  "finding.22.a": ["more than twice", "两倍"],
  "challenge.ends-disagree": ["十倍"],
  "report.brief.row.per-100000": ["十万"],
};

/** A template without its choices: what it says whatever the data are. */
function unconditional(template: string): string {
  let depth = 0;
  let text = "";
  for (const sign of template) {
    if (sign === "{") depth++;
    if (depth === 0) text += sign;
    if (sign === "}") depth--;
  }
  return text;
}

describe.each(["en", "zh"] as const)("the templates of the report in %s", (language) => {
  it("say a half, a third, double or a million only where a choice is bound to the data", () => {
    const templates = languages[language].flatMap((file) =>
      Object.values(file).flatMap((messages) => Object.entries(messages as Record<string, string>)),
    );
    expect(templates.length).toBeGreaterThan(200);
    const said = templates.flatMap(([key, template]) =>
      numberWords(unconditional(template))
        .map((word) => word.key)
        .filter((word) => sizes.test(word) && !units.test(word))
        .filter((word) => !definitions[key]?.includes(word))
        .map((word) => [key, word]),
    );
    expect(said).toEqual([]);
  });
});
