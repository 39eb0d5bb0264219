import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../house/source-files.ts";

/** A command of a how-to page, without the program's name, and the lines that the page shows under it. */
export interface ShownExample {
  readonly command: string;
  readonly lines: readonly string[];
}

/** Commands of a page under `docs/how-to/` that an output follows, and how many blocks of commands it has. */
export function shownExamples(name: string): {
  readonly examples: readonly ShownExample[];
  readonly commandBlocks: number;
} {
  const page = readFileSync(join(root, "docs/how-to", name), "utf8");
  const shown = [...page.matchAll(/```sh\nnpx waymark (.+)\n```\n\n```text\n([^`]+)```/g)];
  return {
    examples: shown.map(([, command, lines]) => ({
      command: command!,
      lines: lines!.trim().split("\n"),
    })),
    commandBlocks: page.match(/```sh/g)?.length ?? 0,
  };
}

/** A text with every run of blanks as one. */
export const oneBlank = (text: string): string => text.replace(/\s+/g, " ").trim();
