import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { worldEstimates } from "../src/flows/index.ts";
import { benchWorld } from "./flows/bench-inputs.ts";
import { processTimes } from "./flows/process-times.ts";
import { warmTimes } from "./flows/warm-times.ts";
import { worldTimes } from "./flows/world-times.ts";

/**
 * Prints how fast the estimation core is, as ratios: to the same estimate by plain alternating scaling with the
 * reference's stopping rule, to Node for a browser, both measured in this run; and to the reference package itself,
 * recorded elsewhere. Times are printed, never asserted.
 *
 * Arguments: the folder of the benchmark inputs; `world <folder>` estimates the world and stops.
 */
const [first, second] = process.argv.slice(2);
const folder = (first === "world" ? second : first) ?? "../shared/reference/flows-bench";

if (!existsSync(folder)) {
  console.error(`no benchmark inputs in ${folder}`);
  process.exitCode = 1;
} else if (first === "world") {
  for (const _ of worldEstimates(benchWorld(folder)));
} else {
  warmTimes(folder);
  await worldTimes(folder);
  await processTimes(folder, fileURLToPath(import.meta.url));
}
