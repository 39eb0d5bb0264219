import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, expect, it } from "vitest";
import { Edition, readManifest, verifyEdition } from "../../src/edition/index.ts";
import { startWaymark, waymark } from "../cli/program.ts";
import { describeShared, shared } from "../shared.ts";

const home = mkdtempSync(join(tmpdir(), "waymark-killed-"));
const root = join(home, "editions");
const folder = join(root, "2024");
const from = shared("data");
const small = ["wdi-gdp", "un-treaties-2015"];
const more = [...small, "knomad-bilateral-remittances-2021"];
const args = ["edition", "build", "--from", from, "--root", root];

/** Moments of killing: the fraction of a whole build that has passed; the same in every run. */
const moments = [0.13, 0.37, 0.58, 0.74, 0.83, 0.91, 0.97, 1.02];

describeShared("a build that is killed", () => {
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  it("at any moment leaves a usable edition, and the next build cleans up", async () => {
    const build = (ids: readonly string[]) => [...args, ...ids.flatMap((id) => ["--only", id])];
    const began = performance.now();
    expect((await waymark(build(small))).code).toBe(0);
    const whole = (performance.now() - began) * (more.length / small.length);
    const before = await readManifest(folder);
    for (const moment of moments) {
      const run = await startWaymark(build(more));
      await pause(whole * moment);
      run.kill("SIGKILL");
      await run.ended;
      const edition = await Edition.open(folder);
      await edition.checkTables();
      edition.close();
      const left = await readManifest(folder);
      if (left.sources.length !== more.length) expect(left).toEqual(before);
    }
    expect((await verifyEdition({ edition: folder, from })).mismatches).toEqual([]);
    expect((await waymark(build(more))).code).toBe(0);
    const after = await readManifest(folder);
    const { values, mismatches } = await verifyEdition({ edition: folder, from });
    expect([after.sources.length, values, mismatches]).toEqual([3, after.observations, []]);
    expect(readdirSync(folder).sort()).toEqual(
      ["edition.json", ...after.sources.map((source) => source.table.file)].sort(),
    );
  }, 180_000);
});
