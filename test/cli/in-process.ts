import { run } from "../../src/cli/frame/run.ts";
import type { Ended, RunOptions } from "./program.ts";

/** Runs a command line in this process: what a table of many cases can afford. */
export async function inProcess(
  args: readonly string[],
  { env = {} }: RunOptions = {},
): Promise<Ended> {
  let out = "";
  let err = "";
  const code = await run(args, {
    env,
    print: async (text) => {
      out += text;
    },
    report: (text) => {
      err += text;
    },
    overwrites: false,
    columns: undefined,
    signal: new AbortController().signal,
  });
  return { code, out, err };
}
