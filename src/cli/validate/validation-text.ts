import type { Validation } from "../../estimates/index.ts";
import { type Language, message } from "../../messages/index.ts";
import { formatNumber } from "../print/number.ts";
import { accuracyText } from "./accuracy-text.ts";
import { agreementText } from "./agreement-text.ts";
import { intervalsText } from "./intervals-text.ts";
import { verdictText } from "./verdict-text.ts";
import { worstText } from "./worst-text.ts";

/** The whole validation for a reader: what it rests on, every table, the worst rows, the files. */
export function validationText(
  language: Language,
  validation: Validation,
  files: readonly string[],
): string {
  return [
    basisText(language, validation),
    verdictText(language, validation),
    accuracyText(language, validation),
    intervalsText(language, validation),
    agreementText(language, validation),
    worstText(language, validation),
    message(language, "validate.written", { files: files.join(", ") }),
  ]
    .filter(Boolean)
    .join("\n\n");
}

function basisText(language: Language, { reports, published, accuracy }: Validation): string {
  const say = (key: string, args: Record<string, string | number> = {}) =>
    message(language, `validate.${key}`, args);
  const number = (value: number) => formatNumber(language, value, 0);
  const { sources, lacks, corridors, leftOut, compared } = reports;
  return [
    say("heading"),
    say("basis", {
      reports: number(reports.reports),
      sources: sources.join(", "),
      corridors: number(corridors),
      leftOut: number(leftOut),
      compared: number(compared),
    }),
    ...(lacks.length > 0 ? [say("lacks-reports", { sources: lacks.join(", ") })] : []),
    ...(accuracy.some(({ kind }) => kind === "waymark") ? [] : [say("lacks-waymark")]),
    ...(published.lacks.length > 0
      ? [say("lacks-published", { sources: published.lacks.join(", ") })]
      : []),
  ].join("\n");
}
