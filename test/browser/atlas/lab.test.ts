import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeShared } from "../../shared.ts";
import { type OpenAtlas, openAtlas } from "./browser.ts";

const path = "en/lab/index.html?period=2024-2015";

/** Opens the laboratory and waits for its first result. */
async function ready(page: Page): Promise<void> {
  await page.locator(".lab-result[data-task]").waitFor();
}

/** Changes the reader's number and waits for what comes of it. */
async function write(page: Page, persons: string): Promise<void> {
  const before = await page.locator(".lab-result").getAttribute("data-task");
  await page.locator('[name="persons"]').fill(persons);
  await page.locator(`.lab-result:not([data-task="${before}"])`).waitFor();
}

const cell = (page: Page, column: number) =>
  page.locator(`tr[data-quantity="flow"] >> nth=0 >> td >> nth=${column}`).textContent();

describeShared("the laboratory in Chromium", () => {
  let atlas: OpenAtlas;
  beforeAll(async () => {
    atlas = await openAtlas();
  });
  afterAll(() => atlas?.close());

  it("gives the estimate of the edition on the official tables, and another on the reader's", async () => {
    const { page, errors, foreign } = await atlas.open(path);
    await ready(page);
    expect(await page.locator("[data-lab]").getAttribute("data-place")).toBe("worker");
    const stored = readFileSync(join(atlas.folder, "data/area/USA.js"), "utf8");
    const own = /"id":"flow:undesa-ims-2024:2015-P5Y:_T:waymark:MEX-USA","value":(\d+),/.exec(
      stored,
    )!;
    const persons = Number(own[1]).toLocaleString("en");
    expect(await cell(page, 0)).toBe(persons);
    await write(page, "12000000");
    expect(await cell(page, 0)).toBe(persons);
    expect(await cell(page, 1)).not.toBe(persons);
    expect(await cell(page, 3)).toMatch(/^[\d,]+–[\d,]+$/);
    await page.locator('.lab-result[data-whole="true"]').waitFor();
    const sums = page.locator('tbody tr:not([data-quantity="flow"])[data-quantity] td:last-child');
    expect(new Set(await sums.allTextContents())).toEqual(new Set(["not given"]));
    expect(await page.locator(".lab-label").textContent()).toContain("not part of the edition");
    expect(page.url()).toContain("persons=12000000");
    expect([errors, foreign]).toEqual([[], []]);
    await page.context().close();
  });

  it("works from a disk, in a worker too, and keeps its state when the language changes", async () => {
    const address = new URL(`${path}&persons=12000000&method=da-min-closed`, atlas.onDisk).href;
    const { page, errors } = await atlas.open(address);
    await ready(page);
    expect(await page.locator("[data-lab]").getAttribute("data-place")).toBe("worker");
    await page.locator("nav.languages a", { hasText: "中文" }).click();
    await ready(page);
    expect(await page.locator('[name="method"]').inputValue()).toBe("da-min-closed");
    expect(await page.locator('[name="persons"]').inputValue()).toBe("12000000");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("runs on the page where a browser starts no worker, and says so", async () => {
    const { page } = await atlas.open("en/index.html");
    await page.addInitScript("delete globalThis.Worker");
    await page.goto(new URL(path, atlas.address).href);
    await ready(page);
    expect(await page.locator("[data-lab]").getAttribute("data-place")).toBe("page");
    expect(await page.locator(".lab-trace").textContent()).toContain("starts no worker");
    await page.context().close();
  });

  it("refuses hostile input in words and runs none of it", async () => {
    const hostile = "<img src=x onerror=document.title='run'>";
    const query = `persons=${encodeURIComponent(hostile)}&method=zzz`;
    const { page, errors } = await atlas.open(`${path}&${query}`);
    const message = page.locator("[data-lab-message]");
    await page.locator('[name="persons"][aria-invalid="true"]').waitFor();
    expect(await message.textContent()).toContain("is no whole number of persons");
    expect(await page.locator(".notices").textContent()).toContain("method=zzz");
    await page.locator('[name="persons"]').fill("9999999999");
    expect(await message.textContent()).toContain("at most");
    expect(await page.title()).not.toBe("run");
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
