import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import {
  demographicAccounting,
  flowsFromTables,
  prepareTables,
  type StockPeriod,
  worldEstimates,
} from "../src/flows/index.ts";

/**
 * Prints median warm times of the estimation core, and two ratios: to the same estimate by plain
 * alternating scaling with the reference's stopping rule, measured in this run; and to the
 * reference package itself, recorded elsewhere. Times are printed, never asserted.
 *
 * Arguments: the folder of the benchmark inputs; `cold <folder> <input>` runs one estimate and stops.
 */
const [first, ...rest] = process.argv.slice(2);
const folder = (first === "cold" ? rest[0] : first) ?? "../shared/reference/flows-bench";

/** Seconds inside R 4.2 with migest 2.0.5, as the benchmark inputs publish them (closed minimum). */
const recordedSeconds: Readonly<Record<string, readonly [number, number, number]>> = {
  "N50-noisy": [0.78, 0.74, 0.48],
  "N200-noisy": [12.3, 8.5, 7.8],
  UN2024_2005: [27.4, 28.7, 13.1],
};

function lines(path: string): string[][] {
  const text = gunzipSync(readFileSync(`${folder}/${path}.csv.gz`)).toString();
  return text
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.trimEnd().split(","));
}

function period(input: string): StockPeriod {
  const table = (name: string) =>
    Float64Array.from(lines(`${input}/${name}`).flatMap((cells) => cells.slice(1).map(Number)));
  const events = lines(`${input}/births_deaths`);
  return {
    areas: events.map(([area]) => area!),
    stockStart: table("stock_start"),
    stockEnd: table("stock_end"),
    births: Float64Array.from(events, ([, births]) => Number(births)),
    deaths: Float64Array.from(events, ([, , deaths]) => Number(deaths)),
  };
}

/** Median of several runs after three that do not count, in milliseconds. */
function median(run: () => unknown, runs = 15): number {
  for (let warm = 0; warm < 3; warm++) run();
  const times = Array.from({ length: runs }, () => {
    const began = performance.now();
    run();
    return performance.now() - began;
  }).sort((a, b) => a - b);
  return times[runs >> 1]!;
}

const columns = [16, 12, 10, 10, 10, 12, 12, 14];
const print = (...cells: readonly string[]) =>
  console.log(cells.map((cell, at) => cell.padStart(columns[at] ?? 12)).join(""));

function warmTimes(): void {
  console.log(
    "Median warm milliseconds. * = seconds of migest 2.0.5 recorded on another 2-core machine,",
  );
  console.log("not in this run: read that ratio as an order of magnitude.\n");
  print("input", "closed min", "step f", "ind", "open-dr", "plain alt.", "× plain", "× recorded *");
  for (const input of [
    ...Object.keys(recordedSeconds),
    "UN2024_1990",
    "UN2024_2015",
    "UN2024_2020",
  ]) {
    const world = period(input);
    const tables = prepareTables(world);
    const closed = median(() => demographicAccounting(world));
    const step = median(() => flowsFromTables(tables));
    const independence = median(() => demographicAccounting(world, { stayers: "independence" }));
    const open = median(() => demographicAccounting(world, { closure: "open-dr" }));
    const plain = median(() => demographicAccounting(world, { compat: "migest-2.0.5" }), 3);
    const seconds = recordedSeconds[input];
    print(
      input,
      ...[closed, step, independence, open, plain].map((time) => time.toFixed(1)),
      (plain / closed).toFixed(1),
      seconds === undefined
        ? "–"
        : [closed, independence, open]
            .map((time, at) => ((1000 * seconds[at]!) / time).toFixed(0))
            .join("/"),
    );
  }
  console.log("\n× recorded: closed minimum / independence / open-dr minimum.");
}

function worldTime(): void {
  const years = [1990, 1995, 2000, 2005, 2010, 2015, 2020];
  const periods = years.flatMap((year) => {
    const world = period(`UN2024_${year}`);
    return ["both", "female", "male"].map((sex) => ({ ...world, period: `${year}`, sex }));
  });
  const began = performance.now();
  let answers = 0;
  for (const { estimate } of worldEstimates(periods)) if (estimate !== undefined) answers++;
  const seconds = (performance.now() - began) / 1000;
  console.log(
    `\nworld: ${answers} estimates of 230 areas (7 periods, the totals run three times in place of sexes) in ${seconds.toFixed(2)} s (goal: 8 s)`,
  );
}

function coldRun(): void {
  const began = performance.now();
  const run = spawnSync(
    process.execPath,
    [fileURLToPath(import.meta.url), "cold", folder, "UN2024_2015"],
    {
      encoding: "utf8",
    },
  );
  console.log(
    `cold process with reading, UN2024_2015: ${((performance.now() - began) / 1000).toFixed(2)} s, peak ${run.stdout.trim()} MB (goal: 100 MB; recorded *: 28 s, 1,277 MB)`,
  );
}

if (first === "cold") {
  demographicAccounting(period(rest[1]!));
  console.log((process.resourceUsage().maxRSS / 1024).toFixed(0));
} else if (existsSync(folder)) {
  warmTimes();
  worldTime();
  coldRun();
} else {
  console.error(`no benchmark inputs in ${folder}`);
  process.exitCode = 1;
}
