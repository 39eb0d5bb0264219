import { beforeAll, expect, it } from "vitest";
import { inProcess } from "../cli/in-process.ts";
import { realEditionFolder } from "../edition/real-edition.ts";
import { describeShared } from "../shared.ts";
import { oneBlank, shownExamples } from "./shown-examples.ts";

const { examples, commandBlocks } = shownExamples("read-a-number.md");

/** The words of a command, quoted ones whole. */
function wordsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map((word) => (word[1] ?? word[2])!);
}

describeShared("docs/how-to/read-a-number.md", () => {
  let edition: string;
  beforeAll(async () => {
    edition = await realEditionFolder();
  });

  it("shows an output under every command", () => {
    expect(examples.length).toBe(commandBlocks);
    expect(examples.length).toBeGreaterThan(5);
  });

  it.each(examples)("shows what “$command” prints", async ({ command, lines }) => {
    const { code, out, err } = await inProcess([...wordsOf(command), "--edition", edition]);
    expect([code, err]).toEqual([0, ""]);
    const printed = out.split("\n").map(oneBlank);
    for (const line of lines) expect(printed).toContain(oneBlank(line));
  });
});
