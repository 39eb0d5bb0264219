import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bootstrapInWorkers } from "../../src/estimates/bootstrap/bootstrap-in-workers.ts";
import { benchPeriod } from "./bench-inputs.ts";

/** Linux counts in `maxRSS` what the parent had when it started the process; VmHWM is of the program alone. */
const probe = `const { readFileSync } = require("node:fs");
process.on("exit", () => {
  let peak = process.resourceUsage().maxRSS;
  try {
    peak = /VmHWM:\\s+(\\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1];
  } catch {}
  process.stderr.write("peak-kilobytes " + peak);
});
`;

/** Runs Node with a probe of its peak memory: seconds and megabytes. */
function timed(args: readonly string[]): { seconds: number; megabytes: number } {
  // A file that is required: an imported one would start the thread of Node's module hooks.
  const place = mkdtempSync(join(tmpdir(), "waymark-probe-"));
  writeFileSync(join(place, "probe.cjs"), probe);
  const began = performance.now();
  const run = spawnSync(process.execPath, ["--require", join(place, "probe.cjs"), ...args], {
    encoding: "utf8",
  });
  const seconds = (performance.now() - began) / 1000;
  rmSync(place, { recursive: true });
  if (run.status !== 0) throw new Error(run.stderr);
  const peak = Number(/peak-kilobytes (\d+)/.exec(run.stderr)?.[1] ?? Number.NaN);
  return { seconds, megabytes: peak / 1024 };
}

/** Whole processes: the command on files, the world, and a bootstrap on worker threads. */
export async function processTimes(folder: string, self: string): Promise<void> {
  const world = timed([self, "world", folder]);
  console.log(
    `world in a process of its own: ${world.seconds.toFixed(2)} s, peak ${world.megabytes.toFixed(0)} MB (goal: 8 s, 300 MB)`,
  );
  const best = bestOf(5, () => commandTime(folder));
  console.log(
    `waymark flows, closed minimum, cold with reading and writing, UN2024_2015: ${best.seconds.toFixed(2)} s, peak ${best.megabytes.toFixed(0)} MB, best of 5 (goal: 0.4 s, 100 MB; recorded *: 28 s, 1,277 MB, ${(28 / best.seconds).toFixed(0)} times)`,
  );
  const draws = 1000;
  const began = performance.now();
  await bootstrapInWorkers(
    benchPeriod(folder, "UN2024_2015"),
    { relativeError: 0.15, births: 0.03, deaths: 0.03 },
    { draws, seed: 1, method: "da-pb-closed" },
  );
  const seconds = (performance.now() - began) / 1000;
  console.log(
    `bootstrap, ${draws} draws of 230 areas, pseudo-Bayes, one thread per processor: ${seconds.toFixed(1)} s (goal: 30 s; recorded *: about 7 h, ${(25200 / seconds).toFixed(0)} times)`,
  );
}

function bestOf(runs: number, run: () => { seconds: number; megabytes: number }) {
  return Array.from({ length: runs }, run).sort((a, b) => a.seconds - b.seconds)[0]!;
}

function commandTime(folder: string): { seconds: number; megabytes: number } {
  const place = mkdtempSync(join(tmpdir(), "waymark-bench-"));
  const table = (name: string) => join(folder, "UN2024_2015", `${name}.csv.gz`);
  try {
    return timed([
      ...["dist/cli/main.js", "flows", "--method", "da-min-closed"],
      ...["--stock-start", table("stock_start"), "--stock-end", table("stock_end")],
      ...["--demography", table("births_deaths"), "--out", join(place, "od.csv")],
    ]);
  } finally {
    rmSync(place, { recursive: true });
  }
}
