import { demographicAccounting, flowsFromTables, prepareTables } from "../../src/flows/index.ts";
import { benchPeriod } from "./bench-inputs.ts";

/** Seconds inside R 4.2 with migest 2.0.5, as the benchmark inputs publish them: closed, independence, open-dr. */
const recordedSeconds: Readonly<Record<string, readonly [number, number, number]>> = {
  "N50-noisy": [0.78, 0.74, 0.48],
  "N200-noisy": [12.3, 8.5, 7.8],
  UN2024_2005: [27.4, 28.7, 13.1],
};
/** Ratios to reach, for the same three. */
const goals: Readonly<Record<string, string>> = {
  "N50-noisy": "80/–/–",
  "N200-noisy": "400/300/1000",
  UN2024_2005: "500/300/1000",
};

/** Median of several runs after three that do not count, in milliseconds. */
function median(run: () => unknown, runs = 15, warmUp = 3): number {
  for (let warm = 0; warm < warmUp; warm++) run();
  const times = Array.from({ length: runs }, () => {
    const began = performance.now();
    run();
    return performance.now() - began;
  }).sort((a, b) => a - b);
  return times[runs >> 1]!;
}

const columns = [14, 12, 10, 10, 10, 12, 10, 16, 15];
const print = (...cells: readonly string[]) =>
  console.log(cells.map((cell, at) => cell.padStart(columns[at] ?? 12)).join(""));

/** Median warm times, and their ratio to plain alternating scaling in this run and to recorded times. */
export function warmTimes(folder: string): void {
  console.log(
    "Median warm milliseconds. * = seconds of migest 2.0.5 recorded on another 2-core machine,",
  );
  console.log("not in this run: read that ratio as an order of magnitude.\n");
  const headings = ["closed min", "step f", "ind", "open-dr", "plain alt.", "× plain"];
  print("input", ...headings, "× recorded *", "goal");
  for (const input of [...Object.keys(recordedSeconds), "UN2024_1990", "UN2024_2015"]) {
    const world = benchPeriod(folder, input);
    const tables = prepareTables(world);
    const closed = median(() => demographicAccounting(world));
    const step = median(() => flowsFromTables(tables));
    const independence = median(() => demographicAccounting(world, { stayers: "independence" }));
    const open = median(() => demographicAccounting(world, { closure: "open-dr" }));
    const plain = median(() => demographicAccounting(world, { compat: "migest-2.0.5" }), 1, 1);
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
      goals[input] ?? "",
    );
  }
  console.log("\n× recorded: closed minimum / independence / open-dr minimum.\n");
}
