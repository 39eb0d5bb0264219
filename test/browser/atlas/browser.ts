import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContextOptions } from "playwright-core";
import { build } from "vite";
import { areaCode } from "../../../src/areas/index.ts";
import { type AtlasLanguage, buildAtlas } from "../../../src/atlas/index.ts";
import { previewServer } from "../../../src/cli/atlas/preview-server.ts";
import { buildEstimates } from "../../../src/estimates/index.ts";
import { root } from "../../house/source-files.ts";
import { openEmbedded } from "../../indicators/editions.ts";
import { prepared, stampOf } from "../../prepared.ts";
import { launchChromium, type WatchedPage, watched } from "../chromium.ts";

/** Languages of the atlas that the browser tests open: two scripts and one that runs from right to left. */
export const browserLanguages = ["en", "zh", "ar"] as const satisfies readonly AtlasLanguage[];

/** Areas that they open: two ends of a large corridor, one with migrants from everywhere, one very small. */
const browserAreas = ["MEX", "USA", "CHN", "TUV"].map((code) => areaCode(code));

/** An atlas with its real program and style, served on the loopback address and shown in Chromium. */
export interface OpenAtlas {
  readonly folder: string;
  /** Address of the server, with a slash at its end. */
  readonly address: string;
  /** The same folder as an address of the disk. */
  readonly onDisk: string;
  /** A page in a context of its own, with everything that went wrong on it collected. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<WatchedPage>;
  readonly close: () => Promise<void>;
}

/** Builds (once for all test files) and opens the atlas. @throws Error where no Chromium is installed. */
export async function openAtlas(): Promise<OpenAtlas> {
  const folder = join(await builtAtlas(), "atlas");
  const server = previewServer(folder);
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser = await launchChromium();
  return {
    folder,
    address,
    onDisk: `${pathToFileURL(folder).href}/`,
    open: (path, options) => watched(browser, new URL(path, address).href, options),
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function builtAtlas(): Promise<string> {
  const stamp = stampOf(["src", "editions/2024", "claims"]);
  return prepared("atlas", stamp, async (draft) => {
    const client = join(draft, "client");
    await build({
      root,
      configFile: join(root, "vite.config.ts"),
      logLevel: "error",
      build: { outDir: client, emptyOutDir: true },
    });
    const edition = await openEmbedded();
    const estimates = join(draft, "estimates");
    try {
      // One period of each release: enough for the page of flows, a tenth of the time.
      await buildEstimates(edition, estimates, () => {}, { timePeriods: ["2015/P5Y"] });
      await buildAtlas(edition, join(draft, "atlas"), {
        client,
        estimates,
        areas: browserAreas,
        languages: browserLanguages,
      });
    } finally {
      edition.close();
    }
  });
}
