import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findValue, rivalsOfValue } from "../../../src/edition/index.ts";
import { htmlPage, rivalsOfEntries, shownEntries } from "../../../src/report/index.ts";
import { compiledWorldReport } from "../../report/compiled.ts";
import { describeShared } from "../../shared.ts";
import { axeViolations, launchChromium, watched } from "../chromium.ts";

describeShared("the world report as one HTML file, in Chromium", () => {
  let browser: Browser;
  let folder: string;
  const address = (language: string) => pathToFileURL(join(folder, `${language}.html`)).href;

  beforeAll(async () => {
    browser = await launchChromium();
    folder = await mkdtemp(join(tmpdir(), "waymark-report-"));
    const { edition, report } = await compiledWorldReport();
    const rivals = await rivalsOfEntries(edition, report.ledger);
    for (const document of report.documents) {
      const entries = await shownEntries(edition, report.ledger, document.language, rivals);
      await writeFile(join(folder, `${document.language}.html`), htmlPage(document, entries));
    }
  });
  afterAll(async () => {
    await browser?.close();
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  describe.each(["en", "zh"])("in %s", (language) => {
    it.each([
      ["wide and light", { viewport: { width: 1440, height: 900 }, colorScheme: "light" }],
      ["narrow and dark", { viewport: { width: 360, height: 740 }, colorScheme: "dark" }],
    ] as const)("breaks no rule of axe-core, %s", async (_, mode) => {
      const { page, errors, foreign } = await watched(browser, address(language), mode);
      expect(await axeViolations(page)).toEqual([]);
      expect(errors).toEqual([]);
      expect(foreign).toEqual([]);
      await page.context().close();
    });

    it("does not scroll sideways at 320 px", async () => {
      const { page } = await watched(browser, address(language), {
        viewport: { width: 320, height: 640 },
      });
      const [inner, outer] = await page.evaluate<[number, number]>(
        "[document.documentElement.scrollWidth, document.documentElement.clientWidth]",
      );
      expect(inner).toBeLessThanOrEqual(outer);
      await page.context().close();
    });
  });

  it("opens the trace of a number by the keyboard and gives the focus back", async () => {
    const { page, errors } = await watched(browser, address("en"));
    const number = page.getByText("280,598,105", { exact: true }).first();
    await number.focus();
    await page.keyboard.press("Enter");
    const panel = page.getByRole("dialog");
    await panel.waitFor();
    const words = (await panel.textContent())!;
    expect(words).toContain("280,598,105");
    expect(words).toMatch(/Table 1/);
    expect(words).toContain("United Nations");
    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "hidden" });
    expect(await page.evaluate("document.activeElement.textContent")).toBe("280,598,105");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("shows the other published values of a fact in its trace", async () => {
    const { edition, report } = await compiledWorldReport();
    const rivals = await rivalsOfEntries(edition, report.ledger);
    const [other] = rivals.get("F-T1-150-04")!;
    const apart = await rivalsOfValue(edition, await findValue(edition, other!.id));
    expect(apart.values.length).toBe(rivals.get("F-T1-150-04")!.length + 1);
    const { page, errors } = await watched(browser, address("en"));
    await page.locator('#T1 [data-e="F-T1-150-04"]').click();
    const panel = page.getByRole("dialog");
    await panel.waitFor();
    expect(await panel.textContent()).toContain(other!.id);
    expect(page.url()).not.toContain("#");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("has its content, its contents and its traces without a program", async () => {
    const { page } = await watched(browser, address("zh"), { javaScriptEnabled: false });
    const number = page.locator('[data-e="F-T1-001-05"]').filter({ visible: true });
    expect(await number.first().textContent()).toMatch(/^280.598$/);
    const targets = await page.$$eval("nav a[href^='#']", (links) =>
      links.map((link) => link.getAttribute("href")!.slice(1)),
    );
    expect(targets.length).toBeGreaterThan(10);
    await number.first().click();
    expect(page.url()).toMatch(/#F-T1-001-05$/);
    const line = page.locator('[id="F-T1-001-05"]');
    expect(await line.isVisible()).toBe(true);
    expect(await line.textContent()).toContain(
      "undesa-ims-2020-destination:destination:Table 1!L12",
    );
    for (const id of targets)
      expect([id, await page.locator(`[id="${id}"]`).count()]).toEqual([id, 1]);
    await page.context().close();
  });
});
