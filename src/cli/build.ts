import { createHash } from "node:crypto";
import { join } from "node:path";
import {
  type Edition,
  type RecheckedTotal,
  recheckTotals,
  type Summary,
  summariseEdition,
} from "../edition/index.ts";
import { buildEstimates, estimatesManifestName, manifestText } from "../estimates/index.ts";
import { type Language, languages, message } from "../messages/index.ts";
import { makeAtlas } from "./atlas/make-atlas.ts";
import { addCommand, type CommandAdder, contextOf } from "./frame/command.ts";
import type { Context } from "./frame/context.ts";
import { withEdition } from "./frame/edition-folder.ts";
import { estimatesFolder } from "./frame/estimates-folder.ts";
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
import { periodWord } from "./print/words.ts";
import { writeReport } from "./report.ts";
import { type ResultFile, type WrittenFile, writeResults } from "./results/write-results.ts";

/** Folder of the world report among the results. */
const reportName = "report";

interface BuildCommandOptions {
  readonly out: string;
  readonly estimates: boolean;
  readonly atlas: boolean;
  readonly report: boolean;
}

/** `waymark build`: checks the edition and makes everything that Waymark makes of it. */
export const addBuild: CommandAdder = (program, session) => {
  addCommand(program, session, "build", "build")
    .option("-o, --out <folder>", message(session.language, "help.build.out"), "out")
    .option("--no-estimates", message(session.language, "help.build.no-estimates"))
    .option("--no-report", message(session.language, "help.build.no-report"))
    .option("--no-atlas", message(session.language, "help.build.no-atlas"))
    .action(async (options: BuildCommandOptions, command) => {
      const context = contextOf(session, command);
      // Only embedded figures: what is made of a user's own copies may not be passed on.
      await withEdition(context, { user: false }, (edition) => build(context, edition, options));
    });
};

async function build(
  context: Context,
  edition: Edition,
  { out, estimates, atlas, report }: BuildCommandOptions,
): Promise<void> {
  const { language, languageChosen, world } = context;
  const progress = progressOf(world);
  const { summary, totals } = await checkedSummary(context, edition, progress);
  world.signal.throwIfAborted();
  const results = await writeResults(out, resultFiles(summary, totals));
  const files = [
    ...results,
    ...(estimates ? await estimate(context, edition, out, progress) : []),
    ...(report ? await reportFilesOf(context, edition, out, progress) : []),
    ...(atlas ? await makeAtlas(context, edition, { out, briefs: report }, progress) : []),
  ];
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

/** Compiles the world report as pages of HTML; its other formats are made by `waymark report`. */
async function reportFilesOf(
  context: Context,
  edition: Edition,
  out: string,
  progress: Progress,
): Promise<WrittenFile[]> {
  const order = { languages, format: ["html"], out: join(out, reportName) } as const;
  const files = await writeReport(context, edition, order, progress);
  return files.map((each) => ({ ...each, file: `${reportName}/${each.file}` }));
}

/** Estimates the flows; what was written is told like every other result. */
async function estimate(
  { language, world }: Context,
  edition: Edition,
  out: string,
  progress: Progress,
): Promise<WrittenFile[]> {
  const manifest = await buildEstimates(
    edition,
    join(out, estimatesFolder),
    ({ revision, timePeriod, done, of }) => {
      const at = `[${done + 1}/${of}] ${revision} ${periodWord(timePeriod)}`;
      progress.step(message(language, "build.estimating", { at }));
    },
    { signal: world.signal },
  );
  for (const { revision, lacks } of manifest.notEstimated) {
    const sources = lacks.join(", ");
    progress.done(message(language, "build.not-estimated", { revision, sources }));
  }
  const rows = manifest.periods.reduce((sum, { table }) => sum + table.rows, 0);
  progress.done(
    message(language, "build.estimated", {
      rows: formatNumber(language, rows),
      periods: manifest.periods.length,
    }),
  );
  const text = manifestText(manifest);
  return [
    ...manifest.periods.map(({ table: { file, bytes, sha256 } }) => ({
      file: `${estimatesFolder}/${file}`,
      bytes,
      sha256,
    })),
    {
      file: `${estimatesFolder}/${estimatesManifestName}`,
      bytes: Buffer.byteLength(text),
      sha256: createHash("sha256").update(text).digest("hex"),
    },
  ];
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
      message(language, `build.holds.${kindOf(file)}`),
    ]),
  );
  return `${message(language, "build.made")}\n${table}`;
}

/** The name by which the messages say what a file holds. */
function kindOf(file: string): string {
  return file
    .replace(/\.(en|zh)\.txt$/, ".txt")
    .replace(/^(report\/.*)\.(en|zh)\.(html|akn\.xml)$/, "$1.$3")
    .replace(/^estimates\/.*\.parquet$/, "estimates.parquet");
}
