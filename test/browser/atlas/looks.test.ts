import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { chromiumPath } from "../../../bench/browser/world-in-browser.ts";
import { layOutWhole } from "../chromium.ts";
import { type OpenAtlas, openAtlas } from "./browser.ts";
import { apart, lookOf, storedLook, useOwnFont } from "./look.ts";

/**
 * Pages as a reader sees them from far away. After a change that is meant, `UPDATE_LOOKS=1` before the
 * command of the test stores the new looks: look at them before they are committed.
 */
const looks = [
  { name: "home", path: "en/index.html", width: 1440, height: 1400, scheme: "light" },
  { name: "home", path: "en/index.html", width: 360, height: 1600, scheme: "dark" },
  { name: "map", path: "en/map/index.html", width: 768, height: 1200, scheme: "dark" },
  { name: "area", path: "en/area/USA/index.html", width: 1440, height: 2000, scheme: "light" },
  { name: "area", path: "en/area/USA/index.html", width: 360, height: 2000, scheme: "light" },
  {
    name: "declaration",
    path: "en/declaration/index.html",
    ...({ width: 1440, height: 1600, scheme: "dark" } as const),
  },
] as const;

/** Letters are drawn a little differently by every version of Chromium; a moved part changes far more. */
const mostApart = 0.03;

vi.setConfig({ testTimeout: 60_000 });

describe.skipIf(chromiumPath() === undefined && !process.env.CI)("looks of the atlas", () => {
  let atlas: OpenAtlas;
  beforeAll(async () => {
    atlas = await openAtlas();
  });
  afterAll(() => atlas?.close());

  it.each(looks)("$name at $width, $scheme", async ({ name, path, width, height, scheme }) => {
    const { page, errors } = await atlas.open(path, {
      viewport: { width, height: 900 },
      colorScheme: scheme,
    });
    await useOwnFont(page);
    await layOutWhole(page);
    await page.waitForLoadState("networkidle");
    const look = await lookOf(page, height);
    expect(errors).toEqual([]);
    await page.context().close();
    const file = `${name}-${width}-${scheme}.png`;
    const stored = new URL(`looks/${file}`, import.meta.url);
    if (process.env.UPDATE_LOOKS === "1" || !existsSync(stored)) {
      expect(process.env.CI, `${file}: no stored look`).toBeUndefined();
      mkdirSync(new URL("looks/", import.meta.url), { recursive: true });
      writeFileSync(stored, look.png);
    }
    const share = apart(look, await storedLook(readFileSync(stored)));
    const changed = join(tmpdir(), `waymark-look-${file}`);
    if (share > mostApart) writeFileSync(changed, look.png);
    expect(share, `${file}: compare it with ${changed}`).toBeLessThanOrEqual(mostApart);
  });

  it("tell a missing part, one that has moved, larger letters and another ground", async () => {
    const { page } = await atlas.open("en/area/USA/index.html", {
      viewport: { width: 1440, height: 900 },
    });
    await useOwnFont(page);
    await layOutWhole(page);
    const before = await lookOf(page, 1200);
    expect(apart(before, await lookOf(page, 1200))).toBeLessThan(mostApart / 10);
    for (const [part, property, value] of [
      [".key-figures", "display", "none"],
      ["h1", "marginBlockEnd", "4rem"],
      ["main", "zoom", "1.06"],
      ["body", "background", "#cfd8e0"],
    ] as const) {
      const place = `document.querySelector("${part}").style.${property}`;
      await page.evaluate(`${place} = "${value}"`);
      expect(apart(before, await lookOf(page, 1200)), part).toBeGreaterThan(mostApart);
      await page.evaluate(`${place} = ""`);
    }
    await page.context().close();
  });
});
