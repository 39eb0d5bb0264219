import { type Language, message } from "../../messages/index.ts";
import { chartOnPage } from "../charts/chart-drawing.ts";
import type { ChartBlock } from "../document/document.ts";
import { definitionRuns } from "../document/index.ts";
import { escapeHtml } from "./escape.ts";
import { modelMark, numberHtml, runsHtml } from "./runs.ts";
import { notesHtml } from "./table.ts";

/** A chart: drawing with alternative text, caption, and the numbers behind it as a table. */
export function chartHtml(block: ChartBlock, language: Language): string {
  const { chart } = block;
  const id = escapeHtml(block.id);
  const caption = runsHtml(block.caption, language);
  const said = [chart.caption, chart.disclaimer ?? ""].filter((text) => text !== "");
  return `<figure class="chart" id="${id}">
<figcaption>${caption}</figcaption>
${drawings(block, language)}
<details><summary>${escapeHtml(message(language, "report.chart.numbers"))}</summary>
${chartTable(block, language)}
</details>
${notesHtml([...block.notes, ...said.map(definitionRuns)], language)}<p class="source">${runsHtml(block.source, language)}</p>
</figure>`;
}

/** The drawing, and the one for narrow screens where there is one: the style shows either. */
function drawings({ chart, narrow }: ChartBlock, language: Language): string {
  const wide = `<div class="drawing${narrow ? " wide" : ""}">${chartOnPage(chart, language)}</div>`;
  return narrow
    ? `${wide}<div class="drawing narrow">${chartOnPage(narrow, language)}</div>`
    : wide;
}

function chartTable({ chart: { table } }: ChartBlock, language: Language): string {
  const head = table.columns
    .map(({ heading, numeric }) => {
      return `<th scope="col"${numeric ? ' class="num"' : ""}>${labelled(heading, language)}</th>`;
    })
    .join("");
  const rows = table.rows.map(({ cells }) => {
    const html = cells.map((cell, i) => {
      const model = cell.model ? modelMark(language) : "";
      const text = cell.trace
        ? numberHtml(cell.trace, escapeHtml(cell.text))
        : labelled(cell.text, language);
      if (i === 0) return `<th scope="row">${text}</th>`;
      return `<td${table.columns[i]?.numeric ? ' class="num"' : ""}>${text}${model}</td>`;
    });
    return `<tr>${html.join("")}</tr>`;
  });
  return `<div class="frame"><table><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}

function labelled(text: string, language: Language): string {
  return runsHtml(definitionRuns(text), language);
}
