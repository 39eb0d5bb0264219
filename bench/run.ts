import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * Prints how long the steps of the ground floor take and how much memory they need, each as a whole
 * process, with the budget beside it. Times are printed, never asserted; sizes are.
 */
const data = process.argv[2] ?? "../shared/data";
const program = "dist/cli/main.js";

interface Step {
  readonly name: string;
  readonly args: readonly string[];
  readonly budgetSeconds: number;
  readonly budgetMegabytes: number;
}

const steps: Step[] = [
  { name: "main job (waymark build)", args: ["build"], budgetSeconds: 120, budgetMegabytes: 700 },
  {
    name: "atlas alone, without briefs",
    args: ["build", "--no-estimates", "--no-report"],
    budgetSeconds: 90,
    budgetMegabytes: 700,
  },
  {
    name: "atlas with briefs, report as HTML",
    args: ["build", "--no-estimates"],
    budgetSeconds: 90,
    budgetMegabytes: 700,
  },
  {
    name: "world report, zh and en, 3 formats",
    args: ["report", "--lang", "zh,en", "--format", "html,docx,pdf", "--out", "out/bench-report"],
    budgetSeconds: 60,
    budgetMegabytes: 700,
  },
  {
    name: "all briefs, zh and en, HTML",
    args: ["report", "--lang", "zh,en", "--area", "all", "--out", "out/bench-report"],
    budgetSeconds: 60,
    budgetMegabytes: 700,
  },
];
if (existsSync(data)) {
  steps.push(
    {
      name: "edition build, all files",
      args: ["edition", "build", "--from", data, "--root", "out/bench-editions"],
      budgetSeconds: 240,
      budgetMegabytes: 1000,
    },
    {
      name: "edition verify, embedded values",
      args: ["edition", "verify", "--from", data, "--embedded-only"],
      budgetSeconds: 120,
      budgetMegabytes: 1000,
    },
  );
}

const probe = `process.on("exit", () => process.stderr.write("\\npeak-kilobytes " + process.resourceUsage().maxRSS + "\\n"))`;

console.log("step                                  seconds  budget      peak MB  budget");
for (const { name, args, budgetSeconds, budgetMegabytes } of steps) {
  const began = performance.now();
  const run = spawnSync(
    process.execPath,
    ["--import", `data:text/javascript,${encodeURIComponent(probe)}`, program, ...args],
    { encoding: "utf8", maxBuffer: 1 << 28 },
  );
  const seconds = (performance.now() - began) / 1000;
  if (run.status !== 0) {
    console.error(run.stdout, run.stderr);
    process.exitCode = 1;
    break;
  }
  const peak = Number(/peak-kilobytes (\d+)/.exec(run.stderr)?.[1] ?? Number.NaN) / 1024;
  console.log(
    `${name.padEnd(36)} ${seconds.toFixed(1).padStart(8)} ${`≤ ${budgetSeconds}`.padStart(7)} ${peak.toFixed(0).padStart(12)} ${`≤ ${budgetMegabytes}`.padStart(7)}`,
  );
}
rmSync("out/bench-report", { recursive: true, force: true });
rmSync("out/bench-editions", { recursive: true, force: true });

const folder = "editions/2024";
const bytes = readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
const budgetBytes = 15e6;
console.log(`\nembedded edition: ${(bytes / 1e6).toFixed(2)} MB of ${budgetBytes / 1e6} MB`);
if (bytes > budgetBytes) process.exitCode = 1;
