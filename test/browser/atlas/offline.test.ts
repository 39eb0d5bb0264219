import type { AddressInfo } from "node:net";
import { dirname } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { previewServer } from "../../../src/cli/atlas/preview-server.ts";
import { describeShared } from "../../shared.ts";
import { type OpenAtlas, openAtlas } from "./browser.ts";

/** Waits for what an expression says; the policy of the pages forbids the usual way, which evaluates in them. */
async function until(page: Page, expression: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await page.evaluate(expression)) return;
    await page.waitForTimeout(100);
  }
  throw new Error(`never true: ${expression}`);
}

/** True once something is kept whose address holds a text. */
const kept = (page: Page, part: string) =>
  until(
    page,
    `caches.keys().then(async (names) => {
      for (const name of names)
        for (const { url } of await (await caches.open(name)).keys())
          if (url.includes(${JSON.stringify(part)})) return true;
      return false;
    })`,
  );

/** Waits until nothing more is being kept: the parts of a page arrive side by side, in no order. */
async function settled(page: Page): Promise<void> {
  const count = `caches.keys().then(async (names) => {
    let entries = 0;
    for (const name of names) entries += (await (await caches.open(name)).keys()).length;
    return entries;
  })`;
  for (let before = -1, same = 0, tries = 0; same < 5 && tries < 150; tries++) {
    const now = await page.evaluate<number>(count);
    same = now === before ? same + 1 : 0;
    before = now;
    await page.waitForTimeout(200);
  }
}

describeShared("the atlas without a network, in Chromium", () => {
  let atlas: OpenAtlas;
  let address: string;
  let close: () => Promise<void>;
  beforeAll(async () => {
    atlas = await openAtlas();
    // The folder above the atlas is the root of the host: the atlas stands below a path.
    const server = previewServer(dirname(atlas.folder));
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/atlas/`;
    close = async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    };
  });
  afterAll(async () => {
    await close?.();
    await atlas?.close();
  });

  it("shows what was visited, below any path, with its figures", async () => {
    const { page, errors } = await atlas.open(`${address}en/area/USA/index.html`);
    await until(page, "navigator.serviceWorker.controller !== null");
    await kept(page, "/data/area/USA.js");
    await kept(page, "/en/area/USA/index.html");
    await kept(page, "/data/words/areas-en.js");
    await settled(page);
    await close();
    close = async () => undefined;
    await page.goto(`${address}en/area/USA/index.html?x=1`);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(
      "United States of America",
    );
    await page.getByText("50,632,836", { exact: true }).first().click();
    await page.getByRole("dialog").waitFor();
    const missing = await page.goto(`${address}en/area/CHN/index.html`);
    expect([missing!.status(), await missing!.text()]).toEqual([
      503,
      "This page was not visited while there was a network, and there is none now.",
    ]);
    // The browser itself reports the page that was not there, and that the worker looked for a newer build.
    const expected = /503|ERR_CONNECTION_REFUSED/;
    expect(errors.filter((each) => !expected.test(each))).toEqual([]);
    await page.context().close();
  });

  it("registers nothing on a disk", async () => {
    const { page, errors } = await atlas.open(`${atlas.onDisk}en/index.html`);
    expect(await page.evaluate("navigator.serviceWorker?.controller ?? null")).toBeNull();
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
