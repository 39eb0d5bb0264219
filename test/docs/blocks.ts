import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../house/source-files.ts";

/** A fenced block of a page. */
export interface Block {
  readonly language: string;
  /** Path after `file=`, or null. */
  readonly file: string | null;
  readonly text: string;
}

/** The fenced blocks of a page below `docs/`, in order. */
export function blocksOf(page: string): Block[] {
  const text = readFileSync(join(root, "docs", page), "utf8");
  return [...text.matchAll(/^```(\w+)(?: file=(\S+))?\n([\s\S]*?)^```$/gm)].map((found) => ({
    language: found[1]!,
    file: found[2] ?? null,
    text: found[3]!,
  }));
}
