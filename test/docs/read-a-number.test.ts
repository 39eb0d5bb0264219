import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { inProcess } from "../cli/in-process.ts";
import { realEditionFolder } from "../edition/real-edition.ts";
import { root } from "../house/source-files.ts";
import { describeShared } from "../shared.ts";

const page = readFileSync(join(root, "docs/how-to/read-a-number.md"), "utf8");
const examples = [...page.matchAll(/```sh\nnpx waymark (.+)\n```\n\n```text\n([^`]+)```/g)].map(
  ([, command, lines]) => ({ command: command!, lines: lines!.trim().split("\n") }),
);

/** The words of a command, quoted ones whole. */
function wordsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map((word) => (word[1] ?? word[2])!);
}

const oneBlank = (text: string) => text.replace(/\s+/g, " ").trim();

describeShared("docs/how-to/read-a-number.md", () => {
  let edition: string;
  beforeAll(async () => {
    edition = await realEditionFolder();
  });

  it("shows an output under every command", () => {
    expect(examples.length).toBe(page.match(/```sh/g)?.length);
    expect(examples.length).toBeGreaterThan(5);
  });

  it.each(examples)("shows what “$command” prints", async ({ command, lines }) => {
    const { code, out, err } = await inProcess([...wordsOf(command), "--edition", edition]);
    expect([code, err]).toEqual([0, ""]);
    const printed = out.split("\n").map(oneBlank);
    for (const line of lines) expect(printed).toContain(oneBlank(line));
  });
});
