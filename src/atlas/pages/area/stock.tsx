import type { JSX } from "preact";
import type { AreaSlice } from "../../data/area/area-slice.ts";
import type { PageNumber } from "../../data/number-list.ts";
import { Misread } from "../../frame/misread.tsx";
import { Num } from "../../frame/number.tsx";
import { Section } from "../../frame/section.tsx";
import { Table } from "../../frame/table.tsx";
import type { PageContext } from "../../page-context.ts";
import { TimeLine } from "./time-line.tsx";
import { WhereKnown } from "./where-known.tsx";

/** Migrants living in the area by year, revisions side by side. */
export function StockSection(props: {
  readonly at: PageContext;
  readonly slice: AreaSlice;
}): JSX.Element {
  const { at, slice } = props;
  const cell = (number: PageNumber | null) =>
    number ? <Num at={at} of={number} /> : <span class="none">–</span>;
  const heading = (key: string, revision: string) => ({
    heading: at.say(key, { revision }),
    numeric: true,
  });
  const inPerCent = (key: string, revision: string) => ({
    heading: `${at.say(key, { revision })} · ${at.say("unit.per-cent")}`,
    numeric: true,
  });
  return (
    <Section id="stock" title={at.say("area.stock.title")} lead={at.say("area.stock.lead")}>
      <TimeLine
        at={at}
        id="stock-line"
        title="area.stock.figure"
        subtitle={`${at.say("statistic.stock")} · ${at.say("unit.persons")}`}
        caption={at.say("area.stock.caption")}
        unit="persons"
        because="published-without-interval"
        slice={`area/${slice.area}`}
        series={(
          [
            ["total2020", "area.stock.total", "2020"],
            ["total2019", "area.stock.total", "2019"],
            ["known2024", "area.stock.known", "2024"],
          ] as const
        ).map(([key, label, revision]) => ({
          key,
          label: at.say(label, { revision }),
          numbers: slice.stock.rows.map((row) => [row.year, row[key]] as const),
        }))}
      />
      <WhereKnown
        at={at}
        slice={slice}
        numbers={slice.stock.rows.flatMap((row) => [
          row.total2020,
          row.total2019,
          row.known2024,
          row.share,
          row.women,
        ])}
      >
        <Table
          caption={`${at.say("statistic.stock")} · ${at.say("unit.persons")}`}
          columns={[
            { heading: at.say("table.year") },
            heading("area.stock.total", "2020"),
            heading("area.stock.total", "2019"),
            heading("area.stock.known", "2024"),
            inPerCent("area.stock.share", "2020"),
            inPerCent("area.stock.women", "2020"),
          ]}
          rows={slice.stock.rows.map((row) => ({
            key: String(row.year),
            heading: row.year,
            cells: [row.total2020, row.total2019, row.known2024, row.share, row.women].map(cell),
          }))}
          note={at.say("missing.key")}
        />
        <Misread
          at={at}
          caveats={["revision-changes-the-past", "interpolated-between-censuses", "not-a-total"]}
        />
      </WhereKnown>
    </Section>
  );
}
