import type { Context } from "../frame/context.ts";
import { type CsvTable, csvText } from "./csv.ts";

/** What a command found, in the three forms in which it can be printed. */
export interface Answer {
  /** For a reader, in the reader's language; ends without a line end. */
  readonly text: () => string;
  /** For `--json`: keys in a fixed order. */
  readonly json: () => unknown;
  /** For `--csv`: the same columns in every language. */
  readonly table: () => CsvTable;
}

/** Prints an answer in the form that the reader asked for. */
export async function printAnswer({ world, options }: Context, answer: Answer): Promise<void> {
  if (options.json) await world.print(jsonText(answer.json()));
  else if (options.csv) await world.print(csvText(answer.table()));
  else await world.print(`${answer.text()}\n`);
}

/** JSON for files and pipes: indented by one blank, with a line end. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
