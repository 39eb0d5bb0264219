import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { build } from "vite";
import type { WorldPeriod } from "../../src/flows/index.ts";
import type { BrowserTask, SentAnswer } from "./messages.ts";

/** How to get a browser, for messages. */
export const howToInstall =
  "no Chromium: install it (apt-get install chromium, or npx playwright-core install chromium) or name it in WAYMARK_CHROMIUM";

/** The Chromium of this machine: the one that WAYMARK_CHROMIUM names, or one in a usual place. */
export function chromiumPath(): string | undefined {
  const places = [
    process.env.WAYMARK_CHROMIUM,
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    chromium.executablePath(),
  ];
  return places.find((path) => path !== undefined && existsSync(path));
}

/** An estimate as the browser made it. */
export interface BrowserEstimate {
  readonly period: string;
  readonly sex: string;
  readonly method: string;
  /** Empty where flows were not asked for. */
  readonly flows: Float64Array;
}

/** Estimates of a browser worker, and how long they took there. */
export interface BrowserWorld {
  readonly browser: string;
  readonly milliseconds: number;
  readonly estimates: readonly BrowserEstimate[];
}

/** Bundles `waymark/flows` and runs every method on the periods in a worker of Chromium. */
export async function worldInBrowser(
  executablePath: string,
  periods: readonly WorldPeriod[],
  { warmUp = 0, returnFlows = false }: Partial<Omit<BrowserTask, "periods">> = {},
): Promise<BrowserWorld> {
  const program = await bundledWorker();
  const browser = await chromium.launch({
    executablePath,
    args: [
      ...["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
      ...["--disable-component-update", "--disable-sync"],
    ],
  });
  try {
    const page = await browser.newPage();
    // A page with an origin of its own: workers do not start from about:blank.
    await page.route("**/*", (route) => route.fulfill({ contentType: "text/html", body: "" }));
    await page.goto("http://waymark.test/");
    const task: BrowserTask = { periods: periods.map(sentPeriod), warmUp, returnFlows };
    const answer: SentAnswer = await page.evaluate(
      `(${runInPage})(${JSON.stringify({ program, task })})`,
    );
    return {
      browser: `Chromium ${browser.version()}`,
      milliseconds: answer.milliseconds,
      estimates: answer.estimates.map(({ flows = "", ...name }) => ({
        ...name,
        flows: new Float64Array(Uint8Array.from(Buffer.from(flows, "base64")).buffer),
      })),
    };
  } finally {
    await browser.close();
  }
}

/** Runs in the page, which has no types here: starts the worker and waits for its answer. */
const runInPage = `({ program, task }) => new Promise((resolve, reject) => {
  const address = URL.createObjectURL(new Blob([program], { type: "text/javascript" }));
  const worker = new Worker(address, { type: "module" });
  worker.onmessage = ({ data }) => resolve(data);
  worker.onerror = ({ message }) => reject(new Error(message));
  worker.postMessage(task);
})`;

/** The worker and all of `waymark/flows` that it needs, as one module. */
async function bundledWorker(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      target: "es2022",
      lib: { entry: workerEntry(), formats: ["es"], fileName: "world-worker" },
    },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  if (!bundle || !("output" in bundle)) throw new Error("vite gave no bundle");
  const chunks = bundle.output.filter((file) => file.type === "chunk");
  if (chunks.length !== 1) throw new Error(`one module expected, ${chunks.length} found`);
  return chunks[0]!.code;
}

function workerEntry(): string {
  const here = fileURLToPath(import.meta.url);
  return here.replace(/world-in-browser\.(ts|js)$/, "world-worker.$1");
}

function sentPeriod({ period, sex, areas, ...tables }: WorldPeriod) {
  const text = (values: Float64Array) =>
    Buffer.from(values.buffer, values.byteOffset, values.byteLength).toString("base64");
  return {
    ...{ period, sex, areas },
    stockStart: text(tables.stockStart),
    stockEnd: text(tables.stockEnd),
    births: text(tables.births),
    deaths: text(tables.deaths),
  };
}
