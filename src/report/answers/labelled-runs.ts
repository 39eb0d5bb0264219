import type { Run } from "../document/document.ts";

const marks = /([0-9][0-9.,:/–-]*[0-9a-z]*|[0-9])/;

/**
 * Words with the numbers in them as labels: the codes, years and ages of titles and statements
 * (`10.7.2`, `15–24`), which are identifiers and no quantities.
 */
export function labelledRuns(text: string): readonly Run[] {
  return text
    .split(marks)
    .filter((part) => part !== "")
    .map((part): Run => ({ kind: marks.test(part) ? "label" : "text", text: part }));
}
