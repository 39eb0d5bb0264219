import type { Language } from "../../messages/index.ts";
import type { Block } from "../document/document.ts";
import { chartHtml } from "./chart.ts";
import { escapeHtml } from "./escape.ts";
import { runsHtml } from "./runs.ts";
import { tableHtml } from "./table.ts";

/** Blocks as HTML; headings stand one level below the title of the document. */
export function blocksHtml(blocks: readonly Block[], language: Language): string {
  return blocks.map((block) => blockHtml(block, language)).join("\n");
}

function blockHtml(block: Block, language: Language): string {
  switch (block.kind) {
    case "heading": {
      const tag = `h${block.level + 1}`;
      return `<${tag} id="${escapeHtml(block.id)}">${runsHtml(block.runs, language)}</${tag}>`;
    }
    case "paragraph": {
      const { role = "body", number, runs } = block;
      const html = runsHtml(runs, language);
      if (number === undefined) return `<p class="${role}">${html}</p>`;
      return `<p class="${role} numbered" id="p${number}"><span class="l pn">${number}.</span> ${html}</p>`;
    }
    case "list":
      return `<ul${block.columns ? ' class="columns"' : ""}>${block.items.map((item) => `<li>${runsHtml(item, language)}</li>`).join("")}</ul>`;
    case "table":
      return tableHtml(block, language);
    case "chart":
      return chartHtml(block, language);
    case "box": {
      const id = escapeHtml(block.id);
      const title = runsHtml(block.title, language);
      return `<aside class="box ${block.role}" id="${id}" aria-labelledby="${id}-title">
<p class="box-title" id="${id}-title">${title}</p>
${blocksHtml(block.blocks, language)}
</aside>`;
    }
    case "contents":
    case "page-break":
      return "";
  }
}
