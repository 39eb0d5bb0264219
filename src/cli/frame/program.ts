import { Command, Option } from "commander";
import { type Language, message } from "../../messages/index.ts";
import { addAreas } from "../areas.ts";
import { addBuild } from "../build.ts";
import { addEdition } from "../edition.ts";
import { addFetch } from "../fetch.ts";
import { addMeasures } from "../measures.ts";
import { addRivals } from "../rivals.ts";
import { addSources } from "../sources.ts";
import { addTrace } from "../trace.ts";
import { addValues } from "../values.ts";
import { type CommandAdder, examplesText, type Session } from "./command.ts";
import { exitCode } from "./exit-code.ts";
import { packageRoot } from "./package-root.ts";

/** Every command in the order of the help text. */
const commands: readonly CommandAdder[] = [
  addBuild,
  addValues,
  addTrace,
  addRivals,
  addSources,
  addFetch,
  addEdition,
  addAreas,
  addMeasures,
];

/** The program with all of its commands, in the reader's language. */
export function program(session: Session): Command {
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
