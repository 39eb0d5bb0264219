import { join } from "node:path";
import {
  type Edition,
  type RecheckedTotal,
  recheckTotals,
  type Summary,
  summariseEdition,
} from "../edition/index.ts";
import { type Language, languages, message } from "../messages/index.ts";
import { addCommand, type CommandAdder, contextOf } from "./frame/command.ts";
import type { Context } from "./frame/context.ts";
import { withEdition } from "./frame/edition-folder.ts";
import { type Progress, progressOf } from "./frame/progress.ts";
import { jsonText, printAnswer } from "./print/answer.ts";
import { csvText } from "./print/csv.ts";
import { formatNumber } from "./print/number.ts";
import {
  coverageTable,
  disagreementsTable,
  totalsTable,
  worldStockTable,
} from "./print/summary-tables.ts";
import { summaryText } from "./print/summary-text.ts";
import { textTable } from "./print/text-table.ts";
import { type ResultFile, type WrittenFile, writeResults } from "./results/write-results.ts";

/** `waymark build`: checks the edition and makes everything that Waymark makes of it. */
export const addBuild: CommandAdder = (program, session) => {
  addCommand(program, session, "build", "build")
    .option("-o, --out <folder>", message(session.language, "help.build.out"), "out")
    .action(async ({ out }: { out: string }, command) => {
      const context = contextOf(session, command);
      // Only embedded figures: what is made of a user's own copies may not be passed on.
      await withEdition(context, { user: false }, (edition) => build(context, edition, out));
    });
};

async function build(context: Context, edition: Edition, out: string): Promise<void> {
  const { language, languageChosen, world } = context;
  const progress = progressOf(world);
  const { summary, totals } = await checkedSummary(context, edition, progress);
  world.signal.throwIfAborted();
  const files = await writeResults(out, resultFiles(summary, totals));
  progress.done(message(language, "build.written", { folder: out }));
  const spoken = languageChosen ? [language] : languages;
  await printAnswer(context, {
    text: () =>
      [
        ...spoken.map((each) => summaryText(each, summary)),
        madeText(language, out, files),
        message(language, "build.next"),
      ].join("\n\n"),
    json: () => ({ out, files, summary }),
    table: () => ({
      columns: ["FILE", "BYTES", "SHA256"],
      rows: files.map(({ file, bytes, sha256 }) => [join(out, file), bytes, sha256]),
    }),
  });
}

async function checkedSummary(
  { language, world }: Context,
  edition: Edition,
  progress: Progress,
): Promise<{ summary: Summary; totals: RecheckedTotal[] }> {
  const tell = (key: string, args = {}) =>
    message(language, `build.${key}`, { edition: edition.name, ...args });
  progress.step(tell("checking-tables"));
  await edition.checkTables();
  progress.done(tell("tables-checked", { tables: edition.sources.length }));
  world.signal.throwIfAborted();
  progress.step(tell("checking-totals"));
  const totals = await recheckTotals(edition);
  progress.done(tell("totals-checked", { totals: formatNumber(language, totals.length) }));
  world.signal.throwIfAborted();
  progress.step(tell("summarising"));
  const summary = await summariseEdition(edition);
  progress.done(tell("summarised", { values: formatNumber(language, summary.observations) }));
  return { summary, totals };
}

function resultFiles(summary: Summary, totals: readonly RecheckedTotal[]): ResultFile[] {
  return [
    ...languages.map((language) => ({
      file: `summary.${language}.txt`,
      text: `${summaryText(language, summary)}\n`,
    })),
    { file: "world-migrant-stock.csv", text: csvText(worldStockTable(summary.worldStocks)) },
    { file: "disagreements.csv", text: csvText(disagreementsTable(summary.disagreements)) },
    { file: "coverage.csv", text: csvText(coverageTable(summary.coverage)) },
    { file: "reconciled-totals.csv", text: csvText(totalsTable(totals)) },
    { file: "summary.json", text: jsonText(summary) },
  ];
}

function madeText(language: Language, out: string, files: readonly WrittenFile[]): string {
  const table = textTable(
    [
      { heading: message(language, "column.file") },
      { heading: message(language, "column.bytes"), align: "right" },
      { heading: message(language, "column.holds") },
    ],
    files.map(({ file, bytes }) => [
      join(out, file),
      formatNumber(language, bytes),
      message(language, `build.holds.${file.replace(/\.(en|zh)\.txt$/, ".txt")}`),
    ]),
  );
  return `${message(language, "build.made")}\n${table}`;
}
