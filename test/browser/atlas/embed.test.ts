import { afterAll, beforeAll, expect, it } from "vitest";
import { describeShared } from "../../shared.ts";
import { type OpenAtlas, openAtlas } from "./browser.ts";

describeShared("figures inside of other pages, in Chromium", () => {
  let atlas: OpenAtlas;
  beforeAll(async () => {
    atlas = await openAtlas();
  });
  afterAll(() => atlas?.close());

  it("stand alone in a frame, with their sources and the way to their page", async () => {
    const { page, errors } = await atlas.open("en/area/USA/index.html?embed=stock-line");
    await page.locator("html.embedded").waitFor();
    expect(await page.locator("figure").count()).toBe(1);
    expect(await page.getByRole("banner").isVisible()).toBe(false);
    const words = (await page.locator("main").textContent())!;
    expect(words).toContain("United Nations, Department of Economic and Social Affairs");
    const link = await page.locator("main > p > a").getAttribute("href");
    expect(link).toMatch(/en\/area\/USA\/index\.html#stock-line$/);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("are not guessed: an unknown name is told, and the page stays", async () => {
    const { page } = await atlas.open("en/area/USA/index.html?embed=%3Cb%3E");
    expect(await page.locator(".notices").textContent()).toContain("embed=<b>");
    expect(await page.getByRole("banner").isVisible()).toBe(true);
    await page.context().close();
  });

  it("offer lines that keep their room, and mount from the module", async () => {
    const { page, errors } = await atlas.open("en/area/USA/index.html");
    await page.locator("#stock-line button[data-embed]").click();
    const [frame, module] = await page
      .locator("#stock-line .embed-lines textarea")
      .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
    expect(frame).toMatch(/^<iframe src="http:.*embed=stock-line".*aspect-ratio:\d+\/\d+/);
    const options = /, (\{.*\})\);/.exec(module!)![1]!;
    await page.goto(new URL("en/data/index.html", atlas.address).href);
    const shown = await page.evaluate(`(async () => {
      const { mount } = await import("../../assets/embed.js");
      const place = document.querySelector("main").appendChild(document.createElement("div"));
      await mount(place, ${options});
      return [place.shadowRoot.querySelectorAll("figure svg").length > 0,
        place.shadowRoot.querySelector("figcaption").textContent.includes("United Nations")];
    })()`);
    expect(shown).toEqual([true, true]);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
