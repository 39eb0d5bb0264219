import { type Language, message } from "../messages/index.ts";
import { type Source, sources } from "../sources/index.ts";
import { licences } from "../vocabulary/index.ts";
import { sourceArgument } from "./arguments/code-arguments.ts";
import { addCommand, type CommandAdder, contextOf } from "./frame/command.ts";
import { type Answer, printAnswer } from "./print/answer.ts";
import type { CsvTable } from "./print/csv.ts";
import { textList } from "./print/text-table.ts";
import { codeWord, sourceWord } from "./print/words.ts";

/** `waymark sources`: the data sets that Waymark reads, with vintage, licence and files. */
export const addSources: CommandAdder = (program, session) => {
  const { language } = session;
  addCommand(program, session, "sources", "sources")
    .argument("[source...]", message(language, "help.sources.source"))
    .action(async (ids: string[], _options: unknown, command) => {
      const chosen = ids.length === 0 ? sources : ids.map((id) => sourceArgument(id));
      await printAnswer(contextOf(session, command), answerOf(language, chosen));
    });
};

function answerOf(language: Language, chosen: readonly Source[]): Answer {
  return {
    text: () => chosen.map((source) => sourceText(language, source)).join("\n\n"),
    json: () => chosen.map(sourceJson),
    table: () => filesTable(chosen),
  };
}

function sourceText(language: Language, source: Source): string {
  const say = (key: string) => message(language, `source-entry.${key}`);
  const licence = licences[source.licence];
  const measures = source.measures.map((id) => codeWord(language, "measure", id));
  const entries: [string, string][] = [
    [say("title"), sourceWord(language, source.id, source.title)],
    [say("producer"), source.producer],
    [say("vintage"), `${source.vintage} (${source.published})`],
    [say("licence"), licence.name],
    [say("custody"), codeWord(language, "custody", source.custody)],
    [say("page"), source.page],
    [say("measures"), measures.join(message(language, "list.separator"))],
    ...source.files.map((file, i): [string, string] => [
      i === 0 ? say("files") : "",
      file.conversion ? `${file.path} (${say("conversion")})` : file.path,
    ]),
  ];
  return `${source.id}\n${textList(entries)}`;
}

function sourceJson(source: Source): unknown {
  const { id, title, producer, vintage, published, custody, page, citation, measures } = source;
  return {
    id,
    title,
    producer,
    vintage,
    published,
    licence: licences[source.licence],
    custody,
    optional: source.optional ?? false,
    page,
    citation,
    measures,
    files: source.files.map(({ key, path, sha256, url, conversion }) => ({
      key,
      path,
      sha256,
      url,
      conversion: conversion ?? false,
    })),
  };
}

function filesTable(chosen: readonly Source[]): CsvTable {
  return {
    columns: [
      "SOURCE",
      "TITLE",
      "PRODUCER",
      "VINTAGE",
      "PUBLISHED",
      "LICENCE",
      "CUSTODY",
      "PAGE",
      "FILE",
      "PATH",
      "SHA256",
      "URL",
      "CONVERSION",
    ],
    rows: chosen.flatMap((source) =>
      source.files.map((file) => [
        source.id,
        source.title,
        source.producer,
        source.vintage,
        source.published,
        source.licence,
        source.custody,
        source.page,
        file.key,
        file.path,
        file.sha256,
        file.url,
        file.conversion ?? false,
      ]),
    ),
  };
}
