import { existsSync } from "node:fs";
import { join } from "node:path";
import { diffEditions, type EditionDifference, type ValueDifference } from "../edition/index.ts";
import { type Language, message } from "../messages/index.ts";
import { countArgument } from "./arguments/number-arguments.ts";
import { addCommand, type CommandAdder, contextOf } from "./frame/command.ts";
import { type Answer, printAnswer } from "./print/answer.ts";
import { formatNumber } from "./print/number.ts";
import { textTable } from "./print/text-table.ts";
import { areaWord, codeWord } from "./print/words.ts";

/** Changed values of each source that a reader gets without asking for more. */
const valuesForReaders = 10;

/** `waymark edition diff A B`: what changed between two editions, and why. */
export const addEditionDiff: CommandAdder = (edition, session) => {
  const { language } = session;
  const say = (key: string) => message(language, `help.edition-diff.${key}`);
  addCommand(edition, session, "diff", "edition-diff")
    .argument("<before>", say("before"))
    .argument("<after>", say("after"))
    .option("-n, --limit <number>", say("limit"), countArgument)
    .action(async (before: string, after: string, options: { limit?: number }, command) => {
      const context = contextOf(session, command);
      const whole = context.options.json || context.options.csv;
      const most = options.limit ?? (whole ? 1_000_000 : valuesForReaders);
      const difference = await diffEditions(folderOf(before), folderOf(after), most);
      await printAnswer(context, answerOf(language, difference));
    });
};

/** An edition by its folder, or by its name below `editions`. */
function folderOf(text: string): string {
  const below = join("editions", text);
  return !existsSync(text) && existsSync(below) ? below : text;
}

function answerOf(language: Language, difference: EditionDifference): Answer {
  const { sources, values } = difference;
  return {
    text: () => diffText(language, difference),
    json: () => difference,
    table: () => ({
      columns: [
        "SOURCE",
        "REASON",
        "MEASURE",
        "REF_AREA",
        "COUNTERPART_AREA",
        "SEX",
        "AGE",
        "TIME_PERIOD",
        "BASIS",
        "METHOD",
        "CATEGORY",
        "BEFORE",
        "AFTER",
        "STATUS_BEFORE",
        "STATUS_AFTER",
        "VALUE_ID_BEFORE",
        "VALUE_ID_AFTER",
      ],
      rows: values.map((value) => [
        value.source,
        sources.find(({ source }) => source === value.source)?.reason ?? null,
        ...Object.values(keyOf(value)),
        value.before,
        value.after,
        value.statusBefore,
        value.statusAfter,
        value.cellBefore,
        value.cellAfter,
      ]),
    }),
  };
}

function keyOf({ key }: ValueDifference) {
  const { MEASURE, REF_AREA, COUNTERPART_AREA, SEX, AGE, TIME_PERIOD, BASIS, METHOD, CATEGORY } =
    key;
  return { MEASURE, REF_AREA, COUNTERPART_AREA, SEX, AGE, TIME_PERIOD, BASIS, METHOD, CATEGORY };
}

function diffText(language: Language, { sources, values }: EditionDifference): string {
  const number = (n: number) => formatNumber(language, n);
  const right = (key: string) => ({
    heading: message(language, `column.${key}`),
    align: "right" as const,
  });
  const left = (key: string) => ({ heading: message(language, `column.${key}`) });
  const overview = textTable(
    [left("source"), left("reason"), right("added"), right("removed"), right("changed")],
    sources.map((s) => [
      s.source,
      message(language, `edition-diff.${s.reason}`),
      number(s.added),
      number(s.removed),
      number(s.changed),
    ]),
  );
  if (sources.every((s) => s.reason === "unchanged")) {
    return `${overview}\n\n${message(language, "edition-diff.same")}`;
  }
  if (values.length === 0) return overview;
  const listed = textTable(
    [
      left("measure"),
      left("area"),
      left("counterpart"),
      left("period"),
      right("before"),
      right("after"),
      left("id"),
    ],
    values.map((value) => {
      const { MEASURE, REF_AREA, COUNTERPART_AREA, TIME_PERIOD } = value.key;
      const side = (n: number | null, status: string | null) =>
        n === null ? (status ? codeWord(language, "status", status) : "–") : number(n);
      return [
        MEASURE ?? "",
        areaWord(language, REF_AREA ?? ""),
        COUNTERPART_AREA ? areaWord(language, COUNTERPART_AREA) : "",
        TIME_PERIOD ?? "",
        side(value.before, value.statusBefore),
        side(value.after, value.statusAfter),
        value.cellAfter ?? value.cellBefore ?? "",
      ];
    }),
  );
  return `${overview}\n\n${message(language, "edition-diff.values")}\n${listed}`;
}
