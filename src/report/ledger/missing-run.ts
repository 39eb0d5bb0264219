import type { FigureMissing } from "../../indicators/index.ts";
import { type Language, message } from "../../messages/index.ts";
import type { Run } from "../document/document.ts";

/** Signs that stand in a table where a number is missing; each is explained under the table. */
export const missingSigns = ["not-available", "not-applicable", "not-loaded", "undefined"] as const;
export type MissingSign = (typeof missingSigns)[number];

/** The sign of a reason; suppressed and not collected values are not available to a reader. */
export function missingSign({ missing }: FigureMissing): MissingSign {
  return (missingSigns as readonly string[]).includes(missing)
    ? (missing as MissingSign)
    : "not-available";
}

/** The sign of a missing number as a run: `..`, never a zero (trap T05). */
export function missingRun(missing: FigureMissing, language: Language): Run {
  return { kind: "text", text: message(language, `report.missing.${missingSign(missing)}`) };
}
