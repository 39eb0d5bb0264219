import { extractNumbers } from "../check/extract-numbers.ts";
import { ReportError } from "../report-error.ts";
import type { Run } from "./document.ts";

/** A label as it stands: a date, a symbol, the number of a table, a name that holds digits. */
export function labelRun(text: string | number): Run {
  return extractNumbers(String(text)).length > 0
    ? { kind: "label", text: String(text) }
    : { kind: "text", text: String(text) };
}

/**
 * Words as runs; years, symbols and codes among them become labels.
 *
 * @param where names the template or place for the error
 * @throws ReportError `unbound-number` if a quantity stands among the words: it must be bound to a figure
 */
export function textRuns(text: string, where: string): readonly Run[] {
  const quantity = extractNumbers(text).find(({ kind }) => kind === "quantity");
  if (quantity) throw new ReportError("unbound-number", { where, text: quantity.text });
  return definitionRuns(text);
}

/**
 * The words of a definition, a caveat or a title as runs: every number in them is part of the
 * definition and no quantity that the report found.
 */
export function definitionRuns(text: string): readonly Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const { start, text: number } of extractNumbers(text)) {
    if (start > end) runs.push({ kind: "text", text: text.slice(end, start) });
    runs.push({ kind: "label", text: number });
    end = start + number.length;
  }
  if (end < text.length) runs.push({ kind: "text", text: text.slice(end) });
  return runs;
}
