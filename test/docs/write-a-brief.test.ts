import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { inProcess } from "../cli/in-process.ts";
import { realEditionFolder } from "../edition/real-edition.ts";
import { describeShared } from "../shared.ts";
import { oneBlank, shownExamples } from "./shown-examples.ts";

vi.setConfig({ testTimeout: 180_000 });

const { examples, commandBlocks } = shownExamples("write-a-brief.md");

describeShared("docs/how-to/write-a-brief.md", () => {
  let folder: string;
  let edition: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "waymark-"));
    edition = await realEditionFolder();
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("shows an output under every command", () => {
    expect(examples.length).toBe(commandBlocks);
    expect(examples.length).toBe(3);
  });

  it.each(examples)("shows what “$command” prints", async ({ command, lines }) => {
    const place = (text: string) => text.replace("out/report", join(folder, "report"));
    const ofEdition = command.startsWith("report") ? ["--edition", edition] : [];
    const { code, out, err } = await inProcess([...command.split(" ").map(place), ...ofEdition]);
    expect([code, err.replace(/^.*brief of.*\n/gm, "")]).toEqual([0, ""]);
    for (const line of lines) expect(oneBlank(out)).toContain(oneBlank(place(line)));
  });
});
