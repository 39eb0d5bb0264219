#!/usr/bin/env node
import { once } from "node:events";
import { exitCode } from "./frame/exit-code.ts";
import { run } from "./frame/run.ts";
import { keepHeapSmall } from "./frame/steady-heap.ts";

keepHeapSmall();

const abort = new AbortController();
process.on("SIGINT", () => {
  if (abort.signal.aborted) process.exit(exitCode.interrupted);
  abort.abort();
});

/** The reader of a pipe may leave early, as `head` does: that is no error. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? exitCode.done : exitCode.fault);
});

process.exitCode = await run(process.argv.slice(2), {
  env: process.env,
  print: async (text) => {
    if (!process.stdout.write(text)) await once(process.stdout, "drain");
  },
  report: (text) => void process.stderr.write(text),
  overwrites: process.stderr.isTTY === true,
  columns: process.stdout.isTTY ? process.stdout.columns : undefined,
  signal: abort.signal,
});
