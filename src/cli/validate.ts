import { join } from "node:path";
import { type Validation, type ValidationProgress, validateEstimates } from "../estimates/index.ts";
import { message } from "../messages/index.ts";
import { addCommand, type CommandAdder, contextOf } from "./frame/command.ts";
import type { Context } from "./frame/context.ts";
import { withEdition } from "./frame/edition-folder.ts";
import { type Progress, progressOf } from "./frame/progress.ts";
import { jsonText, printAnswer } from "./print/answer.ts";
import { csvText } from "./print/csv.ts";
import { periodWord } from "./print/words.ts";
import { type ResultFile, writeResults } from "./results/write-results.ts";
import {
  accuracyTable,
  agreementTable,
  intervalsTable,
  worstTable,
} from "./validate/validation-tables.ts";
import { validationText } from "./validate/validation-text.ts";

interface ValidateOptions {
  readonly out: string;
}

/** `waymark validate`: how near every estimate comes to what countries report. */
export const addValidate: CommandAdder = (program, session) => {
  addCommand(program, session, "validate", "validate")
    .option(
      "-o, --out <folder>",
      message(session.language, "help.validate.out"),
      join("out", "validation"),
    )
    .action(async ({ out }: ValidateOptions, command) => {
      const context = contextOf(session, command);
      await withEdition(context, {}, async (edition) => {
        const progress = progressOf(context.world);
        const tell = (stage: ValidationProgress) => step(context, progress, stage);
        const validation = await validateEstimates(edition, tell, {
          signal: context.world.signal,
        });
        context.world.signal.throwIfAborted();
        const files = await writeResults(out, resultFiles(validation));
        progress.end();
        const written = files.map(({ file }) => join(out, file));
        await printAnswer(context, {
          text: () => validationText(context.language, validation, written),
          json: () => ({ ...validation, files: written }),
          table: () => accuracyTable(validation),
        });
      });
    });
};

function step(
  { language }: Context,
  progress: Progress,
  { stage, timePeriod }: ValidationProgress,
): void {
  const period = timePeriod === "" ? "" : periodWord(timePeriod);
  progress.step(message(language, `validate.step.${stage}`, { period }));
}

function resultFiles(validation: Validation): ResultFile[] {
  return [
    { file: "accuracy.csv", text: csvText(accuracyTable(validation)) },
    { file: "intervals.csv", text: csvText(intervalsTable(validation)) },
    { file: "agreement.csv", text: csvText(agreementTable(validation)) },
    { file: "worst-corridors.csv", text: csvText(worstTable(validation)) },
    { file: "validation.json", text: jsonText(validation) },
  ];
}
