import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { describeShared } from "../../shared.ts";
import { axeViolations, layOutWhole } from "../chromium.ts";
import { browserLanguages, type OpenAtlas, openAtlas } from "./browser.ts";
import { pageTypes } from "./page-types.ts";

const modes = {
  "wide and light": { viewport: { width: 1440, height: 900 }, colorScheme: "light" },
  "narrow and dark": { viewport: { width: 360, height: 740 }, colorScheme: "dark" },
} as const;

/** Many pages in one test, on machines that do other things, too. */
vi.setConfig({ testTimeout: 300_000 });

describeShared("every type of page of the atlas, in Chromium", () => {
  let atlas: OpenAtlas;
  beforeAll(async () => {
    atlas = await openAtlas();
  });
  afterAll(() => atlas?.close());

  describe.each(browserLanguages)("in %s", (language) => {
    it.each(Object.entries(modes))(
      "breaks no rule of axe-core, %s",
      async (_, mode) => {
        const broken: string[] = [];
        const types = pageTypes(atlas.folder, language);
        expect(types.size).toBeGreaterThanOrEqual(7);
        for (const [type, path] of types) {
          const { page, errors, foreign } = await atlas.open(path, mode);
          for (const violation of await axeViolations(page)) broken.push(`${type}: ${violation}`);
          broken.push(...errors.map((error) => `${type}: ${error}`));
          broken.push(...foreign.map((address) => `${type} asked ${address}`));
          expect(await page.context().cookies()).toEqual([]);
          await page.context().close();
        }
        expect(broken).toEqual([]);
        // A dozen types of page, each judged by every rule: more than a minute on a busy machine.
      },
      180_000,
    );

    it("reflows at 320 px without a page that scrolls sideways", async () => {
      const wide: string[] = [];
      for (const [type, path] of pageTypes(atlas.folder, language)) {
        const { page } = await atlas.open(path, { viewport: { width: 320, height: 640 } });
        await layOutWhole(page);
        const [inner, outer] = await page.evaluate<[number, number]>(
          "[document.documentElement.scrollWidth, document.documentElement.clientWidth]",
        );
        if (inner > outer) wide.push(`${type}: ${inner} px in ${outer} px`);
        await page.context().close();
      }
      expect(wide).toEqual([]);
    });
  });
});
