import type { Agreement, Validation } from "../../estimates/index.ts";
import { type Language, message } from "../../messages/index.ts";
import { formatNumber } from "../print/number.ts";
import { textTable } from "../print/text-table.ts";
import { periodWord } from "../print/words.ts";

/**
 * How near the estimates are to each other in the last period: our computation to the published columns of the same
 * method, and the Waymark estimate to pseudo-Bayes. Every pair of every period is in the files.
 */
export function agreementText(language: Language, { agreement }: Validation): string {
  const last = agreement.at(-1)?.timePeriod;
  const shown = agreement.filter(
    (pair) => pair.timePeriod === last && (sameMethod(pair) || withWaymark(pair)),
  );
  if (last === undefined || shown.length === 0) return "";
  const column = (key: string, align: "left" | "right" = "left") => ({
    heading: message(language, `validate.column.${key}`),
    align,
  });
  const table = textTable(
    [
      ...["first", "second"].map((key) => column(key)),
      ...["corridors", "log", "count", "two", "three", "level"].map((key) => column(key, "right")),
    ],
    shown.map(({ first, second, ...row }) => [
      `${first.source} ${first.method}`,
      `${second.source} ${second.method}`,
      formatNumber(language, row.corridors, 0),
      row.logCorrelation.toFixed(3),
      row.countCorrelation.toFixed(3),
      formatNumber(language, 100 * row.withinTwo, 0),
      formatNumber(language, 100 * row.withinThree, 0),
      row.level.toFixed(2),
    ]),
  );
  return `${message(language, "validate.agreement", { period: periodWord(last) })}\n${table}`;
}

function sameMethod({ first, second }: Agreement): boolean {
  return first.method === second.method && first.kind === "recomputed";
}

function withWaymark({ first, second }: Agreement): boolean {
  const methods = [first.method, second.method];
  return methods.includes("waymark") && methods.includes("da-pb-closed");
}
