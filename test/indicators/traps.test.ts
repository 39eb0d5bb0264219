import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../house/source-files.ts";

const numbered = (letter: string) =>
  Array.from({ length: 15 }, (_, i) => `${letter}${String(i + 1).padStart(2, "0")}`);
const traps = [...numbered("T"), ...numbered("X")];

interface Row {
  readonly trap: string;
  readonly file: string;
  readonly title: string;
}

const rows: readonly Row[] = readFileSync(join(root, "docs/traps.md"), "utf8")
  .split("\n")
  .flatMap((line) => {
    const found = /^\| ([TX]\d{2}) \| .* \| `(.+\.test\.ts)` \| (.+) \|$/.exec(line);
    return found ? [{ trap: found[1]!, file: found[2]!, title: found[3]! }] : [];
  });

describe("the definitional traps (docs/traps.md)", () => {
  it("have a test each: T01 to T15 and X01 to X15", () => {
    const tested = new Set(rows.map(({ trap }) => trap));
    expect(traps.filter((trap) => !tested.has(trap))).toEqual([]);
  });

  it("are named by the title of a test that runs", () => {
    for (const { trap, file, title } of rows) {
      const text = readFileSync(join(root, file), "utf8");
      expect(title).toContain(trap);
      expect([file, title, text.includes(title)]).toEqual([file, title, true]);
      expect([file, /\b(?:it|describe)\.(?:skip|todo)\b/.test(text)]).toEqual([file, false]);
    }
  });
});
