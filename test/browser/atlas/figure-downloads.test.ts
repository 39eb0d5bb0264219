import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeShared } from "../../shared.ts";
import { type OpenAtlas, openAtlas } from "./browser.ts";

describeShared("figures to take away, in Chromium", () => {
  let atlas: OpenAtlas;
  beforeAll(async () => {
    atlas = await openAtlas();
  });
  afterAll(() => atlas?.close());

  async function taken(page: Page, form: string): Promise<Buffer> {
    const waiting = page.waitForEvent("download");
    await page.locator(`#world-share [data-take="${form}"]`).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe(`waymark-world-share.${form}`);
    return readFileSync((await download.path())!);
  }

  it("gives a printed figure as SVG and PNG with its title, sources and disclaimer", async () => {
    const { page, errors } = await atlas.open("ar/index.html");
    const svg = (await taken(page, "svg")).toString("utf8");
    const said = await page.locator("#world-share > h2").innerText();
    expect(svg.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ")).toContain(said.slice(0, 20));
    expect(svg).not.toContain("class=");
    expect(svg).toMatch(/fill="#[0-9a-f]{6}"/i);
    const png = await taken(page, "png");
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect(png.readUInt32BE(16)).toBeGreaterThan(1700);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("gives its numbers as CSV and JSON with traces, from a disk too", async () => {
    const { page, errors } = await atlas.open(`${atlas.onDisk}en/index.html`);
    const csv = (await taken(page, "csv")).toString("utf8");
    expect(csv.split("\r\n").length).toBeGreaterThan(200);
    const { numbers } = JSON.parse((await taken(page, "json")).toString("utf8"));
    const world = numbers.find(
      (each: { subject: { area?: string } }) => each.subject.area === "TUV",
    );
    const printed = await page.locator("#world-share data[data-n]").first().getAttribute("value");
    expect(csv).toContain(`,${printed},`);
    expect(JSON.stringify(world.trace)).toMatch(/undesa-ims-2020-destination:destination:Table/);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
