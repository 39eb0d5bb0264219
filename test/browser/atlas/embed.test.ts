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
    expect(await page.locator("figure:visible").count()).toBe(1);
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
    await page.locator("#stock-line .embed-lines").waitFor();
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

  it("show the state that the reader chose, in a frame and from the module", async () => {
    const { page, errors } = await atlas.open("en/map/index.html?measure=refugees&year=2019", {
      serviceWorkers: "block",
    });
    await page.getByRole("heading", { name: "Where refugees live, 2019" }).waitFor();
    await page.locator("[data-view-downloads] button[data-embed]").click();
    await page.locator(".embed-lines").first().waitFor();
    const [frame, module] = await page
      .locator(".embed-lines textarea")
      .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
    expect(frame).toMatch(
      /src="[^"]*measure=refugees&amp;year=2019&amp;embed=view".*aspect-ratio:/,
    );
    const options = /, (\{.*\})\);/.exec(module!)![1]!;
    await page.locator("select[name=year]").selectOption("2018");
    await page.locator(".embed-lines").waitFor({ state: "detached" });

    const address = /src="([^"]*)"/.exec(frame!)![1]!.replaceAll("&amp;", "&");
    await page.goto(address);
    await page.getByRole("heading", { name: "Where refugees live, 2019" }).waitFor();
    await page.locator("html.embedded").waitFor();
    expect(await page.locator("form").first().isVisible()).toBe(false);
    expect(await page.locator("h1").isVisible()).toBe(false);
    expect(await page.locator("figure figcaption").isVisible()).toBe(true);
    const home = await page.locator("main > p[data-alone] a").getAttribute("href");
    expect(home).toMatch(/\?measure=refugees&year=2019$/);

    await page.route("**/host.html", (route) =>
      route.fulfill({ contentType: "text/html", body: "<!doctype html><div></div>" }),
    );
    await page.goto(new URL("host.html", atlas.address).href);
    await page.evaluate(`import("/assets/embed.js").then(({ mount }) =>
      mount(document.querySelector("div"), ${options}))`);
    const inside = page.frameLocator("div iframe");
    await inside.getByRole("heading", { name: "Where refugees live, 2019" }).waitFor();
    await page.locator("div[style*='height: ']").waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("that a program draws from the address stand alone too", async () => {
    const { page, errors } = await atlas.open(
      "zh/corridor/index.html?from=MEX&to=USA&embed=corridor-MEX-USA-estimates",
    );
    await page.locator("html.embedded #corridor-MEX-USA-estimates").waitFor();
    expect(await page.locator("figure:visible").count()).toBe(1);
    expect(await page.locator("table:visible").count()).toBe(0);
    expect(await page.locator(".notices").count()).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
