import { execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../house/source-files.ts";
import { prepared, stampOf } from "../prepared.ts";

/** How a run of the program ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** What is particular to a run. */
export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

let built: Promise<string> | undefined;

/** Path of the built program; built once for all test files. */
export function builtProgram(): Promise<string> {
  built ??= buildProgram();
  return built;
}

async function buildProgram(): Promise<string> {
  const folder = await prepared("cli", stampOf(["src"]), async (draft) => {
    // The cache stands inside node_modules, where nothing says that our files are modules.
    await writeFile(join(draft, "package.json"), '{ "type": "module" }');
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    const args = [tsc, "-p", join(root, "tsconfig.build.json"), "--outDir", draft];
    await new Promise<void>((resolve, reject) => {
      execFile(process.execPath, args, { cwd: root }, (error, out) => {
        if (existsSync(join(draft, "cli/main.js"))) resolve();
        else reject(new Error(out || String(error)));
      });
    });
  });
  return join(folder, "cli/main.js");
}

/** Runs the built program as a reader would and waits for its end. */
export async function waymark(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  return (await startWaymark(args, options)).ended;
}

/** Starts the built program: its first words, its end, and a way to interrupt it. */
export async function startWaymark(args: readonly string[], { env = {}, cwd }: RunOptions = {}) {
  const program = await builtProgram();
  const child = spawn(process.execPath, [program, ...args], {
    cwd: cwd ?? root,
    env: { PATH: process.env.PATH, LANG: "C", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, out, err }));
  });
  return { ended, kill: (signal: NodeJS.Signals) => child.kill(signal), child };
}
