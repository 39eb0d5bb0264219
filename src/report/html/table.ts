import { type Language, message } from "../../messages/index.ts";
import type { Run, TableBlock } from "../document/document.ts";
import { sentenceGap } from "../document/sentence-gap.ts";
import { escapeHtml } from "./escape.ts";
import { runsHtml } from "./runs.ts";

/** A table with caption, headings with scope, notes and source; wide ones scroll inside their frame. */
export function tableHtml(block: TableBlock, language: Language): string {
  const id = escapeHtml(block.id);
  const head = block.columns
    .map(({ heading, numeric }) => {
      const kind = numeric ? ' class="num"' : "";
      return `<th scope="col"${kind}>${runsHtml(heading, language)}</th>`;
    })
    .join("");
  const rows = block.rows.map((row) => rowHtml(row, block, language)).join("\n");
  return `<figure class="table" id="${id}">
<div class="frame" role="region" aria-labelledby="${id}-caption" tabindex="0">
<table>
<caption id="${id}-caption">${runsHtml(block.caption, language)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${rows}
</tbody>
</table>
</div>
${notesHtml(block.notes, language)}<p class="source">${runsHtml(block.source, language)}</p>
</figure>`;
}

function rowHtml(
  { cells, role }: TableBlock["rows"][number],
  { columns }: TableBlock,
  language: Language,
): string {
  if (role === "group") {
    const name = runsHtml(cells[0] ?? [], language);
    return `<tr class="group"><th scope="rowgroup" colspan="${columns.length}">${name}</th></tr>`;
  }
  const html = cells.map((runs, i) => {
    if (i === 0) return `<th scope="row">${runsHtml(runs, language)}</th>`;
    const kind = columns[i]?.numeric ? ' class="num"' : "";
    return `<td${kind}>${runsHtml(runs, language)}</td>`;
  });
  return `<tr${role === "total" ? ' class="total"' : ""}>${html.join("")}</tr>`;
}

/** Notes under a table or chart; none without notes. */
export function notesHtml(notes: readonly (readonly Run[])[], language: Language): string {
  if (notes.length === 0) return "";
  const items = notes.map((note) => runsHtml(note, language)).join(sentenceGap(language));
  const word = escapeHtml(message(language, "report.notes"));
  return `<p class="notes"><span class="word">${word}</span>${sentenceGap(language)}${items}</p>\n`;
}
