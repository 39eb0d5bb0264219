import { readFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { type Language, message } from "../messages/index.ts";
import {
  checkFile,
  checkHtml,
  type HtmlFaults,
  type PrintedLedger,
  printedLedger,
  ReportError,
  readLedger,
} from "../report/index.ts";
import { addCommand, type CommandAdder, contextOf } from "./frame/command.ts";
import { exitCode } from "./frame/exit-code.ts";
import { UsageError } from "./frame/usage-error.ts";
import { type Answer, printAnswer } from "./print/answer.ts";
import { formatNumber } from "./print/number.ts";
import { textTable } from "./print/text-table.ts";
import { ledgerName, reportFormats } from "./results/report-files.ts";

interface CheckOptions {
  readonly ledger?: string;
}

/** `waymark check <file>`: every number of a report against its ledger; fails if one is not in it. */
export const addCheck: CommandAdder = (program, session) => {
  const { language } = session;
  addCommand(program, session, "check", "check")
    .argument("<file>", message(language, "help.check.file"))
    .option("--ledger <file>", message(language, "help.check.ledger"))
    .action(async (file: string, { ledger }: CheckOptions, command) => {
      const context = contextOf(session, command);
      const faults = await check(file, ledger ?? join(dirname(file), ledgerName));
      if (faults.numbers === 0) throw new ReportError("no-numbers", { path: file });
      if (faults.strays.length + faults.false.length > 0) session.exit = exitCode.unreadableFile;
      await printAnswer(context, answerOf(context.language, file, faults));
    });
};

/** Why a file cannot be read, by the name that the system or the reader of the format gives it. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: "missing",
  ENOTDIR: "missing",
  EISDIR: "folder",
  EACCES: "denied",
  EPERM: "denied",
  PasswordException: "encrypted",
};

async function check(file: string, ledger: string): Promise<HtmlFaults> {
  const format = reportFormats.find((each) => extname(file).toLowerCase() === `.${each}`);
  const unreadable = (cause: unknown): never => {
    const { code, name } = cause as { code?: unknown; name: string };
    const system = typeof code === "string" ? code : name;
    const reason = reasons[system] ?? (system === code ? "other" : "damaged");
    const detail = { path: file, reason, system, format: format?.toUpperCase() ?? "" };
    throw new ReportError("file-unreadable", detail, cause);
  };
  const bytes = await readFile(file).catch(unreadable);
  if (!format) {
    const known = reportFormats.join(", ");
    throw new UsageError("unknown-format", { found: extname(file).slice(1), known });
  }
  const printed = await printedIn(ledger, basename(file, extname(file)));
  if (format === "html") return checkHtml(bytes.toString("utf8"), printed);
  const faults = await checkFile(new Uint8Array(bytes), format, printed).catch(unreadable);
  return { ...faults, false: [] };
}

/** @throws ReportError `document-unknown`: a number without its document has no language and no labels */
async function printedIn(path: string, document: string): Promise<PrintedLedger> {
  const ledger = await readLedger(path);
  const known = Object.keys(ledger.labels);
  if (!known.includes(document)) {
    const detail = { ledger: path, document, known: known.join(", ") };
    throw new ReportError("document-unknown", detail);
  }
  return printedLedger(ledger, document);
}

function answerOf(language: Language, file: string, faults: HtmlFaults): Answer {
  const rows = [
    ...faults.strays.map(({ place, number, context }) => [
      String(place),
      number.text,
      message(language, "check.no-entry"),
      context,
    ]),
    ...faults.false.map(({ line, text, entry, known }) => [
      String(line),
      text,
      message(language, known ? "check.other-text" : "check.unknown-entry", { entry }),
      "",
    ]),
  ];
  const columns = ["line", "number", "fault", "context"] as const;
  return {
    text: () =>
      rows.length === 0
        ? message(language, "check.passed", {
            file,
            numbers: formatNumber(language, faults.numbers),
          })
        : [
            message(language, "check.failed", { file, count: rows.length }),
            textTable(
              columns.map((key) => ({ heading: message(language, `column.${key}`) })),
              rows,
            ),
          ].join("\n"),
    json: () => ({ file, ...faults }),
    table: () => ({ columns: columns.map((each) => each.toUpperCase()), rows }),
  };
}
