import type { JSX } from "preact";
import type { AreaSlice } from "../../data/area/area-slice.ts";
import type { PartnerPrice } from "../../data/area/prices.ts";
import { Misread } from "../../frame/misread.tsx";
import { Num } from "../../frame/number.tsx";
import { Section } from "../../frame/section.tsx";
import { Table } from "../../frame/table.tsx";
import type { PageContext } from "../../page-context.ts";
import { AreaLink } from "./partners.tsx";
import { TimeLine } from "./time-line.tsx";
import { WhereKnown } from "./where-known.tsx";

const million = 1e6;

/** Remittances received and paid, releases side by side, and prices. */
export function MoneySection(props: {
  readonly at: PageContext;
  readonly slice: AreaSlice;
}): JSX.Element {
  const { at, slice } = props;
  const column = (key: string, producer: string) => ({
    heading: `${at.say(key)}, ${producer}`,
    numeric: true,
  });
  return (
    <Section
      id="money"
      title={at.say("area.remittances.title")}
      lead={at.say("area.remittances.lead")}
    >
      <TimeLine
        at={at}
        id="money-line"
        title="area.money.figure"
        subtitle={`${at.say("indicator.REM-VOL")} · ${at.say("unit.us-dollars")}`}
        caption={at.say("area.money.caption")}
        unit="us-dollars"
        because="published-without-interval"
        slice={`area/${slice.area}`}
        series={(["received", "paid"] as const).flatMap((side) =>
          ["WDI", "KNOMAD"].map((producer, place) => ({
            key: `${side}-${producer}`,
            label: `${at.say(`area.remittances.${side}`)}, ${producer}`,
            numbers: slice.money.rows.map((row) => [row.year, row[side][place] ?? null] as const),
          })),
        )}
      />
      <WhereKnown
        at={at}
        slice={slice}
        numbers={slice.money.rows.flatMap(({ received, paid, gdp }) => [...received, ...paid, gdp])}
      >
        <Table
          caption={`${at.say("indicator.REM-VOL")} · ${at.say("unit.million-dollars")}`}
          columns={[
            { heading: at.say("table.year") },
            column("area.remittances.received", "WDI"),
            column("area.remittances.received", "KNOMAD"),
            column("area.remittances.paid", "WDI"),
            column("area.remittances.paid", "KNOMAD"),
            {
              heading: `${at.say("area.remittances.gdp")} · ${at.say("unit.per-cent")}`,
              numeric: true,
            },
          ]}
          rows={slice.money.rows.map(({ year, received, paid, gdp }) => ({
            key: String(year),
            heading: year,
            cells: [
              ...[...received, ...paid].map((number) => (
                <Num key={number.at} at={at} of={number} by={million} />
              )),
              <Num key="gdp" at={at} of={gdp} />,
            ],
          }))}
          note={at.say("missing.key")}
        />
        <Misread at={at} caveats={["border-workers-included", "not-welfare"]} />
      </WhereKnown>
      <Prices at={at} slice={slice} />
    </Section>
  );
}

function Prices(props: {
  readonly at: PageContext;
  readonly slice: AreaSlice;
}): JSX.Element | null {
  const { at } = props;
  const { from, to, quarter } = props.slice.prices;
  if (from.length + to.length === 0) return null;
  const column = (key: string, prices: readonly PartnerPrice[]) =>
    prices.length === 0 ? null : (
      <Table
        caption={`${at.say(key)} · ${at.say("unit.per-cent")}`}
        columns={[
          { heading: at.say("table.partner") },
          { heading: at.say("table.price"), numeric: true },
        ]}
        rows={prices.map(({ partner, price }) => ({
          key: partner,
          heading: <AreaLink at={at} code={partner} />,
          cells: [<Num key="p" at={at} of={price} />],
        }))}
      />
    );
  return (
    <>
      <h3>{at.say("area.remittances.corridors", { quarter: quarterText(quarter) })}</h3>
      <div class="columns">
        {column("area.remittances.from", from)}
        {column("area.remittances.to", to)}
      </div>
      <Misread at={at} caveats={["unweighted-price", "window-ends-2020q3"]} />
    </>
  );
}

/** A quarter as the tables of the World Bank write it: 2020Q3. */
function quarterText(quarter: string): string {
  return quarter.replace("-", "");
}
