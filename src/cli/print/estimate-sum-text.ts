import type { EstimateSumTrace } from "../../estimates/index.ts";
import { type Language, message } from "../../messages/index.ts";
import type { CsvTable } from "./csv.ts";
import { formatNumber } from "./number.ts";
import { textTable } from "./text-table.ts";
import { codeWord } from "./words.ts";

/** From a sum of estimates to the corridors of which it is made. */
export function estimateSumText(language: Language, trace: EstimateSumTrace): string {
  const { site, persons, corridors, largest } = trace;
  const number = (value: number) => formatNumber(language, value, 0);
  const title = [
    `${site.from} → ${site.to}`,
    `${site.period.start}–${site.period.end}`,
    codeWord(language, "sex", site.sex),
    site.method,
    site.revision,
  ];
  const columns = [
    { heading: message(language, "column.id") },
    { heading: message(language, "column.value"), align: "right" as const },
  ];
  return [
    `${number(persons)} ${codeWord(language, "unit", "PERSONS")} [${message(language, "values.model")}]\n${title.join(" · ")}`,
    message(language, "estimates.sum-of", { corridors: number(corridors) }),
    `${message(language, "estimates.sum-largest")}\n${textTable(
      columns,
      largest.map((each) => [each.id, number(each.persons)]),
    )}`,
  ].join("\n\n");
}

/** The corridors of a sum as a table. */
export function estimateSumTable({ id, largest }: EstimateSumTrace): CsvTable {
  return {
    columns: ["SUM_ID", "ESTIMATE_ID", "VALUE"],
    rows: largest.map((each) => [id, each.id, each.persons]),
  };
}
