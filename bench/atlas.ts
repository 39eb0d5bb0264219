import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { firstPaint } from "./browser/first-paint.ts";
import { labEdits } from "./browser/lab-edit.ts";
import { type ViewChange, viewChange } from "./browser/view-change.ts";
import { chromiumPath, howToInstall } from "./browser/world-in-browser.ts";

const folder = "out/atlas";

/** Budgets of sizes: bytes as a host sends them (gzip), or on the disk for the whole. */
const budgets = {
  whole: 250e6,
  homeHtml: 60e3,
  homeScript: 40e3,
  areaPage: 80e3,
  flowPlane: 120e3,
};

const sent = (file: string): number => gzipSync(readFileSync(join(folder, file))).length;
const kilobytes = (bytes: number): string => `${(bytes / 1e3).toFixed(1)} kB`;
let above = 0;

function against(what: string, bytes: number, budget: number): void {
  if (bytes > budget) above++;
  const ratio = (bytes / budget).toFixed(2);
  console.log(`atlas, ${what}: ${kilobytes(bytes)}, ${ratio} of its budget`);
}

/** A page with the scripts, styles and pictures that it names, as a host sends them. */
function withAssets(page: string): number {
  const html = readFileSync(join(folder, page), "utf8");
  const named = [...html.matchAll(/<(?:script|link|img)[^>]*?(?:src|href)="([^"?#]+)/g)]
    .map(([, to]) => normalize(join(dirname(page), to!)))
    .filter((file) => existsSync(join(folder, file)) && !file.endsWith(".html"));
  return [page, ...new Set(named)].reduce((sum, file) => sum + sent(file), 0);
}

function measureSizes(): void {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
  const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  against(`${files.length} files in all`, bytes, budgets.whole);
  against(
    "home page, HTML with its map",
    Math.max(...pages(files, /^..\/index\.html$/)),
    budgets.homeHtml,
  );
  const home = readFileSync(join(folder, "en/index.html"), "utf8");
  const scripts = [...home.matchAll(/<script[^>]*src="([^"?]+)/g)].map(([, to]) => join("en", to!));
  against(
    "home page, program",
    scripts.reduce((sum, file) => sum + sent(file), 0),
    budgets.homeScript,
  );
  const areas = files
    .filter((file) => /^..\/area\/[^/]+\/index\.html$/.test(file))
    .map((file) => ({ file, bytes: withAssets(file) }))
    .sort((a, b) => b.bytes - a.bytes);
  const largest = areas[0];
  if (largest)
    against(`largest page of an area (${largest.file})`, largest.bytes, budgets.areaPage);
  const planes = pages(files, /^data\/flows\/.+\/.+\.js$/);
  if (planes.length > 0) against("largest plane of flows", Math.max(...planes), budgets.flowPlane);
}

function pages(files: readonly string[], pattern: RegExp): number[] {
  return files.filter((file) => pattern.test(file)).map(sent);
}

async function measurePaint(executablePath: string): Promise<void> {
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    for (const page of ["en/index.html", "zh/area/CHN/index.html", "ar/declaration/index.html"]) {
      const milliseconds = await firstPaint(browser, folder, page);
      console.log(
        `atlas, first contentful paint of ${page} on a slow telephone: ${milliseconds.toFixed(0)} ms, ${(milliseconds / 1000).toFixed(2)} of its budget`,
      );
    }
    for (const [what, budget, change] of viewChanges()) {
      const milliseconds = await viewChange(browser, change);
      console.log(
        `atlas, ${what}: ${milliseconds.toFixed(0)} ms, ${(milliseconds / budget).toFixed(2)} of its budget`,
      );
    }
    const lab = pathToFileURL(resolve(folder, "en/lab/index.html")).href;
    for await (const { method, pair, whole } of labEdits(browser, `${lab}?period=2024-2015`)) {
      console.log(
        `atlas, edit of a cell of the laboratory, ${method}: ${pair.toFixed(0)} ms to the pair, ${(pair / 100).toFixed(2)} of its budget, ${whole.toFixed(0)} ms to the whole table`,
      );
    }
  } finally {
    await browser.close();
  }
}

/** Changes of a view by their names and budgets in milliseconds. */
function viewChanges(): readonly (readonly [string, number, ViewChange])[] {
  const address = (page: string) => pathToFileURL(resolve(folder, page)).href;
  const methods = ["da-pb-closed", "mig-rate", "da-min-closed", "waymark"];
  const flows = { address: address("en/flows/index.html"), name: "method", values: methods };
  const map = `${address("en/map/index.html")}?measure=net-migration`;
  const years = { address: map, name: "year", values: ["2022", "2021", "2020", "2019", "2018"] };
  return [
    ["switch of the method of flows", 100, flows],
    ["switch of the year of the map", 50, years],
  ];
}

const executablePath = chromiumPath();
if (!existsSync(join(folder, "index.html"))) {
  console.log(`atlas: not measured, there is none in ${folder}: run npm start`);
} else {
  measureSizes();
  if (executablePath === undefined) console.log(`atlas, paint: not measured, ${howToInstall}`);
  else await measurePaint(executablePath);
  if (above > 0) {
    console.error(`atlas: ${above} sizes above their budgets`);
    process.exitCode = 1;
  }
}
