import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { realEditionFolder } from "../edition/real-edition.ts";
import { describeShared } from "../shared.ts";
import { inProcess } from "./in-process.ts";

describeShared("waymark report", () => {
  let folder: string;
  let edition: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "waymark-"));
    edition = await realEditionFolder();
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const report = (...args: readonly string[]) =>
    inProcess(["report", "--edition", edition, "--out", join(folder, "out"), ...args]);
  const nothingWritten = () => expect(readdir(join(folder, "out"))).rejects.toThrow();

  it("writes the brief of an area with its ledger and figures, which pass the check", async () => {
    const { code, out } = await report("--area", "Tuvalu", "--lang", "en");
    expect(code).toBe(0);
    const brief = join(folder, "out", "briefs", "TUV");
    expect((await readdir(brief)).sort()).toEqual([
      "brief-TUV.en.html",
      "figures.csv",
      "ledger.json",
    ]);
    expect(out).toContain(join(brief, "brief-TUV.en.html"));
    const page = await readFile(join(brief, "brief-TUV.en.html"), "utf8");
    // Rivals of a number in its dialog: value, source, identifier of the cell.
    expect(page).toMatch(/"r":\[\["[\d,.]+",\d+,"undesa-ims-20\d\d/);
    const check = await inProcess(["check", join(brief, "brief-TUV.en.html")]);
    expect([check.code, check.err]).toEqual([0, ""]);
  });

  it.each([
    { args: ["--area", "Phillipines"], says: /Phillipines.*PHL/s },
    { args: ["--area", "PHL,Atlantis"], says: /Atlantis/ },
    { args: ["--format", "html,odt"], says: /odt.*html, docx, pdf/s },
    { args: ["--lang", "xx"], says: /xx/ },
  ])("refuses $args before anything is written", async ({ args, says }) => {
    const { code, err } = await report(...args);
    expect(code).toBe(2);
    expect(err).toMatch(says);
    await nothingWritten();
  });

  it("refuses an edition without the source on which every report rests", async () => {
    const lacking = join(folder, "2024");
    await mkdir(lacking);
    for (const file of await readdir(edition)) {
      if (file !== "edition.json") await symlink(join(edition, file), join(lacking, file));
    }
    const manifest = JSON.parse(await readFile(join(edition, "edition.json"), "utf8")) as {
      sources: { id: string }[];
    };
    const sources = manifest.sources.filter(({ id }) => id !== "undesa-ims-2020-destination");
    await writeFile(join(lacking, "edition.json"), JSON.stringify({ ...manifest, sources }));
    const out = join(folder, "out");
    const args = ["report", "--edition", lacking, "--out", out, "--area", "PHL"];
    const { code, err } = await inProcess(args);
    expect([code, err]).toEqual([4, expect.stringContaining("undesa-ims-2020-destination")]);
    await nothingWritten();
  });

  it("refuses an edition that is not there", async () => {
    const args = ["report", "--edition", join(folder, "1999"), "--out", join(folder, "out")];
    const { code, err } = await inProcess(args);
    expect(code).not.toBe(0);
    expect(err).toContain("1999");
    await nothingWritten();
  });
});
