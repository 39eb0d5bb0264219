import { type Language, message } from "../../messages/index.ts";
import type { RegisterItem, Run } from "../document/document.ts";
import { escapeHtml } from "./escape.ts";
import { modelMark, runsHtml } from "./runs.ts";

/** The register of numbers at the end of a page: what a number leads to where no program runs. */
export function registerHtml(items: readonly RegisterItem[], language: Language): string {
  if (items.length === 0) return "";
  const word = (key: string) => escapeHtml(message(language, `report.register.${key}`));
  const rows = items.map(({ entry, runs }) => {
    return `<li id="${escapeHtml(entry)}">${itemHtml(runs, language)}</li>`;
  });
  return `<section class="register" aria-labelledby="register">
<h2 id="register">${word("heading")}</h2>
<p class="note">${word("note")}</p>
<ul>
${rows.join("\n")}
</ul>
</section>`;
}

/** Numbers of the register lead nowhere: they are where others lead. */
function itemHtml(runs: readonly Run[], language: Language): string {
  return runs
    .map((run) => {
      if (run.kind !== "number") return runsHtml([run], language);
      const number = `<span data-e="${escapeHtml(run.entry)}">${escapeHtml(run.text)}</span>`;
      return run.model ? number + modelMark(language) : number;
    })
    .join("");
}
