import { cellPlace, type Verification, verifyEdition } from "../edition/index.ts";
import { type Language, message } from "../messages/index.ts";
import { addCommand, type CommandAdder, contextOf } from "./frame/command.ts";
import { editionFolderInUse } from "./frame/edition-folder.ts";
import { exitCode } from "./frame/exit-code.ts";
import { progressOf } from "./frame/progress.ts";
import { type Answer, printAnswer } from "./print/answer.ts";
import { formatNumber } from "./print/number.ts";
import { textTable } from "./print/text-table.ts";

interface VerifyCommandOptions {
  readonly from: string;
  readonly embeddedOnly?: boolean;
}

/** `waymark edition verify --from <folder>`: compares every stored value with its cell. */
export const addEditionVerify: CommandAdder = (edition, session) => {
  const { language, world } = session;
  addCommand(edition, session, "verify", "edition-verify")
    .requiredOption("--from <folder>", message(language, "help.edition-verify.from"))
    .option("--embedded-only", message(language, "help.edition-verify.embedded-only"))
    .action(async (options: VerifyCommandOptions, command) => {
      const context = contextOf(session, command);
      const progress = progressOf(world);
      try {
        const verification = await verifyEdition({
          edition: editionFolderInUse(context.options.edition),
          from: options.from,
          user: options.embeddedOnly !== true,
          onProgress: ({ source, values }) => {
            world.signal.throwIfAborted();
            const count = formatNumber(language, values);
            progress.done(message(language, "edition-verify.progress", { source, count }));
          },
        });
        progress.end();
        await printAnswer(context, answerOf(language, verification));
        if (verification.mismatches.length > 0) session.exit = exitCode.edition;
      } finally {
        progress.end();
      }
    });
};

function answerOf(language: Language, verification: Verification): Answer {
  const { sources, values, mismatches } = verification;
  const column = (key: string) => ({ heading: message(language, `column.${key}`) });
  return {
    text: () => {
      const result = message(language, "edition-verify.result", {
        values: formatNumber(language, values),
        sources: formatNumber(language, sources),
        mismatches: mismatches.length,
      });
      if (mismatches.length === 0) return result;
      const table = textTable(
        ["source", "file", "cell", "stored", "cell-holds"].map(column),
        mismatches.map((m) => [m.source, m.file, cellPlace(m), m.stored, m.cell]),
      );
      return `${table}\n\n${result}`;
    },
    json: () => verification,
    table: () => ({
      columns: ["SOURCE", "FILE", "SHEET", "ROW", "COLUMN", "STORED", "CELL"],
      rows: mismatches.map((m) => [m.source, m.file, m.sheet, m.row, m.column, m.stored, m.cell]),
    }),
  };
}
