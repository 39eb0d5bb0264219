import { CommanderError } from "commander";
import type { Language } from "../../messages/index.ts";
import type { Session } from "./command.ts";
import { usageErrorOf } from "./commander-error.ts";
import { commandsFor } from "./commands.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { program } from "./program.ts";
import { languageOf, readerLanguage } from "./reader-language.ts";
import type { World } from "./world.ts";

/**
 * Runs the program.
 *
 * @param args the command line without the names of Node and of the program
 * @returns the exit code; errors are described on the standard error, never thrown
 */
export async function run(args: readonly string[], world: World): Promise<ExitCode> {
  let language: Language = languageOf(world.env);
  try {
    const reader = readerLanguage(args, world.env);
    language = reader.language;
    const session: Session = {
      world,
      language,
      languageChosen: reader.chosen,
      documentLanguages: reader.documents,
      exit: exitCode.done,
    };
    const waymark = program(session, await commandsFor(args));
    if (args.length === 0) {
      waymark.outputHelp();
      return exitCode.done;
    }
    await waymark.parseAsync([...args], { from: "user" });
    return session.exit;
  } catch (thrown) {
    const error = thrown instanceof CommanderError ? usageErrorOf(thrown) : thrown;
    if (error === null) return exitCode.done;
    const { debugText, describeError } = await import("./describe-error.ts");
    const { text, exit } = describeError(language, error, world.signal.aborted);
    world.report(`${text}\n`);
    if (args.includes("--debug")) world.report(`${debugText(error)}\n`);
    return exit;
  }
}
