import type { JSX } from "preact";
import { barFigure, type FigureContext } from "../../../figures/index.ts";
import type { NewestPrice, RemittancesSlice } from "../../data/prices/remittances-slice.ts";
import { quarterText } from "../../explore/prices/price-figures.ts";
import { sourceRefs } from "../../explore/source-refs.ts";
import { Misread } from "../../frame/misread.tsx";
import { Num } from "../../frame/number.tsx";
import { Section } from "../../frame/section.tsx";
import { Table } from "../../frame/table.tsx";
import type { PageContext } from "../../page-context.ts";
import { AreaFigure } from "../area/area-figure.tsx";

interface PartProps {
  readonly at: PageContext;
  readonly slice: RemittancesSlice;
}

/** Bars of a picture. */
const drawn = 12;

/** The least and the most costly corridors of the newest quarter as bars, and all of them as a table. */
export function PricedCorridors({ at, slice }: PartProps): JSX.Element {
  const quarter = quarterText(slice.file.quarters.at(-1)!);
  const n = slice.newest.length;
  return (
    <Section
      id="corridors"
      title={at.say("explore.price.every", { quarter })}
      lead={at.say("remittances.surveyed", { n: at.number(n), quarter })}
    >
      <Extremes at={at} slice={slice} side="cheapest" prices={slice.newest.slice(0, drawn)} />
      <Extremes
        at={at}
        slice={slice}
        side="dearest"
        prices={slice.newest.slice(-drawn).reverse()}
      />
      <details class="figure-table">
        <summary>{at.say("explore.price.every", { quarter })}</summary>
        <PriceTable
          at={at}
          prices={slice.newest}
          caption={at.say("explore.price.every", { quarter })}
        />
      </details>
      <Misread at={at} caveats={["unweighted-price", "window-ends-2020q3"]} />
    </Section>
  );
}

function Extremes(
  props: PartProps & {
    readonly side: "cheapest" | "dearest";
    readonly prices: readonly NewestPrice[];
  },
): JSX.Element {
  const { at, slice, side, prices } = props;
  const quarter = quarterText(slice.file.quarters.at(-1)!);
  const title = at.say(`remittances.${side}`, { quarter });
  const largest = Number(slice.newest.at(-1)?.price.record.value);
  const make = (context: FigureContext) =>
    barFigure(
      {
        id: `price-${side}`,
        title,
        subtitle: at.say("explore.price.bars", { quarter }),
        caption: at.say("explore.price.bars.caption"),
        sources: sourceRefs(slice.file.meaning.sources, at.facts.sources, (id) =>
          at.say(`source.${id}`),
        ),
        uncertainty: { kind: "none", because: "published-without-interval" },
        unit: { code: "per-cent", text: at.say("unit.per-cent"), digits: 1 },
        itemHeading: at.say("remittances.corridor"),
        valueHeading: at.say("statistic.corridor-price"),
        order: "given",
        domain: [0, largest],
        items: prices.map(({ sender, receiver, price }) => ({
          key: `${sender}-${receiver}`,
          label: nameOf(at, { sender, receiver }),
          observation: { value: Number(price.record.value), trace: price.record.id },
        })),
      },
      context,
    );
  return (
    <AreaFigure
      at={at}
      make={make}
      table={<PriceTable at={at} prices={prices} caption={title} />}
    />
  );
}

function PriceTable(props: {
  readonly at: PageContext;
  readonly prices: readonly NewestPrice[];
  readonly caption: string;
}): JSX.Element {
  const { at, prices, caption } = props;
  return (
    <Table
      sortable
      caption={`${caption} · ${at.say("unit.per-cent")}`}
      columns={[
        { heading: at.say("remittances.corridor") },
        { heading: at.say("statistic.corridor-price"), numeric: true },
      ]}
      rows={prices.map(({ sender, receiver, price }) => ({
        key: `${sender}-${receiver}`,
        heading: (
          <a href={`?from=${sender}&to=${receiver}#calculator`}>
            {nameOf(at, { sender, receiver })}
          </a>
        ),
        cells: [<Num key="p" at={at} of={price} digits={2} />],
      }))}
    />
  );
}

function nameOf(at: PageContext, ends: Pick<NewestPrice, "sender" | "receiver">): string {
  return at.say("corridor.title", {
    origin: at.areaName(ends.sender),
    destination: at.areaName(ends.receiver),
  });
}
