import { Command, Option } from "commander";
import { type Language, message } from "../../messages/index.ts";
import { type CommandAdder, examplesText, type Session } from "./command.ts";
import { exitCode } from "./exit-code.ts";
import { packageRoot } from "./package-root.ts";

/** The program with its commands, in the order of the help text and in the reader's language. */
export function program(session: Session, commands: readonly CommandAdder[]): Command {
  const { language, world } = session;
  const say = (key: string) => message(language, key);
  const waymark = new Command("waymark")
    .description(say("help.waymark"))
    .exitOverride()
    .configureOutput({ writeOut: (text) => void world.print(text), writeErr: () => {} })
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => titleIn(language, title),
      ...(world.columns === undefined ? {} : { helpWidth: world.columns }),
    })
    .helpOption("-h, --help", say("help.option.help"))
    .helpCommand(false)
    .version(packageRoot().version, "--version", say("help.option.version"))
    .option("--edition <folder>", say("help.option.edition"))
    .addOption(new Option("--lang <language>", say("help.option.lang")))
    .addOption(new Option("--json", say("help.option.json")).conflicts("csv"))
    .addOption(new Option("--csv", say("help.option.csv")))
    .option("--debug", say("help.option.debug"))
    .addHelpText("after", () => `${examplesText(language, "waymark")}\n${exitCodesText(language)}`);
  for (const add of commands) add(waymark, session);
  return waymark;
}

/** The headings that commander writes in English. */
function titleIn(language: Language, title: string): string {
  const key = `help.title.${title.replace(/[ :]/g, "")}`;
  return message(language, key);
}

function exitCodesText(language: Language): string {
  const rows = Object.entries(exitCode).map(
    ([name, code]) => `  ${String(code).padEnd(5)}${message(language, `help.exit.${name}`)}`,
  );
  return `${message(language, "help.exit")}\n${rows.join("\n")}\n`;
}
