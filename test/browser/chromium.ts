import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { chromiumPath, howToInstall } from "../../bench/browser/world-in-browser.ts";

/** A page and what it did that no page of the atlas may do. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors of its program, of its console, and of the content-security policy. */
  readonly errors: readonly string[];
  /** Requests that left the address of the atlas. */
  readonly foreign: readonly string[];
}

/** Starts the Chromium of this machine. @throws Error where none is installed. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === undefined) throw new Error(howToInstall);
  return chromium.launch({
    executablePath,
    args: [
      ...["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
      ...["--disable-component-update", "--disable-sync"],
    ],
  });
}

/** Opens an address in a context of its own, and watches it. */
export async function watched(
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
  await layOutWhole(page);
  await page.evaluate(axeSource());
  return page.evaluate(`axe.run(document, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    resultTypes: ["violations"],
  }).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + " ×" + nodes.length + ": " + nodes[0].html.slice(0, 160)
      + " — " + nodes[0].failureSummary.replace(/\\s+/g, " ").slice(0, 240)))`);
}

/** Lays out parts below the screen as well, and lets them be as wide as what they hold. */
export async function layOutWhole(page: Page): Promise<void> {
  await page.evaluate(`{
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { content-visibility: visible !important }");
    document.adoptedStyleSheets.push(sheet);
  }`);
}

let source: string | undefined;

function axeSource(): string {
  source ??= readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  return source;
}
