import type { JSX } from "preact";
import type { AreaSlice } from "../../data/area/area-slice.ts";
import type { PageNumber } from "../../data/number-list.ts";
import { Section } from "../../frame/document.tsx";
import { Misread } from "../../frame/misread.tsx";
import { Num } from "../../frame/number.tsx";
import { Table } from "../../frame/table.tsx";
import type { PageContext } from "../../page-context.ts";

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
  return (
    <Section id="stock" title={at.say("area.stock.title")} lead={at.say("area.stock.lead")}>
      <Table
        caption={`${at.say("statistic.stock")} · ${at.say("unit.persons")}`}
        columns={[
          { heading: at.say("table.year") },
          heading("area.stock.total", "2020"),
          heading("area.stock.total", "2019"),
          heading("area.stock.known", "2024"),
          heading("area.stock.share", "2020"),
          heading("area.stock.women", "2020"),
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
    </Section>
  );
}
