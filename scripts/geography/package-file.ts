import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** One file of one release of an npm package, pinned by the hashes of the tarball and of the file. */
export interface PinnedFile {
  readonly package: string;
  readonly version: string;
  /** Subresource integrity of the tarball, as the registry states it. */
  readonly integrity: string;
  readonly path: string;
  readonly sha256: string;
}

const cache = join("node_modules", ".cache", "waymark-geography");

/**
 * The bytes of a pinned file: from the cache, or from the package's tarball, fetched with `npm pack`.
 * @throws Error that names the package, what was expected and how to mend it
 */
export function pinnedFile(pin: PinnedFile): Buffer {
  const kept = join(cache, `${pin.sha256}.js`);
  if (existsSync(kept)) {
    const bytes = readFileSync(kept);
    if (digest("sha256", bytes).toString("hex") === pin.sha256) return bytes;
  }
  const bytes = tarEntry(gunzipSync(tarball(pin)), `package/${pin.path}`);
  const found = digest("sha256", bytes).toString("hex");
  if (found !== pin.sha256)
    throw new Error(`${name(pin)}/${pin.path} has SHA-256 ${found}, expected ${pin.sha256}`);
  writeFileSync(`${kept}.part`, bytes);
  renameSync(`${kept}.part`, kept);
  return bytes;
}

function tarball(pin: PinnedFile): Buffer {
  mkdirSync(cache, { recursive: true });
  let packed: string;
  try {
    packed = execFileSync("npm", ["pack", name(pin), "--json", "--pack-destination", cache], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
  } catch (cause) {
    throw new Error(
      `${name(pin)} could not be fetched; connect to the npm registry and run again`,
      {
        cause,
      },
    );
  }
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  const bytes = readFileSync(join(cache, filename));
  const found = `sha512-${digest("sha512", bytes).toString("base64")}`;
  if (found !== pin.integrity)
    throw new Error(`${name(pin)}: the tarball has ${found}, expected ${pin.integrity}`);
  return bytes;
}

function tarEntry(tar: Buffer, path: string): Buffer {
  const block = 512;
  for (let at = 0; at + block <= tar.length; ) {
    const text = (from: number, length: number) =>
      tar.toString("utf8", at + from, at + from + length).replace(/\0.*$/s, "");
    const size = Number.parseInt(text(124, 12), 8) || 0;
    if (text(0, 100) === path) return tar.subarray(at + block, at + block + size);
    at += block * (1 + Math.ceil(size / block));
  }
  throw new Error(`the tarball has no file ${path}`);
}

function name(pin: PinnedFile): string {
  return `${pin.package}@${pin.version}`;
}

function digest(algorithm: string, bytes: Buffer): Buffer {
  return createHash(algorithm).update(bytes).digest();
}
