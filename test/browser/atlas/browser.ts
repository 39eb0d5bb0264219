import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { build } from "vite";
import { chromiumPath, howToInstall } from "../../../bench/browser/world-in-browser.ts";
import { areaCode } from "../../../src/areas/index.ts";
import { type AtlasLanguage, buildAtlas } from "../../../src/atlas/index.ts";
import { previewServer } from "../../../src/cli/atlas/preview-server.ts";
import { root } from "../../house/source-files.ts";
import { openEmbedded } from "../../indicators/editions.ts";
import { prepared, stampOf } from "../../prepared.ts";

/** Languages of the atlas that the browser tests open: two scripts and one that runs from right to left. */
export const browserLanguages = ["en", "zh", "ar"] as const satisfies readonly AtlasLanguage[];

/** Areas that they open: two ends of a large corridor, one with migrants from everywhere, one very small. */
const browserAreas = ["MEX", "USA", "CHN", "TUV"].map((code) => areaCode(code));

/** An atlas with its real program and style, served on the loopback address and shown in Chromium. */
export interface OpenAtlas {
  readonly folder: string;
  /** Address of the server, with a slash at its end. */
  readonly address: string;
  /** The same folder as an address of the disk. */
  readonly onDisk: string;
  /** A page in a context of its own, with everything that went wrong on it collected. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<WatchedPage>;
  readonly close: () => Promise<void>;
}

/** A page and what it did that no page of the atlas may do. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors of its program, of its console, and of the content-security policy. */
  readonly errors: readonly string[];
  /** Requests that left the address of the atlas. */
  readonly foreign: readonly string[];
}

/** Builds (once for all test files) and opens the atlas. @throws Error where no Chromium is installed. */
export async function openAtlas(): Promise<OpenAtlas> {
  const executablePath = chromiumPath();
  if (executablePath === undefined) throw new Error(howToInstall);
  const folder = join(await builtAtlas(), "atlas");
  const server = previewServer(folder);
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser = await chromium.launch({
    executablePath,
    args: [
      ...["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
      ...["--disable-component-update", "--disable-sync"],
    ],
  });
  return {
    folder,
    address,
    onDisk: `${pathToFileURL(folder).href}/`,
    open: (path, options) => watched(browser, new URL(path, address).href, options),
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

async function watched(
  browser: Browser,
  address: string,
  options?: BrowserContextOptions,
): Promise<WatchedPage> {
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  const errors: string[] = [];
  const foreign: string[] = [];
  const home = new URL(address);
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (line) => {
    if (line.type() === "error") errors.push(line.text());
  });
  page.on("request", (request) => {
    const { protocol, host } = new URL(request.url());
    const own = protocol === home.protocol && host === home.host;
    if (!own && protocol !== "data:" && protocol !== "blob:") foreign.push(request.url());
  });
  await page.goto(address, { waitUntil: "load" });
  return { page, errors, foreign };
}

/** Violations of the rules of axe-core on a page: one line each, with the first element that breaks it. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource());
  return page.evaluate(`axe.run(document, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    resultTypes: ["violations"],
  }).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + " ×" + nodes.length + ": " + nodes[0].html.slice(0, 160)
      + " — " + nodes[0].failureSummary.replace(/\\s+/g, " ").slice(0, 240)))`);
}

let source: string | undefined;

function axeSource(): string {
  source ??= readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  return source;
}

function builtAtlas(): Promise<string> {
  const stamp = stampOf(["src", "editions/2024", "claims"]);
  return prepared("atlas", stamp, async (draft) => {
    const client = join(draft, "client");
    await build({
      root,
      configFile: join(root, "vite.config.ts"),
      logLevel: "error",
      build: { outDir: client, emptyOutDir: true },
    });
    const edition = await openEmbedded();
    try {
      await buildAtlas(edition, join(draft, "atlas"), {
        client,
        areas: browserAreas,
        languages: browserLanguages,
      });
    } finally {
      edition.close();
    }
  });
}
