import { type Area, areaName } from "../areas/index.ts";
import { message } from "../messages/index.ts";
import { areasNamed } from "./arguments/areas-named.ts";
import { addCommand, type CommandAdder, contextOf } from "./frame/command.ts";
import { printAnswer } from "./print/answer.ts";
import { textTable } from "./print/text-table.ts";
import { codeWord } from "./print/words.ts";

/** `waymark areas [text]`: the areas of the register, all or those whose code or name contains a text. */
export const addAreas: CommandAdder = (program, session) => {
  const { language } = session;
  addCommand(program, session, "areas", "areas")
    .argument("[text]", message(language, "help.areas.text"))
    .action(async (text: string | undefined, _options: unknown, command) => {
      const found = areasNamed(text ?? "");
      const name = (area: Area) => areaName(area.code, language);
      await printAnswer(contextOf(session, command), {
        text: () =>
          found.length === 0
            ? message(language, "areas.none")
            : textTable(
                ["code", "m49", "area-kind", "name"].map((key) => ({
                  heading: message(language, `column.${key}`),
                })),
                found.map((area) => [
                  area.code,
                  area.m49 ?? "",
                  codeWord(language, "area-kind", area.kind),
                  name(area),
                ]),
              ),
        json: () => found.map((area) => ({ ...area, name: name(area) })),
        table: () => ({
          columns: ["CODE", "M49", "ISO2", "ISO3", "KIND", "NAME", "FROM", "TO"],
          rows: found.map((area) => [
            area.code,
            area.m49 ?? null,
            area.iso2 ?? null,
            area.iso3 ?? null,
            area.kind,
            name(area),
            area.from ?? null,
            area.to ?? null,
          ]),
        }),
      });
    });
};
