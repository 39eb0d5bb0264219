import { join } from "node:path";
import type { Edition } from "../edition/index.ts";
import { type Language, message } from "../messages/index.ts";
import {
  type CompiledReport,
  clausesDocument,
  compileReport,
  readClaims,
  rivalsOfEntries,
  worldReport,
} from "../report/index.ts";
import { areaArguments } from "./arguments/area-argument.ts";
import { addCommand, type CommandAdder, contextOf } from "./frame/command.ts";
import type { Context } from "./frame/context.ts";
import { withEdition } from "./frame/edition-folder.ts";
import { packageRoot } from "./frame/package-root.ts";
import { type Progress, progressOf } from "./frame/progress.ts";
import { claimsFolder, reportFolder } from "./frame/report-folder.ts";
import { UsageError } from "./frame/usage-error.ts";
import { printAnswer } from "./print/answer.ts";
import { formatNumber } from "./print/number.ts";
import { textTable } from "./print/text-table.ts";
import { assertBrief, briefAreas, everyArea } from "./results/brief-areas.ts";
import { type ReportFormat, reportFiles, reportFormats } from "./results/report-files.ts";
import { assertWritable } from "./results/writable-folder.ts";
import { writeBriefs } from "./results/write-briefs.ts";
import { type WrittenFile, writeResults } from "./results/write-results.ts";

interface ReportOptions {
  readonly area?: readonly string[];
  readonly format: readonly ReportFormat[];
  readonly out: string;
  readonly languages: readonly Language[];
}

/** Files that the answer names one by one. */
const mostListed = 24;

/** `waymark report`: compiles the progress report. */
export const addReport: CommandAdder = (program, session) => {
  const { language } = session;
  const say = (key: string) => message(language, `help.report.${key}`);
  addCommand(program, session, "report", "report")
    .option("-a, --area <areas>", say("area"), (text: string) => briefAreasArgument(text, language))
    .option("--format <formats>", say("format"), formatsArgument, ["html"] as ReportFormat[])
    .option("-o, --out <folder>", say("out"), folderArgument, reportFolder)
    .action(async (options: ReportOptions, command) => {
      const context = contextOf(session, command);
      await assertWritable(options.out);
      const progress = progressOf(context.world);
      const named = { ...options, languages: session.documentLanguages };
      const files = await withEdition(context, {}, (edition) =>
        options.area
          ? writeBriefs(
              context,
              edition,
              {
                areas: options.area,
                languages: named.languages,
                formats: options.format,
                out: options.out,
              },
              progress,
            )
          : writeReport(context, edition, named, progress),
      );
      progress.end();
      await printAnswer(context, {
        text: () => madeText(context.language, options.out, files),
        json: () => ({ out: options.out, files }),
        table: () => ({
          columns: ["FILE", "BYTES", "SHA256"],
          rows: files.map(({ file, bytes, sha256 }) => [join(options.out, file), bytes, sha256]),
        }),
      });
    });
};

/** Compiles the world report and writes it; nothing is written unless all of it stands. */
export async function writeReport(
  { language, world }: Pick<Context, "language" | "world">,
  edition: Edition,
  { languages: spoken, format, out }: Omit<ReportOptions, "area">,
  progress: Progress,
): Promise<readonly WrittenFile[]> {
  const tell = (key: string, args = {}) => message(language, `report-progress.${key}`, args);
  const claims = await readClaims(join(packageRoot().folder, claimsFolder));
  const report: CompiledReport = await compileReport(edition, worldReport(claims), {
    languages: spoken,
    signal: world.signal,
    onPart: (id, done, of) =>
      progress.step(
        tell("part", { done: done + 1, of, part: message(language, `report-part.${id}`) }),
      ),
  });
  const entries = formatNumber(language, report.ledger.entries.length);
  progress.done(tell("compiled", { entries, documents: report.documents.length }));
  progress.step(tell("rendering"));
  const rivals = format.includes("html")
    ? await rivalsOfEntries(edition, report.ledger)
    : undefined;
  const files = [
    ...(await reportFiles(edition, report, format, rivals)),
    ...spoken.map((each) => ({ file: `clauses.${each}.akn.xml`, text: clausesDocument(each) })),
  ];
  world.signal.throwIfAborted();
  return writeResults(out, files);
}

function madeText(language: Language, out: string, files: readonly WrittenFile[]): string {
  const shown = files.slice(0, mostListed);
  const more = files.length - shown.length;
  const table = textTable(
    [
      { heading: message(language, "column.file") },
      { heading: message(language, "column.bytes"), align: "right" },
    ],
    shown.map(({ file, bytes }) => [join(out, file), formatNumber(language, bytes)]),
  );
  const rest = more > 0 ? `\n${message(language, "report-progress.more", { more })}` : "";
  return `${message(language, "report-progress.made")}\n${table}${rest}`;
}

function briefAreasArgument(text: string, language: Language): readonly string[] {
  if (text === everyArea) return briefAreas();
  const codes = areaArguments(text, language);
  for (const code of codes) assertBrief(code, language);
  return [...new Set(codes)];
}

function folderArgument(text: string): string {
  if (text.trim() !== "") return text;
  throw new UsageError("missing-value", { found: "--out" });
}

function formatsArgument(text: string): ReportFormat[] {
  return text.split(",").map((word) => {
    const found = reportFormats.find((each) => each === word.trim());
    if (found) return found;
    throw new UsageError("unknown-format", { found: word, known: reportFormats.join(", ") });
  });
}
