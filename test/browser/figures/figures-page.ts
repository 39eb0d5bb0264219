import { build } from "vite";
import { figureStyle } from "../../../src/atlas/frame/figure-view.tsx";
import { pictureOf } from "../../../src/atlas/frame/picture-of.ts";
import { type Figure, type FigureContext, toTable } from "../../../src/figures/index.ts";
import { root } from "../../house/source-files.ts";

/** A page of figures with their tables and the program by which the atlas lets a reader walk them. */
export async function figuresPage(
  figures: readonly Figure[],
  context: FigureContext,
): Promise<string> {
  // Functions of the context do not travel; walking needs its words alone.
  const shown = figures.map((figure) => ({ figure, context }));
  const { script, style } = await program();
  const data = JSON.stringify(shown).replaceAll("<", "\\u003c");
  return `<!doctype html><html lang="${context.language}" dir="${context.direction}"><head>
<meta charset="utf-8"><title>Figures</title><style>${style}${figureStyle()}</style></head>
<body><main><h1>Figures</h1>${figures.map((figure) => figureHtml(figure, context)).join("")}</main>
<script type="application/json" id="figures">${data}</script><script>${script}</script></body></html>`;
}

function figureHtml(figure: Figure, context: FigureContext): string {
  return `<figure class="figure" id="${figure.id}"><h2>${figure.title}</h2>
<div class="explore-view"><div class="picture" dir="ltr">${pictureOf(figure, context)}</div></div>
<details><summary>Table of ${figure.id}</summary><div class="scroll" tabindex="0" role="region" aria-label="Table of ${figure.id}">
${toTable(figure, context)}</div></details></figure>`;
}

async function program(): Promise<{ readonly script: string; readonly style: string }> {
  const built = await build({
    root,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: {
      write: false,
      minify: false,
      lib: {
        entry: new URL("walk-program.ts", import.meta.url).pathname,
        formats: ["iife"],
        name: "walkProgram",
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !("output" in first)) throw new Error("vite gave no program");
  const styles = first.output.flatMap((file) =>
    file.type === "asset" && file.fileName.endsWith(".css") ? [String(file.source)] : [],
  );
  return {
    script: first.output[0].code.replaceAll("</script", "<\\/script"),
    style: styles.join("\n"),
  };
}
