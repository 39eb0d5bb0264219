import { createHash } from "node:crypto";
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { realEditionFolder } from "../edition/real-edition.ts";
import { describeShared } from "../shared.ts";
import { startWaymark, waymark } from "./program.ts";

vi.setConfig({ testTimeout: 180_000 });

describeShared("waymark build", () => {
  let folder: string;
  let edition: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "waymark-"));
    edition = await realEditionFolder();
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it("writes the summary in both languages, twice the same bytes, and prints it", async () => {
    const out = join(folder, "out");
    const {
      code,
      out: page,
      err,
    } = await waymark([
      ...["build", "--edition", edition, "--out", out],
      ...["--no-atlas", "--no-report"],
    ]);
    expect(code).toBe(0);
    expect(page).toContain("280,598,105");
    expect(page).toContain("12,657,151");
    expect(page).toContain("世界国际移徙者人数");
    expect(page).toContain("known origin only");
    expect(err).toMatch(/totals of the publishers come out/);
    const files = (await readdir(out)).sort();
    expect(files).toEqual([
      "coverage.csv",
      "disagreements.csv",
      "estimates",
      "reconciled-totals.csv",
      "summary.en.txt",
      "summary.json",
      "summary.zh.txt",
      "world-migrant-stock.csv",
    ]);
    const again = await waymark([
      "build",
      "--edition",
      edition,
      "--out",
      out,
      "--no-atlas",
      "--no-report",
      "--csv",
    ]);
    for (const line of again.out.trimEnd().split("\n").slice(1)) {
      const [path, bytes, sha256] = line.split(",");
      const text = await readFile(path!);
      expect(String(text.length)).toBe(bytes);
      expect(createHash("sha256").update(text).digest("hex")).toBe(sha256);
      expect(page).toContain(path!);
    }
    const english = await readFile(join(out, "summary.en.txt"), "utf8");
    expect(page.startsWith(english.trimEnd())).toBe(true);
  });

  it("speaks one language when it is chosen", async () => {
    const args = [
      "build",
      "--edition",
      edition,
      "--out",
      folder,
      "--lang",
      "zh",
      "--no-estimates",
      "--no-atlas",
      "--no-report",
    ];
    const { out, err } = await waymark(args);
    expect(out).not.toContain("International migrants in the world");
    expect(out).toContain("世界国际移徙者人数");
    expect(err).toContain("校验值无误");
  });

  it("leaves other files of the folder alone", async () => {
    await writeFile(join(folder, "mine.txt"), "mine");
    await waymark([
      ...["build", "--edition", edition, "--out", folder],
      ...["--no-estimates", "--no-atlas", "--no-report"],
    ]);
    expect(await readFile(join(folder, "mine.txt"), "utf8")).toBe("mine");
  });

  it("refuses an edition of which one byte was changed, and writes nothing", async () => {
    const copy = join(folder, "2024");
    await mkdir(copy);
    for (const file of await readdir(edition))
      await copyFile(join(edition, file), join(copy, file));
    const table = (await readdir(copy)).find((file) => file.endsWith(".parquet"))!;
    const bytes = await readFile(join(copy, table));
    bytes[100] = bytes[100]! ^ 1;
    await writeFile(join(copy, table), bytes);
    const out = join(folder, "out");
    const { code, err } = await waymark(["build", "--edition", copy, "--out", out, "--no-atlas"]);
    expect(code).toBe(4);
    expect(err).toContain(table);
    await expect(readdir(out)).rejects.toThrow();
  });

  it("compiles the world report in both languages, with its ledger and figures", async () => {
    const out = join(folder, "out");
    const args = ["build", "--edition", edition, "--out", out, "--no-estimates", "--no-atlas"];
    const { code, out: page } = await waymark(args);
    expect(code).toBe(0);
    const files = [
      ...["clauses.en.akn.xml", "clauses.zh.akn.xml", "figures.csv", "ledger.json"],
      ...["world-report.en.html", "world-report.zh.html"],
    ];
    expect((await readdir(join(out, "report"))).sort()).toEqual(files);
    for (const file of files) expect(page).toContain(join(out, "report", file));
    const ledger = JSON.parse(await readFile(join(out, "report", "ledger.json"), "utf8")) as {
      entries: { id: string }[];
    };
    const figures: string[][] = parse(await readFile(join(out, "report", "figures.csv")));
    expect(figures.slice(1).map(([id]) => id)).toEqual(ledger.entries.map(({ id }) => id));
    const formulas = figures.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell));
    expect(formulas.filter((cell) => Number.isNaN(Number(cell)))).toEqual([]);
    const check = await waymark(["check", join(out, "report", "world-report.zh.html")]);
    expect([check.code, check.err]).toEqual([0, ""]);
  });

  it("leaves no half of a report when it is stopped while it compiles", async () => {
    const out = join(folder, "out");
    const args = ["build", "--edition", edition, "--out", out, "--no-estimates", "--no-atlas"];
    const { ended, kill, child } = await startWaymark(args);
    child.stderr.on("data", (text) => {
      if (String(text).includes("summary of")) kill("SIGINT");
    });
    const { code } = await ended;
    expect(code).toBe(130);
    expect(await readdir(out)).not.toContain("report");
  });

  it("stops at Ctrl-C with 130 and leaves no half-written file", async () => {
    const out = join(folder, "out");
    const { ended, kill, child } = await startWaymark([
      "build",
      "--edition",
      edition,
      "--out",
      out,
    ]);
    child.stderr.once("data", () => kill("SIGINT"));
    const { code, err } = await ended;
    expect(code).toBe(130);
    expect(err).toContain("Stopped.");
    await expect(readdir(out)).rejects.toThrow();
  });
});
