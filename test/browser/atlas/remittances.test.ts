import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeShared } from "../../shared.ts";
import { axeViolations } from "../chromium.ts";
import { type OpenAtlas, openAtlas } from "./browser.ts";

describeShared("the page of remittances, in Chromium", () => {
  let atlas: OpenAtlas;
  beforeAll(async () => {
    atlas = await openAtlas();
  });
  afterAll(() => atlas?.close());

  it("answers what 200 dollars cost, writes the address, and keeps it in another language", async () => {
    const { page, errors } = await atlas.open("en/remittances/index.html");
    await page.locator("fieldset:not([disabled]) [name=from]").selectOption("USA");
    await page.locator("[name=to]").selectOption("MEX");
    await page.locator(".price-answer").getByText("8.36", { exact: true }).waitFor();
    expect(new URL(page.url()).search).toBe("?from=USA&to=MEX");
    const words = await page.locator(".price-answer").innerText();
    expect(words).toContain("2020Q3");
    expect(words).toContain("4.18");
    expect(words).toContain("last updated 7 December 2020");
    expect(await axeViolations(page)).toEqual([]);
    await page.locator('nav.languages a[lang="ar"]').click();
    await page.locator(".price-answer .n").first().waitFor();
    expect(await page.locator("[name=to]").inputValue()).toBe("MEX");
    expect(await axeViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("answers for the quarter that the reader chooses, and keeps it in the address", async () => {
    const { page, errors } = await atlas.open("en/remittances/index.html?from=USA&to=MEX");
    await page.locator(".price-answer .n").first().waitFor();
    await page.locator("[name=quarter]").selectOption("2016-Q3");
    const answer = page.locator(".price-answer");
    await answer.getByText("in 2016Q3:").waitFor();
    expect(new URL(page.url()).search).toBe("?from=USA&to=MEX&quarter=2016-Q3");
    await answer.locator(".n").last().click();
    expect(await page.getByRole("dialog").textContent()).toContain("2016");
    await page.reload();
    await answer.getByText("in 2016Q3:").waitFor();
    await page.goto(`${atlas.address}en/remittances/index.html?from=USA&to=MEX&quarter=1999-Q1`);
    await page.locator(".notices").filter({ hasText: "quarter=1999-Q1" }).waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("opens the cell behind an amount of dollars, with the keyboard alone, from a disk", async () => {
    const { page, errors } = await atlas.open(
      `${atlas.onDisk}zh/remittances/index.html?from=USA&to=MEX`,
    );
    const amount = page.locator(".price-answer .n").first();
    await amount.focus();
    await page.keyboard.press("Enter");
    const panel = page.getByRole("dialog");
    await panel.waitFor();
    const words = (await panel.textContent())!;
    expect(words).toContain("8.36");
    expect(words).toMatch(/rpw-corridors-2020q3:corridors![A-Z]+\d+/);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("gives the picture of the corridor as CSV with the numbers that it prints", async () => {
    const { page } = await atlas.open("en/remittances/index.html?from=USA&to=MEX");
    await page.locator(".price-answer .n").first().waitFor();
    const waiting = page.waitForEvent("download");
    await page.locator('[data-view-downloads] [data-take="csv"]').click();
    const csv = readFileSync((await (await waiting).path())!, "utf8");
    expect(csv).toMatch(/2020Q3,4\.18/);
    await page.context().close();
  });

  it("says what it does not understand of an address, and runs nothing of it", async () => {
    const attack = encodeURIComponent("<img src=x onerror=alert(1)>");
    const { page, errors } = await atlas.open(`en/remittances/index.html?from=${attack}&to=MEX`);
    const status = page.locator(".notices");
    await status.filter({ hasText: "from=" }).waitFor();
    expect(await page.locator("img").count()).toBe(0);
    expect(await page.locator("[name=from]").inputValue()).toBe("");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("has every price as a table without a program", async () => {
    const { page } = await atlas.open("en/remittances/index.html", { javaScriptEnabled: false });
    const row = page.getByRole("row", { name: /^United States of America → Mexico/ });
    await page.locator("#corridors > details > summary").click();
    expect(await row.last().textContent()).toContain("4.18");
    await page.context().close();
  });
});
