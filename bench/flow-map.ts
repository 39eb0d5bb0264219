import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { build } from "vite";
import type { FlowMapTimes } from "./browser/draw-page.ts";
import { chromiumPath, howToInstall } from "./browser/world-in-browser.ts";

const extract = new URL("../../../test/figures/extracts/flows-2015-2020.json", import.meta.url);
const { nodes } = JSON.parse(readFileSync(extract, "utf8")) as {
  nodes: [string, number, number][];
};
const executablePath = chromiumPath();
if (executablePath === undefined) console.log(`flow map: not measured, ${howToInstall}`);
else {
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const page = await browser.newPage();
    await page.evaluate(await bundled());
    for (const count of [1000, 3000]) {
      const times: FlowMapTimes = await page.evaluate(
        `timeFlowMap(${JSON.stringify(nodes)}, ${count})`,
      );
      if (times.pixels === 0) throw new Error("flow map: nothing was drawn");
      const both = times.place + times.draw;
      console.log(
        `flow map, ${count} links on canvas: placed in ${times.place.toFixed(1)} ms, drawn in ${times.draw.toFixed(1)} ms, ${(both / (count === 3000 ? 33 : 16)).toFixed(2)} of its budget`,
      );
    }
  } finally {
    await browser.close();
  }
}

async function bundled(): Promise<string> {
  const here = fileURLToPath(import.meta.url);
  const entry = here.replace(/flow-map\.(ts|js)$/, "browser/draw-page.$1");
  const output = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, lib: { entry, formats: ["iife"], name: "waymarkBench" } },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  if (!bundle || !("output" in bundle)) throw new Error("vite gave no bundle");
  return bundle.output.flatMap((file) => (file.type === "chunk" ? [file.code] : [])).join("\n");
}
