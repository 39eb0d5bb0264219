import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeShared } from "../../shared.ts";
import { axeViolations } from "../chromium.ts";
import { type OpenAtlas, openAtlas } from "./browser.ts";

describeShared("pictures that a reader changes, in Chromium", () => {
  let atlas: OpenAtlas;
  beforeAll(async () => {
    atlas = await openAtlas();
  });
  afterAll(() => atlas?.close());

  async function awake(path: string, options = {}) {
    const opened = await atlas.open(path, options);
    await opened.page.locator("fieldset[aria-label]:not([disabled])").waitFor();
    await opened.page.locator(".picture[tabindex]").waitFor();
    return opened;
  }

  it("shows another measure and year, writes the address, and restores both from it", async () => {
    const { page, errors } = await awake("en/map/index.html");
    await page.getByLabel("Measure").selectOption("refugees");
    await page.getByRole("heading", { name: "Where refugees live, 2020" }).waitFor();
    await page.getByRole("button", { name: "Previous year" }).click();
    await page.getByRole("heading", { name: "Where refugees live, 2019" }).waitFor();
    expect(new URL(page.url()).search).toBe("?measure=refugees&year=2019");
    expect(await page.locator("figure").getAttribute("data-kind")).toBe("circle-map");
    await page.getByRole("link", { name: "中文" }).click();
    await page.getByRole("heading", { name: "难民居住在何处，2019年" }).waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("opens the cells of a number of another year", async () => {
    const { page } = await awake("en/map/index.html?year=1990");
    await page.getByText("Values of this view").click();
    const row = page.getByRole("row", { name: /^United States of America/ });
    await row.getByRole("button").click();
    const words = (await page.getByRole("dialog").textContent())!;
    expect(words).toContain("United States of America · 1990 · 2020 revision");
    expect(words).toMatch(/undesa-ims-2020-destination:destination:Table 1![A-Z]+\d+/);
    await page.context().close();
  });

  it("plays the years only when asked, and stops when asked; never with reduced motion", async () => {
    const { page } = await awake("en/map/index.html", { reducedMotion: "no-preference" });
    const play = page.getByRole("button", { name: "Play" });
    await play.click();
    await page
      .getByRole("heading", { name: "Where migrants are a large part of the population, 1995" })
      .waitFor();
    await page.getByRole("button", { name: "Pause" }).click();
    await play.waitFor();
    await page.context().close();
    const still = await awake("en/map/index.html");
    expect(await still.page.locator("button[name=play]").isHidden()).toBe(true);
    await still.page.context().close();
  });

  it("draws one estimate as map, circle and matrix; a sum names its corridors and its rivals", async () => {
    const { page, errors } = await awake("en/flows/index.html?view=chord&open=150");
    expect(await page.locator("figure").getAttribute("data-kind")).toBe("chord");
    await page.locator(".picture").focus();
    await page.keyboard.press("ArrowRight");
    const told = (await page.locator(".tip").textContent())!;
    await page.keyboard.press("Enter");
    const panel = page.getByRole("dialog");
    await panel.getByText(/^Sum of [\d,]+ corridors/).waitFor();
    const value = /[\d,]{5,}/.exec(told)![0];
    expect(await panel.textContent()).toContain(value);
    expect(await panel.textContent()).toContain("undesa-ims-2024.2015-P5Y.parquet");
    expect(await panel.locator(".rivals button").count()).toBe(8);
    await page.keyboard.press("Escape");
    await page.getByRole("radio", { name: "Matrix" }).click();
    await page.locator('figure[data-kind="corridor-matrix"]').waitFor();
    expect(new URL(page.url()).search).toBe("?view=matrix&open=150");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("says what of a hostile address it does not understand, and runs nothing of it", async () => {
    const query = "view=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&method=da-pb-closed";
    const { page, errors } = await awake(`en/flows/index.html?${query}`);
    await page.getByText(/is not understood and was ignored: view=<img/).waitFor();
    expect(await page.locator('select[name="method"]').inputValue()).toBe("da-pb-closed");
    expect(await page.locator("main img").count()).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("gives the table of the view that is shown as a file", async () => {
    const { page } = await awake("en/flows/index.html?about=MEX");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "This view (CSV)" }).click(),
    ]);
    const csv = readFileSync((await download.path())!, "utf8");
    await page.getByText("Values of this view").click();
    const printed = await page.evaluate<string[]>(
      `[...document.querySelectorAll(".figure-table data")].map((one) => one.value)`,
    );
    expect(printed.length).toBeGreaterThan(50);
    for (const value of printed) expect(csv).toContain(`,${value},`);
    await page.context().close();
  });

  it("shows picture, table and files where there is no program", async () => {
    for (const path of ["en/map/index.html", "zh/flows/index.html"]) {
      const { page } = await atlas.open(path, { javaScriptEnabled: false });
      expect(await page.locator(".picture svg").isVisible()).toBe(true);
      await page.locator(".figure-table summary").click();
      expect(await page.locator(".figure-table tbody tr").count()).toBeGreaterThan(100);
      await page.context().close();
    }
  });

  it("breaks no rule of axe-core as circle, matrix and circles on a map, table open", async () => {
    const broken: string[] = [];
    for (const path of [
      "en/flows/index.html?view=chord&open=150,202",
      "ar/flows/index.html?view=matrix",
      "zh/map/index.html?measure=stock",
    ]) {
      const { page } = await awake(path);
      await page.locator(".figure-table summary").click();
      for (const violation of await axeViolations(page)) broken.push(`${path}: ${violation}`);
      await page.context().close();
    }
    expect(broken).toEqual([]);
  });
});
