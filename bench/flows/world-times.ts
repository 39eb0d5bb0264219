import { worldEstimates } from "../../src/flows/index.ts";
import { chromiumPath, howToInstall, worldInBrowser } from "../browser/world-in-browser.ts";
import { benchWorld } from "./bench-inputs.ts";

/** All methods, periods and sexes in this process, after a warm-up of one period; then in a browser worker. */
export async function worldTimes(folder: string): Promise<void> {
  const periods = benchWorld(folder);
  const warmUp = 3;
  for (const _ of worldEstimates(periods.slice(0, warmUp)));
  const began = performance.now();
  let answers = 0;
  for (const { estimate } of worldEstimates(periods)) if (estimate !== undefined) answers++;
  const inNode = (performance.now() - began) / 1000;
  const what = `${answers} estimates of 230 areas (7 periods, totals three times in place of sexes)`;
  console.log(`world, ${what}: ${inNode.toFixed(2)} s in Node (goal: 8 s)`);
  const path = chromiumPath();
  if (path === undefined) {
    console.log(`world in a browser: ${howToInstall}`);
    return;
  }
  const { milliseconds, browser } = await worldInBrowser(path, periods, { warmUp });
  const seconds = milliseconds / 1000;
  console.log(
    `the same in a worker of ${browser}: ${seconds.toFixed(2)} s, ${(seconds / inNode).toFixed(2)} times Node (goal: 2)`,
  );
}
