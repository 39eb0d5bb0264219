import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { FileSpec } from "../../sources/index.ts";
import { DownloadError } from "./download-error.ts";
import { type DownloadRequest, downloadFile } from "./download-file.ts";

/**
 * How a file stands after fetching it.
 * - `present`: it was there, with the bytes of the release that the source reads;
 * - `other-release-present`: a file with other bytes was there and was left alone;
 * - `downloaded`: it was downloaded and has the bytes of that release;
 * - `other-release`: it was downloaded, is kept, and has other bytes;
 * - `unpinned`: it is there; the source was written without ever seeing the publisher's file.
 */
export type FetchOutcome =
  | "present"
  | "other-release-present"
  | "downloaded"
  | "other-release"
  | "unpinned";

/** A file of a source after fetching it. */
export interface FetchedFile {
  readonly key: string;
  readonly path: string;
  readonly url: string;
  readonly outcome: FetchOutcome;
  readonly bytes: number;
  readonly sha256: string;
  readonly pinnedSha256: string | null;
}

/** Where files come from and go to. */
export interface FetchPlan extends Omit<DownloadRequest, "url" | "target"> {
  /** The data folder. */
  readonly folder: string;
  /** A site that has the same files below the same paths; default each publisher's own address. */
  readonly mirror?: string;
  /** Download again what is there already. */
  readonly again?: boolean;
}

/**
 * Puts one file of a source into the data folder, at the path that its source expects.
 *
 * @throws DownloadError `no-address` where the publisher offers no address and no mirror is given
 */
export async function fetchSourceFile(
  spec: FileSpec,
  page: string,
  plan: FetchPlan,
): Promise<FetchedFile> {
  const target = join(plan.folder, spec.path);
  const url = plan.mirror === undefined ? spec.url : mirrorAddress(plan.mirror, spec.path);
  const result = { key: spec.key, path: spec.path, url: url ?? page, pinnedSha256: spec.sha256 };
  const before = plan.again ? null : await sizeAndHash(target);
  if (before) {
    return { ...result, ...before, outcome: outcomeOf(spec, before.sha256, true) };
  }
  if (url === null) {
    throw new DownloadError("no-address", { path: spec.path, page, target });
  }
  await downloadFile({ ...plan, url, target });
  const after = (await sizeAndHash(target))!;
  return { ...result, ...after, outcome: outcomeOf(spec, after.sha256, false) };
}

function outcomeOf({ sha256 }: FileSpec, found: string, wasPresent: boolean): FetchOutcome {
  if (sha256 === null) return "unpinned";
  if (sha256 === found) return wasPresent ? "present" : "downloaded";
  return wasPresent ? "other-release-present" : "other-release";
}

function mirrorAddress(mirror: string, path: string): string {
  const encoded = path.split("/").map(encodeURIComponent).join("/");
  return new URL(encoded, mirror.endsWith("/") ? mirror : `${mirror}/`).href;
}

async function sizeAndHash(path: string): Promise<{ bytes: number; sha256: string } | null> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) return null;
  const hash = createHash("sha256");
  for await (const bytes of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(bytes);
  return { bytes: found.size, sha256: hash.digest("hex") };
}
