import { realpathSync } from "node:fs";
import type { AddressInfo } from "node:net";
import type { Browser } from "playwright-core";
import { previewServer } from "../../src/cli/atlas/preview-server.ts";

const runs = 3;

/** What a telephone of the middle class has on a slow fourth-generation network: a quarter of this processor. */
const telephone = { latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };

/** Milliseconds until a page of a built atlas shows its first content: median of cold loads. */
export async function firstPaint(browser: Browser, folder: string, page: string): Promise<number> {
  const server = previewServer(realpathSync(folder));
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  try {
    const times: number[] = [];
    for (let run = 0; run < runs; run++) {
      times.push(await coldLoad(browser, `http://127.0.0.1:${port}/${page}`));
    }
    return times.sort((a, b) => a - b)[Math.floor(runs / 2)]!;
  } finally {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  }
}

async function coldLoad(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", { offline: false, ...telephone });
    await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    await page.goto(address, { waitUntil: "load" });
    return await page.evaluate<number>(
      `new Promise((resolve) => new PerformanceObserver((list) => {
        const paint = list.getEntriesByName("first-contentful-paint")[0];
        if (paint) resolve(paint.startTime);
      }).observe({ type: "paint", buffered: true }))`,
    );
  } finally {
    await context.close();
  }
}
