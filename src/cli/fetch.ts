import { type Language, message } from "../messages/index.ts";
import type { Source } from "../sources/index.ts";
import { sourceArgument } from "./arguments/code-arguments.ts";
import { countArgument } from "./arguments/number-arguments.ts";
import { DownloadError, describeDownloadError } from "./download/download-error.ts";
import { type FetchedFile, type FetchPlan, fetchSourceFile } from "./download/fetch-source-file.ts";
import { addCommand, type CommandAdder, contextOf } from "./frame/command.ts";
import type { Context } from "./frame/context.ts";
import { exitCode } from "./frame/exit-code.ts";
import { packageRoot } from "./frame/package-root.ts";
import { type Progress, progressOf } from "./frame/progress.ts";
import { UsageError } from "./frame/usage-error.ts";
import { printAnswer } from "./print/answer.ts";
import { formatNumber } from "./print/number.ts";
import { textTable } from "./print/text-table.ts";

interface FetchOptions {
  readonly to: string;
  readonly mirror?: string;
  readonly again?: boolean;
  readonly timeout: number;
  readonly retries: number;
}

/** A file that could not be had, and why. */
interface FailedFile {
  readonly path: string;
  readonly error: DownloadError;
}

/** `waymark fetch <source>`: the publisher's files of a source, from their official addresses. */
export const addFetch: CommandAdder = (program, session) => {
  const { language } = session;
  const say = (key: string) => message(language, `help.fetch.${key}`);
  addCommand(program, session, "fetch", "fetch")
    .argument("<source...>", say("source"))
    .option("--to <folder>", say("to"), "data")
    .option("--mirror <address>", say("mirror"), mirrorArgument)
    .option("--again", say("again"))
    .option("--timeout <seconds>", say("timeout"), countArgument, 30)
    .option("--retries <number>", say("retries"), countArgument, 3)
    .action(async (ids: string[], options: FetchOptions, command) => {
      const context = contextOf(session, command);
      const chosen = ids.map((id) => sourceArgument(id));
      const { files, failed } = await fetchSources(context, chosen, options);
      await printAnswer(context, {
        text: () => filesText(language, options.to, files),
        json: () => ({
          folder: options.to,
          files,
          failed: failed.map(({ path, error }) => ({ path, code: error.code, ...error.detail })),
        }),
        table: () => ({
          columns: ["PATH", "OUTCOME", "BYTES", "SHA256", "PINNED_SHA256", "URL"],
          rows: files.map((f) => [f.path, f.outcome, f.bytes, f.sha256, f.pinnedSha256, f.url]),
        }),
      });
      if (failed.length > 0) session.exit = exitCode.network;
    });
};

/** The User-Agent by which we are known: the program, its version, and what it does. */
function userAgent(): string {
  return `Mozilla/5.0 (compatible; Waymark/${packageRoot().version}; reader of official statistics)`;
}

function mirrorArgument(text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new UsageError("not-an-address", { found: text });
  }
  return text;
}

/** Fetches file after file: one that cannot be had does not keep the others back. */
async function fetchSources(
  { world, language }: Context,
  chosen: readonly Source[],
  options: FetchOptions,
): Promise<{ files: FetchedFile[]; failed: FailedFile[] }> {
  const progress = progressOf(world);
  const files: FetchedFile[] = [];
  const failed: FailedFile[] = [];
  for (const source of chosen) {
    for (const spec of source.files) {
      world.signal.throwIfAborted();
      const plan = planOf(world.signal, language, spec.path, options, progress);
      try {
        const file = await fetchSourceFile(spec, source.page, plan);
        files.push(file);
        progress.done(outcomeText(language, file));
      } catch (error) {
        progress.end();
        world.signal.throwIfAborted();
        if (!(error instanceof DownloadError)) throw error;
        failed.push({ path: spec.path, error });
        progress.done(describeDownloadError(language, error.code, { ...error.detail }));
      }
    }
  }
  return { files, failed };
}

function planOf(
  signal: AbortSignal,
  language: Language,
  path: string,
  { to, mirror, again, timeout, retries }: FetchOptions,
  progress: Progress,
): FetchPlan {
  return {
    folder: to,
    userAgent: userAgent(),
    signal,
    patience: {
      idleMilliseconds: timeout * 1000,
      attempts: retries + 1,
      pauseMilliseconds: 500,
    },
    ...(mirror !== undefined && { mirror }),
    ...(again !== undefined && { again }),
    onBytes: (bytes, of) => {
      const share = of ? `${Math.floor((100 * bytes) / of)} %` : formatNumber(language, bytes);
      progress.step(`${path}  ${share}`);
    },
  };
}

function outcomeText(language: Language, file: FetchedFile): string {
  return message(language, `fetch.${file.outcome}`, {
    path: file.path,
    bytes: formatNumber(language, file.bytes),
    sha256: file.sha256,
    pinned: file.pinnedSha256 ?? "",
  });
}

function filesText(language: Language, folder: string, files: readonly FetchedFile[]): string {
  if (files.length === 0) return message(language, "fetch.nothing");
  const heading = (key: string) => ({ heading: message(language, `column.${key}`) });
  const table = textTable(
    [heading("file"), { ...heading("bytes"), align: "right" as const }, heading("sha256")],
    files.map((file) => [file.path, formatNumber(language, file.bytes), file.sha256]),
  );
  return `${message(language, "fetch.in-folder", { folder })}\n${table}`;
}
