import type { JSX } from "preact";
import type { AreaSlice } from "../../data/area/area-slice.ts";
import { Section } from "../../frame/section.tsx";
import { Table } from "../../frame/table.tsx";
import type { PageContext } from "../../page-context.ts";

const shapes = { yes: "●", no: "○", unknown: "?" } as const;

/** The availability vector of the area: twelve checks, their sum beside them and never alone. */
export function AvailabilitySection(props: {
  readonly at: PageContext;
  readonly slice: AreaSlice;
}): JSX.Element {
  const { at, slice } = props;
  const { checks } = slice.availability;
  const count = (answer: string) => checks.filter((check) => check.answer === answer).length;
  return (
    <Section
      id="availability"
      title={at.say("area.availability.title")}
      lead={at.say("area.availability.lead")}
    >
      <Table
        caption={at.say("area.availability.sum", {
          yes: at.number(count("yes")),
          checks: at.number(checks.length),
          unknown: at.number(count("unknown")),
        })}
        columns={[
          { heading: at.say("area.availability.check") },
          { heading: at.say("area.availability.answer"), numeric: false },
          { heading: at.say("area.availability.latest"), numeric: true },
        ]}
        rows={checks.map((check) => ({
          key: String(check.number),
          heading: at.say(`availability.${check.number}`),
          cells: [
            <span key="a" class={`check check-${check.answer}`}>
              <span aria-hidden="true">{shapes[check.answer]}</span>{" "}
              {at.say(`availability-answer.${check.answer}`)}
            </span>,
            check.latestYear,
          ],
        }))}
      />
    </Section>
  );
}
