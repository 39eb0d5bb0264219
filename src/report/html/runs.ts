import { type Language, message } from "../../messages/index.ts";
import type { Run } from "../document/document.ts";
import { escapeHtml } from "./escape.ts";

/**
 * Runs as HTML. A number names its entry of the ledger in `data-e`; a label, which is no quantity, stands
 * in a `span` of the class `l`, so that a check can tell both from a number that is neither.
 */
export function runsHtml(runs: readonly Run[], language: Language): string {
  return runs.map((run) => runHtml(run, language)).join("");
}

function runHtml(run: Run, language: Language): string {
  const text = escapeHtml(run.text);
  switch (run.kind) {
    case "text":
      return run.strong ? `<strong>${text}</strong>` : text;
    case "label":
      return `<span class="l">${text}</span>`;
    case "link":
      return `<a href="${escapeHtml(run.href)}">${text}</a>`;
    case "number": {
      const model = run.model ? modelMark(language) : "";
      return numberHtml(run.entry, text) + model;
    }
  }
}

/** A number that leads to its line in the register, or opens its trace where the script runs. */
export function numberHtml(entry: string, html: string): string {
  const id = escapeHtml(entry);
  return `<a class="n" href="#${id}" data-e="${id}">${html}</a>`;
}

/** The label of modelled values, spelt out for those who hear it. */
export function modelMark(language: Language): string {
  const title = escapeHtml(message(language, "caveat.model"));
  return ` <abbr class="model" title="${title}">${message(language, "report.model")}</abbr>`;
}
