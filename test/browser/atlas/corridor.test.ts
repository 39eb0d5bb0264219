import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeShared } from "../../shared.ts";
import { axeViolations } from "../chromium.ts";
import { type OpenAtlas, openAtlas } from "./browser.ts";

describeShared("corridors of the atlas, in Chromium", () => {
  let atlas: OpenAtlas;
  beforeAll(async () => {
    atlas = await openAtlas();
  });
  afterAll(() => atlas?.close());

  it("finds a corridor by typing two names in Chinese, and shows all rivals", async () => {
    const { page, errors } = await atlas.open("zh/index.html");
    await page.getByRole("combobox").fill("墨西哥 美利坚");
    await page.getByRole("option").filter({ hasText: "→" }).waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/corridor\/index\.html\?from=MEX&to=USA$/);
    await page.locator(".corridor-name").waitFor();
    const words = await page.locator("#corridor").innerText();
    expect(words).toMatch(/12.168.662/);
    expect(words).toMatch(/11.895.927/);
    expect(words).toMatch(/1\.02/);
    expect(errors).toEqual([]);
    expect(await axeViolations(page)).toEqual([]);
    await page.context().close();
  });

  it("opens the trace of a number that the browser printed", async () => {
    const { page, errors } = await atlas.open("en/corridor/index.html?from=MEX&to=USA");
    const number = page.locator("#corridor").getByText("12,168,662", { exact: true }).first();
    await number.focus();
    await page.keyboard.press("Enter");
    const panel = page.getByRole("dialog");
    await panel.waitFor();
    expect(await panel.textContent()).toContain("undesa-ims-2020-bilateral-tidy:pairs!E245401");
    await panel.locator(".rivals button").first().click();
    expect(await panel.textContent()).toContain("11,895,927");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("gives the corridor's numbers as CSV", async () => {
    const { page } = await atlas.open("en/corridor/index.html?from=MEX&to=USA");
    const button = page.locator("#corridor .downloads:not([data-figure-downloads]) button").first();
    await button.waitFor();
    const waiting = page.waitForEvent("download");
    await button.click();
    const csv = readFileSync((await (await waiting).path())!, "utf8");
    expect(csv).toContain("undesa-ims-2020-bilateral-tidy:pairs!E245401");
    expect(csv).toContain("12168662");
    await page.context().close();
  });

  it("gives its charts as images that say their source and caveat, and the numbers behind them", async () => {
    const { page, errors } = await atlas.open("en/corridor/index.html?from=MEX&to=USA");
    const figure = page.locator("#corridor-MEX-USA-rivals");
    const taken = async (form: string) => {
      const waiting = page.waitForEvent("download");
      await figure.locator(`[data-take="${form}"]`).click();
      const download = await waiting;
      expect(download.suggestedFilename()).toBe(`waymark-corridor-MEX-USA-rivals.${form}`);
      return readFileSync((await download.path())!);
    };
    const svg = (await taken("svg")).toString("utf8").replace(/<\/text>/g, " ");
    const words = svg.replace(/<[^>]*>/g, "").replace(/\s+/g, " ");
    expect(words).toContain(await figure.locator("h3").innerText());
    expect(words).toContain("Source: United Nations");
    expect(words).toContain("MODEL");
    const png = await taken("png");
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect(png.readUInt32BE(16)).toBeGreaterThan(1000);
    const shown = await figure.locator("data[data-n]").first().getAttribute("value");
    expect((await taken("csv")).toString("utf8")).toContain(`,${shown},`);
    expect(JSON.parse((await taken("json")).toString("utf8")).numbers.length).toBeGreaterThan(3);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("works from a disk and keeps its state when the language changes", async () => {
    const { page, errors } = await atlas.open(
      `${atlas.onDisk}zh/corridor/index.html?from=CHN&to=USA`,
    );
    await page.locator(".corridor-name").waitFor();
    await page.locator('nav.languages a[lang="ar"]').click();
    await page.locator(".corridor-name").waitFor();
    expect(new URL(page.url()).search).toBe("?from=CHN&to=USA");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("says what is wrong with an address and runs nothing of it", async () => {
    const attack = encodeURIComponent("<img src=x onerror=alert(1)>");
    const { page, errors } = await atlas.open(`en/corridor/index.html?from=${attack}&to=USA`);
    await page.getByRole("status").filter({ hasText: "from=" }).first().waitFor();
    expect(await page.locator("img").count()).toBe(0);
    await page.goto(`${atlas.address}en/corridor/index.html?from=USA&to=USA`);
    await page.getByText("Origin and destination are the same").waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
