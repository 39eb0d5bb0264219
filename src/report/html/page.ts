import { createHash } from "node:crypto";
import { message } from "../../messages/index.ts";
import type { Block, ReportDocument } from "../document/document.ts";
import { definitionRuns, plainText } from "../document/index.ts";
import { blocksHtml } from "./blocks.ts";
import type { ShownEntries } from "./entries.ts";
import { escapeHtml, escapeJson } from "./escape.ts";
import { registerHtml } from "./register.ts";
import { runsHtml } from "./runs.ts";
import { script } from "./script.ts";
import { style } from "./style.ts";

const languageTags = { en: "en", zh: "zh-Hans" } as const;
const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const policy = [
  "default-src 'none'",
  `style-src ${hashOf(style)}`,
  // The marks of drawings take their colours from variables, which only a style can name.
  "style-src-attr 'unsafe-inline'",
  `script-src ${hashOf(script)}`,
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Where a number of a page leads: to a dialog and to the register, or to the register alone. */
export type HtmlTraces = ShownEntries | "register";

/**
 * A report as one HTML file: style and script inside and allowed by their hashes, no request to anybody,
 * readable without the script.
 */
export function htmlPage(document: ReportDocument, traces: HtmlTraces): string {
  const html = wholePage(document, traces);
  return traces === "register" ? withoutEntries(html) : html;
}

/** Without what only the script and checks of the ledger read, a fifth of a brief. */
function withoutEntries(html: string): string {
  return html
    .replace(/<span (?:class="l"|data-e="[^"]*")>([^<]*)<\/span>/g, "$1")
    .replace(/(<a class="n" href="[^"]*") data-e="[^"]*"/g, "$1");
}

function wholePage(document: ReportDocument, traces: HtmlTraces): string {
  const { language, title } = document;
  const say = (key: string) => escapeHtml(message(language, `report.${key}`));
  return `<!doctype html>
<html lang="${languageTags[language]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#main">${say("skip")}</a>
<header class="cover">
<h1>${escapeHtml(title)}</h1>
<p class="subtitle">${runsHtml(definitionRuns(document.subtitle), language)}</p>
<div class="imprint">
${document.imprint.map((runs) => `<p>${runsHtml(runs, language)}</p>`).join("\n")}
</div>
</header>
${document.layout === "brief" ? "" : contentsNav(document)}
<main id="main">
${blocksHtml(document.blocks, language)}
${registerHtml(document.register ?? [], language)}
</main>
${traces === "register" ? "" : dialogHtml(traces)}
</body>
</html>
`;
}

function dialogHtml(entries: ShownEntries): string {
  return `<dialog id="trace" aria-labelledby="trace-title"></dialog>
<script type="application/json" id="entries">${escapeJson(entries)}</script>
<script>${script}</script>`;
}

/** From this number on, the entries of one level stand in columns. */
const manyItems = 12;

function contentsNav({ language, blocks }: ReportDocument): string {
  const title = escapeHtml(message(language, "report.contents"));
  return `<nav class="contents" aria-label="${title}">
<h2>${title}</h2>
${contentsHtml(blocks)}
</nav>`;
}

/** Headings of the first two levels as links. */
function contentsHtml(blocks: readonly Block[]): string {
  const items: { readonly html: string; readonly inner: string[] }[] = [];
  for (const block of blocks) {
    if (block.kind !== "heading" || block.level > 2) continue;
    const words = escapeHtml(plainText(block.runs));
    const link = `<a href="#${escapeHtml(block.id)}">${words}</a>`;
    const last = items.at(-1);
    if (block.level === 2 && last) last.inner.push(`<li>${link}</li>`);
    else items.push({ html: link, inner: [] });
  }
  const lines = items.map(({ html, inner }) => {
    const kind = inner.length > manyItems ? ' class="many"' : "";
    return `<li>${html}${inner.length > 0 ? `<ul${kind}>${inner.join("")}</ul>` : ""}</li>`;
  });
  return `<ul>${lines.join("\n")}</ul>`;
}
