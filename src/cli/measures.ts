import { message } from "../messages/index.ts";
import { measures } from "../vocabulary/index.ts";
import { addCommand, type CommandAdder, contextOf } from "./frame/command.ts";
import { printAnswer } from "./print/answer.ts";
import { textTable } from "./print/text-table.ts";
import { codeWord } from "./print/words.ts";

/** `waymark measures`: what is counted, in which unit, and what kind of quantity it is. */
export const addMeasures: CommandAdder = (program, session) => {
  const { language } = session;
  addCommand(program, session, "measures", "measures").action(async (_options, command) => {
    await printAnswer(contextOf(session, command), {
      text: () =>
        textTable(
          ["measure", "name", "kind", "unit", "model"].map((key) => ({
            heading: message(language, `column.${key}`),
          })),
          measures.map(({ id, kind, unit, model }) => [
            id,
            codeWord(language, "measure", id),
            codeWord(language, "kind", kind),
            codeWord(language, "unit", unit),
            model ? message(language, "values.model") : "",
          ]),
        ),
      json: () => measures.map((m) => ({ ...m, name: codeWord(language, "measure", m.id) })),
      table: () => ({
        columns: [
          "MEASURE",
          "NAME",
          "KIND",
          "UNIT_MEASURE",
          "REF_AREA",
          "COUNTERPART_AREA",
          "MODEL",
        ],
        rows: measures.map((m) => [
          m.id,
          codeWord(language, "measure", m.id),
          m.kind,
          m.unit,
          m.refArea,
          m.counterpartArea,
          m.model,
        ]),
      }),
    });
  });
};
