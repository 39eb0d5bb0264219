import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { inProcess } from "../cli/in-process.ts";
import { realEditionFolder } from "../edition/real-edition.ts";
import { describeShared } from "../shared.ts";
import { unknownIn } from "./command-line.ts";
import { oneBlank, shownExamples } from "./shown-examples.ts";

vi.setConfig({ testTimeout: 180_000 });

const { examples, commandBlocks } = shownExamples("check-a-report.md");

describeShared("docs/how-to/check-a-report.md", () => {
  let folder: string;
  let edition: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "waymark-"));
    edition = await realEditionFolder();
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** The sentence that the page lets a reader write into the brief. */
  const edit = () => {
    const brief = readFileSync(join(folder, "report/briefs/TUV/brief-TUV.en.html"), "utf8");
    mkdirSync(join(folder, "edited"), { recursive: true });
    const planted = "</h1><p>Almost a quarter, 3,000 people, left.</p>";
    writeFileSync(join(folder, "edited/brief-TUV.en.html"), brief.replace("</h1>", planted));
  };

  it("shows an output under every command", () => {
    expect(examples.length).toBe(commandBlocks);
    expect(examples.length).toBe(5);
  });

  it("shows a comparison that the program knows", () => {
    // Computes the whole report twice; test/report/two-editions.test.ts holds what it says.
    expect(examples.at(-1)!.command).toMatch(/^diff /);
    expect(unknownIn(examples.at(-1)!.command)).toBeNull();
  });

  it.each(examples.slice(0, -1))("shows what “$command” prints", async ({ command, lines }) => {
    const place = (text: string) => text.replaceAll("out/", `${folder}/`);
    const isEdited = command.includes("edited");
    if (isEdited) edit();
    const ofEdition = /^(?:report|trace)/.test(command) ? ["--edition", edition] : [];
    const words = [...command.split(" ").map(place), ...ofEdition, "--lang", "en"];
    const { code, out } = await inProcess(words);
    expect(code).toBe(isEdited ? 3 : 0);
    for (const line of lines) expect(oneBlank(out)).toContain(oneBlank(place(line)));
  });
});
