import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtProgram, waymark } from "../cli/program.ts";
import { root } from "../house/source-files.ts";
import { blocksOf } from "./blocks.ts";

const blocks = blocksOf("how-to/estimate-flows.md");
const folder = mkdtempSync(join(tmpdir(), "waymark-how-to-flows-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("docs/how-to/estimate-flows.md", () => {
  beforeAll(async () => {
    for (const { file, text } of blocks) if (file) writeFileSync(join(folder, file), text);
    // The page imports the package by its name: a package of the built program stands for it.
    const home = join(folder, "node_modules/waymark");
    mkdirSync(home, { recursive: true });
    symlinkSync(dirname(dirname(await builtProgram())), join(home, "dist"));
    writeFileSync(join(home, "package.json"), readFileSync(join(root, "package.json")));
  });

  it("gives the same flows on the command line and in JavaScript", async () => {
    const command = blocks
      .find(({ language }) => language === "sh")!
      .text.trim()
      .split(" ");
    expect(command[0]).toBe("waymark");
    const ended = await waymark(command.slice(1), { cwd: folder });
    expect([ended.code, ended.err]).toEqual([0, ""]);
    const table = readFileSync(join(folder, "od.csv"), "utf8").trimEnd().split("\n").slice(1);
    const written = table.flatMap((line) => line.split(",").slice(1).map(Number));
    const printed = JSON.parse(
      execFileSync(process.execPath, ["flows.mjs"], { cwd: folder, encoding: "utf8" }),
    ) as { flows: number[]; repairs: { repair: string }[] };
    expect(printed.flows).toEqual(written);
    expect(printed.repairs.map(({ repair }) => repair)).toEqual(["world-balance"]);
    expect(written.some((flow) => flow > 0)).toBe(true);
  });

  it("gives the same Waymark estimate on the command line and in JavaScript", async () => {
    const third = blocks.filter(({ language }) => language === "sh")[2]!;
    const ended = await waymark(third.text.trim().split(" ").slice(1), { cwd: folder });
    expect([ended.code, ended.err]).toEqual([0, ""]);
    const lines = (file: string) =>
      readFileSync(join(folder, file), "utf8")
        .trimEnd()
        .split("\n")
        .slice(1)
        .map((line) => line.split(","));
    const printed = JSON.parse(
      execFileSync(process.execPath, ["waymark.mjs"], { cwd: folder, encoding: "utf8" }),
    ) as { flows: number[]; levels: number[] };
    expect(printed.flows).toEqual(lines("waymark.csv").flatMap((row) => row.slice(1).map(Number)));
    expect(printed.levels).toEqual([0.5, 0.8, 0.95]);
    const rows = lines("waymark.intervals.csv");
    expect(rows).toHaveLength(6);
    for (const row of rows) expect(row.at(-1)).toBe("MODEL");
  });

  it("writes intervals around the same flows", async () => {
    const [, second] = blocks.filter(({ language }) => language === "sh");
    const ended = await waymark(second!.text.trim().split(" ").slice(1), { cwd: folder });
    expect([ended.code, ended.err]).toEqual([0, ""]);
    const rows = readFileSync(join(folder, "od.intervals.csv"), "utf8").trimEnd().split("\n");
    expect(rows[0]).toContain("median,lower_50,upper_50,lower_80,upper_80,lower_95,upper_95");
    for (const row of rows.slice(1)) {
      const [flow, median, ...ends] = row.split(",").slice(2).map(Number);
      expect(flow).toBeGreaterThanOrEqual(0);
      expect(median).toBeGreaterThanOrEqual(ends[4]!);
      expect(median).toBeLessThanOrEqual(ends[5]!);
    }
  });
});
