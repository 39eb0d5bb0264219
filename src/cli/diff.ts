import { existsSync } from "node:fs";
import { join } from "node:path";
import { Edition } from "../edition/index.ts";
import { type Figure, figureText } from "../indicators/index.ts";
import { type Language, message } from "../messages/index.ts";
import {
  type ChangeKind,
  changeKinds,
  diffFigures,
  type FigureChange,
  type FigureDifference,
  readClaims,
  reportFigures,
  subjectText,
  worldReport,
} from "../report/index.ts";
import { countArgument } from "./arguments/number-arguments.ts";
import { addCommand, type CommandAdder, contextOf } from "./frame/command.ts";
import type { Context } from "./frame/context.ts";
import { packageRoot } from "./frame/package-root.ts";
import { progressOf } from "./frame/progress.ts";
import { claimsFolder } from "./frame/report-folder.ts";
import { type Answer, printAnswer } from "./print/answer.ts";
import { formatNumber } from "./print/number.ts";
import { textTable } from "./print/text-table.ts";

/** Changes of each kind that a reader gets without asking for more. */
const changesForReaders = 15;

/** `waymark diff <old> <new>`: figure by figure, what changed in the world and what was revised. */
export const addDiff: CommandAdder = (program, session) => {
  const { language } = session;
  const say = (key: string) => message(language, `help.diff.${key}`);
  addCommand(program, session, "diff", "diff")
    .argument("<before>", say("before"))
    .argument("<after>", say("after"))
    .option("-n, --limit <number>", say("limit"), countArgument)
    .action(async (before: string, after: string, options: { limit?: number }, command) => {
      const context = contextOf(session, command);
      const found = await difference(context, folderOf(before), folderOf(after));
      await printAnswer(context, answerOf(language, found, options.limit ?? changesForReaders));
    });
};

/** An edition by its folder, or by its name below `editions`. */
function folderOf(text: string): string {
  const below = join("editions", text);
  return !existsSync(text) && existsSync(below) ? below : text;
}

async function difference(
  { world, language }: Context,
  before: string,
  after: string,
): Promise<FigureDifference> {
  const progress = progressOf(world);
  const claims = await readClaims(join(packageRoot().folder, claimsFolder));
  const old = await Edition.open(before);
  const recent = await Edition.open(after).catch((error: unknown) => {
    old.close();
    throw error;
  });
  try {
    const figures: (readonly Figure[])[] = [];
    for (const edition of [old, recent]) {
      progress.step(message(language, "diff.computing", { edition: edition.folder }));
      figures.push(await reportFigures(edition, worldReport(claims), world.signal));
    }
    return await diffFigures({ before: old, after: recent }, figures[0]!, figures[1]!);
  } finally {
    progress.end();
    old.close();
    recent.close();
  }
}

function answerOf(language: Language, found: FigureDifference, most: number): Answer {
  return {
    text: () => diffText(language, found, most),
    json: () => ({ unchanged: found.unchanged, changes: found.changes.map(plainChange) }),
    table: () => ({
      columns: [
        "CHANGE",
        "FIGURE_BEFORE",
        "FIGURE_AFTER",
        "UNIT",
        "BEFORE",
        "AFTER",
        "DIFFERENCE",
        "REVISED",
        "WORLD",
        "SOURCES",
        "CELLS_CHANGED",
        "VALUE_ID",
      ],
      rows: found.changes.map((change) => {
        const plain = plainChange(change);
        return [
          plain.kind,
          plain.figureBefore,
          plain.figureAfter,
          plain.unit,
          plain.before,
          plain.after,
          plain.change,
          plain.revised,
          plain.world,
          plain.sources.join(" "),
          plain.cellsChanged,
          plain.cells[0]?.id ?? null,
        ];
      }),
    }),
  };
}

/** A change without traces, for files and pipes. */
function plainChange({ before, after, ...rest }: FigureChange) {
  const number = (figure: Figure | null) =>
    typeof figure?.value === "number" ? figure.value : null;
  return {
    kind: rest.kind,
    figureBefore: before?.id ?? null,
    figureAfter: after?.id ?? null,
    unit: (after ?? before)?.unit ?? null,
    before: number(before),
    after: number(after),
    change: rest.change,
    revised: rest.revised,
    world: rest.world,
    sources: rest.sources,
    cells: rest.cells,
    cellsChanged: rest.cellsChanged,
  };
}

function diffText(
  language: Language,
  { changes, unchanged }: FigureDifference,
  most: number,
): string {
  const number = (n: number) => formatNumber(language, n);
  const of = (kind: ChangeKind) => changes.filter((change) => change.kind === kind);
  const overview = textTable(
    [
      { heading: message(language, "diff.column.kind") },
      { heading: message(language, "diff.column.figures"), align: "right" },
    ],
    [
      ...changeKinds.map((kind) => [message(language, `diff.${kind}`), number(of(kind).length)]),
      [message(language, "diff.unchanged"), number(unchanged)],
    ],
  );
  if (changes.length === 0) return `${overview}\n\n${message(language, "diff.same")}`;
  const sections = changeKinds
    .filter((kind) => of(kind).length > 0)
    .map((kind) => {
      const listed = of(kind);
      const rest = listed.length - most;
      return [
        message(language, `diff.${kind}.title`),
        ...listed.slice(0, most).map((change) => lineOf(language, change)),
        ...(rest > 0 ? [`  ${message(language, "diff.more", { number: number(rest) })}`] : []),
      ].join("\n");
    });
  return [overview, ...sections].join("\n\n");
}

/** One change in a line: what it is about, both values, the two parts, the cell that differs. */
function lineOf(language: Language, change: FigureChange): string {
  const { before, after, revised, world, cells, cellsChanged } = change;
  const subject = (after ?? before)!;
  const value = (figure: Figure | null) =>
    figure ? figureText(figure, language) : message(language, "diff.none");
  const parts = (n: number) => figureText({ value: n, unit: partUnit(subject) }, language);
  const line = message(language, "diff.line", {
    statistic: message(language, `statistic.${subject.statistic}`),
    subject: subjectText(subject.subject, language) || subject.id,
    before: value(before),
    after: value(after),
  });
  const split =
    change.kind === "world" && revised !== null && world !== null
      ? message(language, "diff.parts", { revised: parts(revised), world: parts(world) })
      : "";
  const cause = cells[0]
    ? message(language, "diff.cell", { id: cells[0].id, number: cellsChanged })
    : "";
  return `  ${line}${split}${cause}`;
}

/** A part of a change of a share is in points. */
function partUnit({ unit }: Figure): Figure["unit"] {
  return unit === "per-cent" ? "percentage-points" : unit;
}
