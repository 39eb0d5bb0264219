import type { Command } from "commander";
import { allCommands } from "../../src/cli/frame/all-commands.ts";
import { program } from "../../src/cli/frame/program.ts";

/** The words of a command, quoted ones whole, up to a comment. */
export function wordsOf(command: string): string[] {
  const words = command.replace(/\s#\s.*$/, "").matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g);
  return [...words].map((word) => (word[1] ?? word[2] ?? word[3])!);
}

const waymark: Command = program(
  {
    world: {
      env: {},
      print: async () => {},
      report: () => {},
      overwrites: false,
      columns: undefined,
      signal: new AbortController().signal,
    },
    language: "en",
    languageChosen: false,
    documentLanguages: ["en"],
    exit: 0,
  },
  allCommands,
);

/**
 * What of a command line the program does not know: a command, an option, an argument too many; null if
 * it knows all of it. Nothing is run.
 */
export function unknownIn(command: string): string | null {
  let at = waymark;
  let rest = wordsOf(command);
  for (;;) {
    const next = at.commands.find((each) => each.name() === rest[0]);
    if (!next) break;
    at = next;
    rest = rest.slice(1);
  }
  if (at === waymark && rest.length > 0 && !rest[0]!.startsWith("-")) return `command ${rest[0]}`;
  const options = [...at.options, ...waymark.options];
  const named: string[] = [];
  for (let i = 0; i < rest.length; i++) {
    const word = rest[i]!;
    if (!word.startsWith("-")) {
      named.push(word);
      continue;
    }
    const option = options.find(({ long, short }) => long === word || short === word);
    if (!option) return `option ${word}`;
    if (option.required) i++;
  }
  const { length: most } = at.registeredArguments;
  const isEndless = at.registeredArguments.at(-1)?.variadic ?? false;
  return named.length > most && !isEndless ? `argument ${named[most]}` : null;
}
