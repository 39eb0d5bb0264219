import type { JSX } from "preact";
import type { AreaSlice } from "../../data/area/area-slice.ts";
import { Misread } from "../../frame/misread.tsx";
import { Num } from "../../frame/number.tsx";
import { Section } from "../../frame/section.tsx";
import { Table } from "../../frame/table.tsx";
import type { PageContext } from "../../page-context.ts";
import { WhereKnown } from "./where-known.tsx";

/** Net migration by decade, then by year. */
export function NetSection(props: {
  readonly at: PageContext;
  readonly slice: AreaSlice;
}): JSX.Element {
  const { at, slice } = props;
  return (
    <Section id="net" title={at.say("area.net.title")} lead={at.say("area.net.lead")}>
      <WhereKnown
        at={at}
        slice={slice}
        numbers={[...slice.net.spans, ...slice.net.years].map(({ persons }) => persons)}
      >
        <Table
          caption={`${at.say("statistic.net-migration")} · ${at.say("unit.persons")}`}
          columns={[
            { heading: at.say("area.net.years") },
            { heading: at.say("area.net.persons"), numeric: true },
            { heading: at.say("area.net.rate"), numeric: true },
          ]}
          rows={[
            ...slice.net.spans.map(({ from, to, persons }) => ({
              key: `${from}`,
              heading: <bdi>{`${from}–${to}`}</bdi>,
              cells: [<Num key="n" at={at} of={persons} />, null],
            })),
            ...slice.net.years.map(({ year, persons, rate }) => ({
              key: `${year}y`,
              heading: year,
              cells: [<Num key="n" at={at} of={persons} />, <Num key="r" at={at} of={rate} />],
            })),
          ]}
        />
        <Misread at={at} caveats={["residual"]} />
      </WhereKnown>
    </Section>
  );
}
