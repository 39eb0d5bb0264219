import { join } from "node:path";
import {
  type Edition,
  findRivals,
  type RivalGroup,
  type Rivals,
  type Subject,
  world,
} from "../edition/index.ts";
import { type CorridorEstimate, type CorridorEstimates, estimatesOf } from "../estimates/index.ts";
import { type Language, message } from "../messages/index.ts";
import { areaArgument } from "./arguments/area-argument.ts";
import { measureArgument } from "./arguments/code-arguments.ts";
import { collect, yearArgument } from "./arguments/number-arguments.ts";
import { addCommand, type CommandAdder, contextOf } from "./frame/command.ts";
import { withEdition } from "./frame/edition-folder.ts";
import { estimatesFolder } from "./frame/estimates-folder.ts";
import { UsageError } from "./frame/usage-error.ts";
import { type Answer, printAnswer } from "./print/answer.ts";
import { categoryWord } from "./print/category-word.ts";
import type { CsvTable } from "./print/csv.ts";
import {
  estimateCsvRow,
  estimatesText,
  intervalCsvColumns,
  intervalCsvRow,
} from "./print/estimate-table.ts";
import { spreadText } from "./print/spread-text.ts";
import { valueCsvColumns, valueCsvRow } from "./print/value-rows.ts";
import { valueTable } from "./print/value-table.ts";
import { ageWord, areaWord, codeWord, conceptWord, periodWord } from "./print/words.ts";

interface RivalsOptions {
  readonly measure?: readonly string[];
  readonly breakdowns?: boolean;
  readonly out: string;
}

/** What the edition holds and, of a corridor, what our methods estimate. */
interface RivalsAndEstimates {
  readonly rivals: Rivals;
  readonly estimates: CorridorEstimates;
}

/** `waymark rivals MEX USA 2010`: every published value of the same facts. */
export const addRivals: CommandAdder = (program, session) => {
  const { language } = session;
  addCommand(program, session, "rivals", "rivals")
    .argument("<areas-and-year...>", message(language, "help.rivals.arguments"))
    .option(
      "-m, --measure <measure>",
      message(language, "help.rivals.measure"),
      collect(measureArgument),
    )
    .option("--breakdowns", message(language, "help.rivals.breakdowns"))
    .option("-o, --out <folder>", message(language, "help.rivals.out"), "out")
    .action(async (words: string[], options: RivalsOptions, command) => {
      const context = contextOf(session, command);
      const { subject, year } = subjectOf(words, language);
      const found = await withEdition(context, {}, async (edition) => ({
        rivals: await findRivals(edition, subject, year, {
          ...(options.measure && { measures: options.measure }),
          breakdowns: options.breakdowns ?? false,
        }),
        estimates: await ourEstimates(edition, subject, year, options),
      }));
      await printAnswer(context, answerOf(language, found));
    });
};

/** What our methods estimate for a corridor, by sex only ours unless breakdowns are asked for, unless only other measures are asked for. */
async function ourEstimates(
  edition: Edition,
  subject: Subject,
  year: number,
  { measure, out, breakdowns = false }: RivalsOptions,
): Promise<CorridorEstimates> {
  if ("area" in subject || (measure && !measure.includes("FLOW_EST"))) {
    return { estimates: [], without: [] };
  }
  const folder = join(out, estimatesFolder);
  const found = await estimatesOf(edition, subject, year, { folder, sex: ["_T", "F", "M"] });
  const shown = ({ sex, method }: CorridorEstimate) =>
    breakdowns || sex === "_T" || method.startsWith("waymark");
  return { ...found, estimates: found.estimates.filter(shown) };
}

/** Two areas and a year are a corridor, one area and a year are an area. */
function subjectOf(
  words: readonly string[],
  language: Language,
): { subject: Subject; year: number } {
  const [first, second, third] = words;
  if (words.length === 2) {
    return { subject: { area: areaArgument(first!, language) }, year: yearArgument(second!) };
  }
  if (words.length !== 3) throw new UsageError("rivals-arguments");
  return {
    subject: {
      origin: areaArgument(first!, language),
      destination: areaArgument(second!, language),
    },
    year: yearArgument(third!),
  };
}

function answerOf(language: Language, { rivals, estimates }: RivalsAndEstimates): Answer {
  return {
    text: () =>
      [rivalsText(language, rivals), estimatesText(language, estimates)]
        .filter(Boolean)
        .join("\n\n"),
    json: () => ({ ...rivals, estimates: estimates.estimates, noEstimates: estimates.without }),
    table: () => rivalsTable(rivals, estimates),
  };
}

function rivalsText(language: Language, { subject, year, groups, nearestYears }: Rivals): string {
  const about =
    "area" in subject
      ? areaWord(language, subject.area)
      : `${areaWord(language, subject.origin)} → ${areaWord(language, subject.destination)}`;
  const title = `${about}${message(language, "list.separator")}${year}`;
  if (groups.length === 0) {
    const lines = [title, "", message(language, "rivals.none")];
    if (nearestYears.length > 0) {
      const years = nearestYears.join(message(language, "list.separator"));
      lines.push(message(language, "rivals.nearest", { years }));
    }
    return lines.join("\n");
  }
  const values = groups.reduce((sum, group) => sum + group.values.length, 0);
  const count = message(language, "rivals.count", { values, groups: groups.length });
  const blocks = groups.map((group) => groupText(language, group));
  return [title, count, ...blocks].join("\n\n");
}

function groupText(language: Language, { fact, values, spread, basisTaken }: RivalGroup): string {
  const heading = [
    conceptWord(language, fact.concept),
    endText(language, fact.origin, fact.destination),
    fact.basis && codeWord(language, "basis", fact.basis),
    codeWord(language, "unit", fact.unit),
    fact.sex !== "_T" && codeWord(language, "sex", fact.sex),
    fact.age !== "_T" && ageWord(language, fact.age),
    fact.category && categoryWord(language, values[0]!.measure, fact.category),
    periodWord(fact.timePeriod),
  ].filter(Boolean);
  const shared = new Set(values.map((value) => value.measure)).size > 1;
  const said = ["area", "counterpart", "sex", "age", "period", "basis", "category", "unit"];
  const lines = [
    heading.join(" · "),
    valueTable(language, values, shared ? said : [...said, "measure"], 4),
  ];
  const apart = spreadText(language, spread);
  if (apart) lines.push(`    → ${apart}`);
  if (basisTaken) lines.push(`    ${message(language, "rivals.basis-taken")}`);
  if (fact.basis === "NOT_STATED") lines.push(`    ${message(language, "rivals.not-stated")}`);
  return lines.join("\n");
}

/** The end of a corridor that a total leaves open. */
function endText(
  language: Language,
  origin: string | null,
  destination: string | null,
): string | false {
  if (origin === world) return message(language, "rivals.all-origins");
  if (destination === world) return message(language, "rivals.all-destinations");
  return false;
}

function rivalsTable({ groups }: Rivals, { estimates }: CorridorEstimates): CsvTable {
  const rows = groups.flatMap(({ fact, values, spread }, i) =>
    values.map((value) => [
      i + 1,
      fact.concept,
      fact.kind,
      fact.origin,
      fact.destination,
      spread.kind,
      spread.kind === "ratio" ? spread.ratio : null,
      ...valueCsvRow(value),
      ...intervalCsvColumns.map(() => null),
    ]),
  );
  const ours = estimates.map((estimate) => [
    ...[null, "FLOW_EST", "transition", estimate.origin, estimate.destination, null, null],
    ...estimateCsvRow(estimate),
    ...intervalCsvRow(estimate),
  ]);
  return {
    columns: [
      "GROUP",
      "CONCEPT",
      "KIND",
      "ORIGIN",
      "DESTINATION",
      "SPREAD",
      "RATIO",
      ...valueCsvColumns,
      ...intervalCsvColumns,
    ],
    rows: [...rows, ...ours],
  };
}
