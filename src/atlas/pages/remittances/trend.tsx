import type { JSX } from "preact";
import type { FigureContext } from "../../../figures/index.ts";
import type { PriceQuarter, RemittancesSlice } from "../../data/prices/remittances-slice.ts";
import { pricesOverTime, quarterText } from "../../explore/prices/price-figures.ts";
import { sourceRefs } from "../../explore/source-refs.ts";
import { Misread } from "../../frame/misread.tsx";
import { Num } from "../../frame/number.tsx";
import { Section } from "../../frame/section.tsx";
import { Table } from "../../frame/table.tsx";
import type { PageContext } from "../../page-context.ts";
import { AreaFigure } from "../area/area-figure.tsx";

/** The mean over all corridors and over those priced throughout, against the target of the average. */
export function Trend(props: {
  readonly at: PageContext;
  readonly slice: RemittancesSlice;
}): JSX.Element {
  const { at, slice } = props;
  const of = (quarter: string) => slice.quarters.find((each) => each.quarter === quarter)!;
  const make = (context: FigureContext) =>
    pricesOverTime(
      {
        context,
        speak: at.say,
        nameOf: (code) => at.areaName(code as never),
        sources: sourceRefs(slice.file.meaning.sources, at.facts.sources, (id) =>
          at.say(`source.${id}`),
        ),
      },
      {
        id: "price-trend",
        title: at.say("explore.price.trend"),
        caption: at.say("explore.price.trend.caption"),
        quarters: slice.file.quarters,
        series: [
          {
            key: "same",
            label: at.say("explore.price.same"),
            valueAt: (quarter) => of(quarter).same.record,
          },
          {
            key: "all",
            label: at.say("explore.price.all"),
            valueAt: (quarter) => of(quarter).all.record,
          },
        ],
        targets: ["price-target"],
      },
    );
  return (
    <Section
      id="trend"
      title={at.say("remittances.trend.title")}
      lead={at.say("remittances.trend.lead")}
    >
      <AreaFigure at={at} make={make} table={<Quarters at={at} quarters={slice.quarters} />} />
      <Misread
        at={at}
        caveats={["unweighted-price", "target-of-the-average", "window-ends-2020q3"]}
      />
    </Section>
  );
}

function Quarters(props: {
  readonly at: PageContext;
  readonly quarters: readonly PriceQuarter[];
}): JSX.Element {
  const { at, quarters } = props;
  const numeric = (key: string) => ({ heading: at.say(key), numeric: true });
  return (
    <Table
      caption={at.say("remittances.trend.title")}
      columns={[
        { heading: at.say("remittances.quarter") },
        numeric("remittances.all"),
        numeric("remittances.count"),
        numeric("remittances.constant"),
        numeric("remittances.count"),
        numeric("remittances.above"),
        numeric("remittances.above-share"),
      ]}
      rows={[...quarters].reverse().map((row) => ({
        key: row.quarter,
        heading: quarterText(row.quarter),
        cells: [
          <Num key="all" at={at} of={row.all} digits={2} />,
          <Num key="corridors" at={at} of={row.corridors} />,
          <Num key="same" at={at} of={row.same} digits={2} />,
          <Num key="same-corridors" at={at} of={row.sameCorridors} />,
          <Num key="above" at={at} of={row.above5} />,
          <Num key="share" at={at} of={row.shareAbove5} />,
        ],
      }))}
      note={at.say("missing.key")}
    />
  );
}
