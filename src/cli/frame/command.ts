import type { Command } from "commander";
import { type Language, message } from "../../messages/index.ts";
import type { Context, GlobalOptions } from "./context.ts";
import type { ExitCode } from "./exit-code.ts";
import type { World } from "./world.ts";

/** What is known before the arguments are read, and where a command leaves its exit code. */
export interface Session {
  readonly world: World;
  readonly language: Language;
  readonly languageChosen: boolean;
  readonly documentLanguages: readonly Language[];
  exit: ExitCode;
}

/** One command: how it is added to the program. */
export type CommandAdder = (program: Command, session: Session) => void;

/**
 * Adds a command whose words are the messages `help.<key>` and `help.<key>.examples`.
 *
 * @param name as commander takes it: `values`, `trace <id>`
 */
export function addCommand(
  parent: Command,
  { language }: Session,
  name: string,
  key: string,
): Command {
  return parent
    .command(name)
    .description(message(language, `help.${key}`))
    .helpCommand(false)
    .addHelpText("after", () => examplesText(language, key));
}

/** The examples of a command as its help prints them. */
export function examplesText(language: Language, key: string): string {
  return `\n${message(language, "help.examples")}\n${message(language, `help.${key}.examples`)}\n`;
}

/** The context of a running command. */
export function contextOf({ world, language, languageChosen }: Session, command: Command): Context {
  return { world, language, languageChosen, options: command.optsWithGlobals<GlobalOptions>() };
}
