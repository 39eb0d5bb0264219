import type { JSX } from "preact";
import { worldSmall } from "../../../figures/geography/data/world-small.ts";
import { choropleth, readGeography } from "../../../figures/index.ts";
import type { WorldSlice } from "../../data/world-slice.ts";
import { FigureView } from "../../frame/figure-view.tsx";
import { Num } from "../../frame/number.tsx";
import { Table } from "../../frame/table.tsx";
import type { PageContext } from "../../page-context.ts";
import { figureContext, mapWordsIn } from "../../words/figure-language.ts";
import { AreaLink } from "../area/partners.tsx";

const geography = readGeography(worldSmall);
const width = 880;

/** Where migrants are a large part of the population: the world in one picture. */
export function WorldMap(props: {
  readonly at: PageContext;
  readonly world: WorldSlice;
}): JSX.Element {
  const { at, world } = props;
  const context = figureContext(at.language, width);
  const words = mapWordsIn(at.language);
  const source = at.facts.sources.find(({ id }) => id === "undesa-ims-2020-destination")!;
  const figure = choropleth(
    {
      id: "world-share",
      kind: "share",
      unit: "PERCENT",
      unitText: at.say("unit.per-cent"),
      headings: {
        area: at.say("table.partner"),
        value: at.say("statistic.share-of-population"),
      },
      title: at.say("home.map.title"),
      subtitle: at.say("home.map.subtitle", { year: "2020", revision: "2020" }),
      caption: at.say("home.map.caption"),
      sources: [
        {
          id: source.id,
          text: `${source.publisher}, ${at.say(`source.${source.id}`)}`,
          vintage: source.vintage,
          licence: source.licence,
          page: source.page,
        },
      ],
      uncertainty: { kind: "none", because: "published-without-interval" },
      values: world.shares.map(({ area, share }) => {
        const { value } = share.record;
        return {
          area,
          name: at.areaName(area),
          value:
            typeof value === "number"
              ? { value, trace: `data/world#${share.at}` }
              : { missing: at.say(`figure-missing.${value.missing}`) },
        };
      }),
      follows: { TWN: "CHN" },
    },
    { geography, words, limits: [2, 5, 10, 20, 50], digits: 1 },
    context,
  );
  return (
    <FigureView
      at={at}
      figure={figure}
      context={context}
      table={<Shares {...props} />}
      heading={2}
    />
  );
}

function Shares({
  at,
  world,
}: {
  readonly at: PageContext;
  readonly world: WorldSlice;
}): JSX.Element {
  const rows = [...world.shares].sort((a, b) =>
    at.compare(at.areaName(a.area), at.areaName(b.area)),
  );
  return (
    <Table
      sortable
      caption={`${at.say("statistic.share-of-population")} · ${at.say("unit.per-cent")}`}
      columns={[
        { heading: at.say("table.partner") },
        { heading: at.say("statistic.share-of-population"), numeric: true },
      ]}
      rows={rows.map(({ area, share }) => ({
        key: area,
        heading: <AreaLink at={at} code={area} />,
        cells: [<Num key="n" at={at} of={share} />],
      }))}
      note={at.say("missing.key")}
    />
  );
}
