import type { JSX } from "preact";
import type { Figure } from "../../../indicators/index.ts";
import type { DeclarationSlice } from "../../data/declaration-slice.ts";
import { Num } from "../../frame/number.tsx";
import { subjectWords } from "../../frame/subject.ts";
import { Table } from "../../frame/table.tsx";
import type { PageContext } from "../../page-context.ts";

/** The figures of an answer as a table: those of the sentence, then what stands beside them. */
export function AnswerFigures(props: {
  readonly at: PageContext;
  readonly slice: DeclarationSlice;
  readonly figures: readonly Figure[];
}): JSX.Element | null {
  const { at, figures, slice } = props;
  if (figures.length === 0) return null;
  return (
    <Table
      caption={at.say("declaration.figures")}
      columns={[
        { heading: at.say("data.indicator") },
        { heading: at.say("declaration.subject"), numeric: false },
        { heading: at.say("table.value"), numeric: true },
        { heading: at.say("table.unit"), numeric: false },
      ]}
      rows={figures.map((figure) => {
        const number = slice.numberOf(figure);
        const { record } = number;
        return {
          key: record.id,
          heading: (
            <>
              {at.say(`statistic.${record.statistic}`)}
              <small class="method">{at.say(`method.${record.method}`)}</small>
            </>
          ),
          cells: [
            subjectWords(at, record),
            <Num key="n" at={at} of={number} />,
            record.unit === "ratio" || record.unit === "code"
              ? null
              : at.say(`unit.${record.unit}`),
          ],
        };
      })}
      note={at.say("missing.key")}
    />
  );
}
