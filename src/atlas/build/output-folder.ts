import { createHash } from "node:crypto";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** How much was written. */
export interface Written {
  readonly files: number;
  readonly bytes: number;
  /** SHA-256 over names and contents in the order of writing. */
  readonly sha256: string;
}

/**
 * A folder that appears whole or not at all: files are written beside it, and `publish` puts the
 * result in its place.
 */
export class OutputFolder {
  readonly #path: string;
  readonly #draft: string;
  readonly #made = new Set<string>();
  readonly #hash = createHash("sha256");
  #files = 0;
  #bytes = 0;

  constructor(path: string) {
    this.#path = path;
    this.#draft = `${path}.draft`;
  }

  /** Begins with an empty draft; what a killed build left behind goes. */
  async begin(): Promise<void> {
    await rm(this.#draft, { recursive: true, force: true });
    await mkdir(this.#draft, { recursive: true });
  }

  /** Writes one file of the draft. */
  async write(file: string, contents: string | Buffer): Promise<void> {
    const path = join(this.#draft, file);
    const folder = dirname(path);
    if (!this.#made.has(folder)) await mkdir(folder, { recursive: true });
    this.#made.add(folder);
    await writeFile(path, contents);
    this.#hash.update(`${file}\n`).update(contents);
    this.#files++;
    this.#bytes += Buffer.byteLength(contents);
  }

  /** Puts the draft in place of the folder. */
  async publish(): Promise<Written> {
    const old = `${this.#path}.old`;
    await rm(old, { recursive: true, force: true });
    await rename(this.#path, old).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
    });
    await rename(this.#draft, this.#path);
    await rm(old, { recursive: true, force: true });
    return { files: this.#files, bytes: this.#bytes, sha256: this.#hash.digest("hex") };
  }

  /** Removes the draft of a build that failed. */
  async discard(): Promise<void> {
    await rm(this.#draft, { recursive: true, force: true });
  }
}
