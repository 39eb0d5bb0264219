import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { describeShared } from "../../shared.ts";
import { type OpenAtlas, openAtlas } from "./browser.ts";
import { pageTypes } from "./page-types.ts";

/** Some of them open every type of page. */
vi.setConfig({ testTimeout: 300_000 });

describeShared("what readers do in the atlas, in Chromium", () => {
  let atlas: OpenAtlas;
  beforeAll(async () => {
    atlas = await openAtlas();
  });
  afterAll(() => atlas?.close());

  it("finds an area by typing its name in Chinese and Enter", async () => {
    const { page, errors } = await atlas.open("zh/index.html");
    await page.getByRole("combobox").fill("墨西哥");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/zh\/area\/MEX\//);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("墨西哥");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("opens the trace of a number down to the publisher's cell, with its rivals, and gives the focus back", async () => {
    const { page, errors } = await atlas.open("en/area/USA/index.html");
    // Published in two revisions: Table 1 of the 2020 revision and of the 2019 revision.
    const number = page.getByText("23,251,026", { exact: true }).first();
    await number.focus();
    await page.keyboard.press("Enter");
    const panel = page.getByRole("dialog");
    await panel.waitFor();
    const words = (await panel.textContent())!;
    expect(words).toContain("23,251,026 persons");
    expect(words).toContain("United States of America · 1990 · 2020 revision");
    expect(words).toMatch(/undesa-ims-2020-destination:destination:Table 1![A-Z]+\d+/);
    expect(words).toContain("United Nations, Department of Economic and Social Affairs");
    expect(words).toContain("Creative Commons Attribution 3.0 IGO");
    await panel.locator(".rivals button").first().click();
    expect(await panel.textContent()).toContain("undesa-ims-2019");
    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "hidden" });
    expect(await page.evaluate("document.activeElement.textContent")).toBe("23,251,026");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("walks from the address bar to a number and out again by the keyboard alone", async () => {
    const { page } = await atlas.open("en/area/TUV/index.html");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toMatch(/^A:Skip/);
    await page.keyboard.press("Enter");
    const seen: string[] = [];
    for (let step = 0; step < 200 && !seen.at(-1)?.startsWith("DATA"); step++) {
      await page.keyboard.press("Tab");
      seen.push(await focused(page));
    }
    expect(seen.at(-1)).toMatch(/^DATA/);
    expect(seen.some((each) => each.includes("Skip"))).toBe(false);
    const ring = await page.evaluate("getComputedStyle(document.activeElement).outlineStyle");
    expect(ring).not.toBe("none");
    await page.keyboard.press(" ");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    expect(await focused(page)).toBe(seen.at(-1));
    await page.context().close();
  });

  it("downloads the CSV of a page with the numbers that the page prints", async () => {
    const { page } = await atlas.open("en/area/MEX/index.html");
    const printed = await page.$$eval("data[data-n]", (found) =>
      found.map((each) => [each.getAttribute("value")!, each.getAttribute("data-n")!] as const),
    );
    const waiting = page.waitForEvent("download");
    await page.locator('[data-figures="area/MEX"][data-form="csv"]').click();
    const csv = readFileSync((await (await waiting).path())!, "utf8");
    const values = new Set(csv.split(/\r?\n/).flatMap((line) => line.split(",")));
    expect(printed.length).toBeGreaterThan(50);
    expect(printed.filter(([value]) => !values.has(value))).toEqual([]);
    await page.context().close();
  });

  it("switches the language and keeps query and fragment", async () => {
    const { page } = await atlas.open("en/declaration/index.html?actor=migrants");
    await page.locator('nav.languages a[lang="ar"]').click();
    await page.waitForURL(/\/ar\/declaration\//);
    expect(new URL(page.url()).search).toBe("?actor=migrants");
    expect(await page.evaluate("document.documentElement.dir")).toBe("rtl");
    await page.context().close();
  });

  it("works from a disk: search, trace, links", async () => {
    const { page, errors, foreign } = await atlas.open(`${atlas.onDisk}index.html`);
    await page.goto(`${atlas.onDisk}zh/index.html`);
    await page.getByRole("combobox").fill("图瓦卢");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/zh\/area\/TUV\/index\.html$/);
    await page.locator("data[data-n]").first().click();
    await page.getByRole("dialog").waitFor();
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
    await page.context().close();
  });

  it("shows content, tables and links without a program", async () => {
    for (const [type, path] of pageTypes(atlas.folder, "en")) {
      const { page } = await atlas.open(path, { javaScriptEnabled: false });
      const main = (await page.locator("main").innerText()).trim();
      expect([type, main.length > 80]).toEqual([type, true]);
      expect([type, await page.locator("a[href]").count()]).toEqual([type, expect.any(Number)]);
      await page.context().close();
    }
    const { page } = await atlas.open("en/area/USA/index.html", { javaScriptEnabled: false });
    expect(await page.getByText("50,632,836", { exact: true }).first().isVisible()).toBe(true);
    expect(await page.locator("table").count()).toBeGreaterThan(3);
    await page.context().close();
  });

  it("takes nothing of a hostile address into the page, and says what it did not know", async () => {
    const attack = encodeURIComponent('"><img src=x onerror=alert(1)><script>alert(2)</script>');
    let alerts = 0;
    for (const [type, path] of pageTypes(atlas.folder, "en")) {
      const { page, errors } = await atlas.open(
        `${path}?q=${attack}&actor=${attack}&year=${attack}&method=${attack}#${attack}`,
      );
      page.on("dialog", (dialog) => {
        alerts++;
        void dialog.dismiss();
      });
      await page.waitForTimeout(100);
      expect([type, await page.locator("img[onerror], main script").count()]).toEqual([type, 0]);
      expect([type, errors]).toEqual([type, []]);
      await page.context().close();
    }
    expect(alerts).toBe(0);
    const { page } = await atlas.open(`en/declaration/index.html?actor=${attack}`);
    await page.getByRole("status").filter({ hasText: "actor" }).first().waitFor();
    await page.context().close();
    const missing = await fetch(`${atlas.address}en/area/ZZZ/`);
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain("<h1");
    for (const outside of [
      "..%2f..%2fpackage.json",
      "%2e%2e/%2e%2e/package.json",
      "en/..%5c..%5cx",
    ]) {
      expect((await fetch(atlas.address + outside)).status).toBe(404);
    }
  });

  it("keeps its size: program and style of the home page in Chromium", () => {
    const home = readFileSync(join(atlas.folder, "en/index.html"), "utf8");
    const scripts = [...home.matchAll(/<script[^>]*src="([^"?]+)/g)].map(([, src]) => src!);
    expect(scripts).toEqual(["../assets/atlas.js"]);
  });
});

function focused(page: Page): Promise<string> {
  return page.evaluate(
    "document.activeElement.tagName + ':' + (document.activeElement.textContent ?? '').trim().slice(0, 40)",
  );
}
