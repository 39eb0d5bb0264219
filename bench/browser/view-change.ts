import type { Browser } from "playwright-core";

/** A choice on a page of the atlas, and the values that are chosen one after the other. */
export interface ViewChange {
  readonly address: string;
  readonly name: string;
  readonly values: readonly string[];
}

/** Milliseconds from a choice to the picture that follows it: median over the values, after a first round. */
export async function viewChange(
  browser: Browser,
  { address, name, values }: ViewChange,
): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  try {
    await page.goto(address);
    await page.locator("fieldset[aria-label]:not([disabled])").waitFor();
    await page.locator(".picture[tabindex]").waitFor();
    const times: number[] = [];
    for (const value of [...values, ...values])
      times.push(await page.evaluate(choose(name, value)));
    const warm = times.slice(values.length).sort((a, b) => a - b);
    return warm[Math.floor(warm.length / 2)]!;
  } finally {
    await page.close();
  }
}

function choose(name: string, value: string): string {
  return `new Promise((done) => {
    const view = document.querySelector(".explore-view");
    const field = document.querySelector('select[name="${name}"]');
    const start = performance.now();
    const watch = new MutationObserver(() => {
      watch.disconnect();
      requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
    });
    watch.observe(view, { subtree: true, childList: true, characterData: true });
    field.value = "${value}";
    field.dispatchEvent(new Event("change", { bubbles: true }));
  })`;
}
