import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { buildAtlas } from "../../atlas/index.ts";
import type { Edition } from "../../edition/index.ts";
import { message } from "../../messages/index.ts";
import { readClaims } from "../../report/claims/index.ts";
import type { Context } from "../frame/context.ts";
import { estimatesFolder } from "../frame/estimates-folder.ts";
import { packageRoot } from "../frame/package-root.ts";
import type { Progress } from "../frame/progress.ts";
import { formatNumber } from "../print/number.ts";
import { atlasBriefs } from "../results/atlas-briefs.ts";
import type { WrittenFile } from "../results/write-results.ts";

/** Name of the atlas's folder among the results. */
export const atlasFolder = "atlas";

/** The program and the style of the atlas, which `npm run build` makes. */
export function atlasClientFolder(): string {
  return join(packageRoot().folder, "dist", "atlas-client");
}

/**
 * Builds the atlas among the results. Without the browser's program, which a bare compilation does not
 * make, nothing is built and the reader is told how to get it.
 *
 * @returns the file with which to begin
 */
export async function makeAtlas(
  { language, world }: Context,
  edition: Edition,
  { out, briefs }: { readonly out: string; readonly briefs: boolean },
  progress: Progress,
): Promise<WrittenFile[]> {
  const client = atlasClientFolder();
  if (!existsSync(join(client, "atlas.js"))) {
    progress.done(message(language, "build.no-atlas-client"));
    return [];
  }
  const written = await buildAtlas(edition, join(out, atlasFolder), {
    client,
    estimates: join(out, estimatesFolder),
    claims: await readClaims(join(packageRoot().folder, "claims")),
    ...(briefs && { briefs: atlasBriefs(edition, world.signal) }),
    signal: world.signal,
    progress: ({ done, of }) => progress.step(message(language, "build.atlas-step", { done, of })),
  });
  progress.done(
    message(language, "build.atlas-made", {
      files: formatNumber(language, written.files),
      megabytes: formatNumber(language, Math.round(written.bytes / 1e6)),
    }),
  );
  const file = `${atlasFolder}/index.html`;
  const text = await readFile(join(out, file));
  return [{ file, bytes: text.length, sha256: createHash("sha256").update(text).digest("hex") }];
}
