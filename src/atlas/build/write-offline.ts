import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Edition } from "../../edition/index.ts";
import { atlasMessage } from "../../messages/atlas/index.ts";
import type { Shell } from "../offline/shelf.ts";
import type { AtlasFacts } from "../page-context.ts";
import { scriptJson } from "./data-file.ts";
import type { OutputFolder } from "./output-folder.ts";

/** Identifier of a build: of its programs, its style and every table of the edition. */
export function buildId(edition: Edition, assets: string, estimates: unknown): string {
  const hash = createHash("sha256").update(JSON.stringify([assets, edition.manifests, estimates]));
  return hash.digest("hex").slice(0, 16);
}

/** Writes the service worker with the list of what belongs to every page. */
export async function writeOffline(
  { build, assets, languages }: AtlasFacts,
  out: OutputFolder,
  client: string,
): Promise<void> {
  const shell: Shell = {
    build,
    files: [
      ...[`assets/atlas.js?${assets}`, `assets/atlas.css?${assets}`, "assets/icon.svg"],
      ...["data/search.js", "data/sources.js", "index.html"],
    ],
    offline: Object.fromEntries(
      languages.map((language) => [language, atlasMessage(language, "offline.missing")]),
    ),
  };
  const program = await readFile(join(client, "sw.js"), "utf8");
  await out.write("sw.js", `self.waymarkShell=${scriptJson(shell)};\n${program}`);
}
