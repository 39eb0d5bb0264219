import type { EstimateTrace, Finding, TracedInput } from "../../estimates/index.ts";
import { type Language, message } from "../../messages/index.ts";
import type { CsvTable } from "./csv.ts";
import { formatNumber } from "./number.ts";
import { textTable } from "./text-table.ts";
import { areaWord, codeWord, periodWord } from "./words.ts";

/** From an estimate to its formula, its parts by birthplace and the values on which it rests. */
export function estimateTraceText(language: Language, trace: EstimateTrace): string {
  const { site, persons, birthplaces, inputs, findings } = trace;
  const say = (key: string, args = {}) => message(language, `estimates.${key}`, args);
  const number = (value: number) => formatNumber(language, value, 0);
  const title = [
    `${areaWord(language, site.origin)} → ${areaWord(language, site.destination)}`,
    `${site.period.start}–${site.period.end}`,
    codeWord(language, "sex", site.sex),
    site.method,
    site.revision,
  ];
  const parts = birthplaces.map(({ birthplace, persons: part }) => [
    areaWord(language, birthplace),
    number(part),
  ]);
  if (birthplaces.length > 0)
    parts.push([say("other-birthplaces"), number(trace.otherBirthplaces)]);
  const blocks = [
    `${number(persons)} ${codeWord(language, "unit", "PERSONS")} [${message(language, "values.model")}]\n${title.join(" · ")}`,
    `${say("formula")}\n  ${say(`formula.${site.method}`)}\n  ${say("formula.world")}`,
  ];
  if (parts.length > 0) {
    const columns = [
      { heading: message(language, "column.birthplace") },
      { heading: message(language, "column.value"), align: "right" as const },
    ];
    blocks.push(`${say("by-birthplace")}\n${textTable(columns, parts)}`);
  }
  blocks.push(`${say("inputs")}\n${inputsText(language, inputs)}`);
  const decided = findings.map((finding) => `  ${findingText(language, finding)}`);
  if (decided.length > 0) blocks.push(`${say("decided")}\n${decided.join("\n")}`);
  return blocks.join("\n\n");
}

function inputsText(language: Language, inputs: readonly TracedInput[]): string {
  const headings = ["measure", "area", "birthplace", "sex", "period", "value", "id"];
  return textTable(
    headings.map((key) => ({
      heading: message(language, `column.${key}`),
      ...(key === "value" && { align: "right" as const }),
    })),
    inputs.map(({ measure, area, counterpart, sex, timePeriod, value, id }) => [
      codeWord(language, "measure", measure),
      areaWord(language, area),
      counterpart === null ? "" : areaWord(language, counterpart),
      codeWord(language, "sex", sex),
      periodWord(timePeriod),
      formatNumber(language, value),
      id,
    ]),
  );
}

/** One finding in words. */
export function findingText(language: Language, finding: Finding): string {
  const { year, areas, persons } = finding;
  const words = message(language, `estimates.finding.${finding.finding}`);
  const details = [
    year !== undefined && String(year),
    areas.length > 0 &&
      (areas.length > 8 ? `${areas.slice(0, 8).join(" ")} … (${areas.length})` : areas.join(" ")),
    persons !== null &&
      `${formatNumber(language, persons, 0)} ${codeWord(language, "unit", "PERSONS")}`,
  ].filter((part) => part !== false);
  return details.length === 0 ? words : `${words} (${details.join("; ")})`;
}

/** The inputs of a trace as a table. */
export function estimateTraceTable({ id, inputs }: EstimateTrace): CsvTable {
  return {
    columns: [
      ...["ESTIMATE_ID", "VALUE_ID", "MEASURE", "REF_AREA", "COUNTERPART_AREA"],
      ...["SEX", "TIME_PERIOD", "VALUE"],
    ],
    rows: inputs.map((input) => [
      ...[id, input.id, input.measure, input.area, input.counterpart],
      ...[input.sex, input.timePeriod, input.value],
    ]),
  };
}
