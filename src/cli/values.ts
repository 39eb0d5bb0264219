import { countValues, type Edition, streamValues, type ValueFilter } from "../edition/index.ts";
import { message } from "../messages/index.ts";
import { areaArguments } from "./arguments/area-argument.ts";
import {
  ageArgument,
  basisArgument,
  measureArgument,
  sexArgument,
  sourceArgument,
} from "./arguments/code-arguments.ts";
import { collect, countArgument, periodArgument } from "./arguments/number-arguments.ts";
import { addCommand, type CommandAdder, contextOf } from "./frame/command.ts";
import type { Context } from "./frame/context.ts";
import { withEdition } from "./frame/edition-folder.ts";
import { csvLine } from "./print/csv.ts";
import { formatNumber } from "./print/number.ts";
import { cellOf, valueCsvColumns, valueCsvRow } from "./print/value-rows.ts";
import { valueTable } from "./print/value-table.ts";

interface ValuesOptions {
  readonly area?: readonly string[];
  readonly counterpart?: readonly string[];
  readonly measure?: readonly string[];
  readonly sex?: readonly string[];
  readonly age?: readonly string[];
  readonly basis?: readonly string[];
  readonly method?: readonly string[];
  readonly category?: readonly string[];
  readonly source?: readonly string[];
  readonly period?: { readonly fromYear?: number; readonly toYear?: number };
  readonly limit?: number;
}

/** Rows that a reader gets without asking for more; files and pipes get all. */
const linesForReaders = 50;

/** `waymark values`: the published values of an edition that pass a filter. */
export const addValues: CommandAdder = (program, session) => {
  const { language } = session;
  const say = (option: string) => message(language, `help.values.${option}`);
  const areas = (text: string, before: readonly string[] = []) => [
    ...before,
    ...areaArguments(text, language),
  ];
  addCommand(program, session, "values", "values")
    .option("-a, --area <area>", say("area"), areas)
    .option("-c, --counterpart <area>", say("counterpart"), areas)
    .option("-m, --measure <measure>", say("measure"), collect(measureArgument))
    .option("--sex <sex>", say("sex"), collect(sexArgument))
    .option("--age <age>", say("age"), collect(ageArgument))
    .option("-p, --period <years>", say("period"), periodArgument)
    .option("--basis <basis>", say("basis"), collect(basisArgument))
    .option("--method <method>", say("method"), collect(String))
    .option("--category <category>", say("category"), (text: string, before: string[] = []) => [
      ...before,
      text,
    ])
    .option(
      "--source <source>",
      say("source"),
      collect((text) => sourceArgument(text).id),
    )
    .option("-n, --limit <number>", say("limit"), countArgument)
    .action(async (options: ValuesOptions, command) => {
      const context = contextOf(session, command);
      await withEdition(context, {}, (edition) =>
        printValues(context, edition, filterOf(options), options.limit),
      );
    });
};

function filterOf(options: ValuesOptions): ValueFilter {
  const { area, counterpart, measure, sex, age, basis, method, category, source } = options;
  return {
    ...options.period,
    ...(area && { areas: area }),
    ...(counterpart && { counterparts: counterpart }),
    ...(measure && { measures: measure }),
    ...(sex && { sexes: sex }),
    ...(age && { ages: age }),
    ...(basis && { bases: basis }),
    ...(method && { methods: method }),
    ...(category && { categories: category }),
    ...(source && { sources: source }),
  };
}

async function printValues(
  context: Context,
  edition: Edition,
  filter: ValueFilter,
  limit: number | undefined,
): Promise<void> {
  const most = limit === undefined ? {} : { limit };
  if (context.options.json) await printJson(context, edition, filter, most);
  else if (context.options.csv) await printCsv(context, edition, filter, most);
  else await printForReaders(context, edition, filter, limit ?? linesForReaders);
}

async function printCsv(
  { world }: Context,
  edition: Edition,
  filter: ValueFilter,
  most: { readonly limit?: number },
): Promise<void> {
  await world.print(csvLine(valueCsvColumns));
  for await (const part of streamValues(edition, filter, most)) {
    world.signal.throwIfAborted();
    await world.print(part.map((value) => csvLine(valueCsvRow(value))).join(""));
  }
}

async function printJson(
  { world }: Context,
  edition: Edition,
  filter: ValueFilter,
  most: { readonly limit?: number },
): Promise<void> {
  let separator = "[\n";
  for await (const part of streamValues(edition, filter, most)) {
    world.signal.throwIfAborted();
    const lines = part.map((value) => JSON.stringify({ ...value, cell: cellOf(value) }));
    await world.print(separator + lines.join(",\n"));
    separator = ",\n";
  }
  await world.print(separator === "[\n" ? "[]\n" : "\n]\n");
}

async function printForReaders(
  { world, language }: Context,
  edition: Edition,
  filter: ValueFilter,
  limit: number,
): Promise<void> {
  const total = await countValues(edition, filter);
  const count = formatNumber(language, total);
  if (total === 0) {
    await world.print(`${message(language, "values.none")}\n`);
    return;
  }
  const values = [];
  for await (const part of streamValues(edition, filter, { limit })) values.push(...part);
  const lines = [valueTable(language, values, ["vintage"])];
  if (values.length < total) {
    const shown = formatNumber(language, values.length);
    lines.push(message(language, "values.more", { shown, count, total }));
  } else {
    lines.push(message(language, "values.count", { count, total }));
  }
  lines.push(message(language, "values.trace-hint", { id: values[0]!.id }));
  await world.print(`${lines.join("\n\n")}\n`);
}
