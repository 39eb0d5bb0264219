import type { Browser } from "playwright-core";

/** Milliseconds from a typed number to what follows it on the page, medians. */
export interface LabEditTimes {
  readonly method: string;
  /** To the change of the pair with its interval, where the method states one. */
  readonly pair: number;
  /** To the whole table. */
  readonly whole: number;
}

/** Numbers that are typed one after the other; those of the first round warm the program up. */
const typed = Array.from({ length: 12 }, (_, at) => 11_500_000 + at * 10_000);
const warmUp = 4;

/** Edits a cell of the laboratory's stock table as a reader does, with every method that the page offers. */
export async function* labEdits(browser: Browser, address: string): AsyncGenerator<LabEditTimes> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  try {
    await page.goto(address);
    await page.locator('.lab-result[data-whole="true"]').waitFor();
    const methods = await page
      .locator('[name="method"] option')
      .evaluateAll((options) => options.map((option) => option.getAttribute("value")!));
    for (const method of methods) {
      await page.locator('[name="method"]').selectOption(method);
      const times: { pair: number; whole: number }[] = [];
      for (const persons of typed) times.push(await page.evaluate(type(persons)));
      const warm = times.slice(warmUp);
      yield {
        method,
        pair: median(warm.map(({ pair }) => pair)),
        whole: median(warm.map(({ whole }) => whole)),
      };
    }
  } finally {
    await page.close();
  }
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1]!;
}

/** Runs in the page, which has no types here. Both times end when the numbers have been painted. */
function type(persons: number): string {
  return `new Promise((done) => {
    const result = document.querySelector(".lab-result");
    const field = document.querySelector('[name="persons"]');
    const before = result.dataset.task;
    const start = performance.now();
    let pair;
    const watch = new MutationObserver(() => {
      const { task, whole } = result.dataset;
      if (task === before) return;
      pair ??= new Promise((painted) => {
        requestAnimationFrame(() => setTimeout(() => painted(performance.now() - start)));
      });
      if (whole !== "true") return;
      watch.disconnect();
      requestAnimationFrame(() => setTimeout(async () => {
        done({ pair: await pair, whole: performance.now() - start });
      }));
    });
    watch.observe(result, { attributes: true });
    field.value = "${persons}";
    field.dispatchEvent(new Event("input", { bubbles: true }));
  })`;
}
