import type { JSX } from "preact";
import { areaCode } from "../../../areas/index.ts";
import { worldSmall } from "../../../figures/geography/data/world-small.ts";
import {
  type ChoroplethMoves,
  choropleth,
  type Figure,
  type FigureContext,
  readGeography,
  type SourceRef,
} from "../../../figures/index.ts";
import type { WorldMoves, WorldSlice } from "../../data/world-slice.ts";
import { FigureView } from "../../frame/figure-view.tsx";
import { Num } from "../../frame/number.tsx";
import { Table } from "../../frame/table.tsx";
import type { PageContext } from "../../page-context.ts";
import { figureContext, flowMapWordsIn, mapWordsIn } from "../../words/figure-language.ts";
import { AreaLink } from "../area/partners.tsx";

const geography = readGeography(worldSmall);
/** The picture is placed for a wide and for a narrow screen, with fewer arrows on the narrow one. */
const forms = {
  wide: { id: "world-share", width: 880, arrows: 15 },
  // Its patterns need names of their own: those of a picture that is hidden paint nothing.
  narrow: { id: "world-share-narrow", width: 340, arrows: 8 },
} as const;

/** Who lives where and who moved: shares of migrants and the largest estimated movements in one picture. */
export function WorldMap(props: {
  readonly at: PageContext;
  readonly world: WorldSlice;
}): JSX.Element {
  const { at, world } = props;
  const [wide, narrow] = [forms.wide, forms.narrow].map(({ id, width, arrows }) => {
    const context = figureContext(at.language, width);
    return { context, figure: worldFigure(at, world, { id, arrows }, context) };
  }) as [Made, Made];
  return (
    <FigureView
      at={at}
      {...wide}
      narrow={narrow}
      table={
        <>
          <Shares at={at} world={world} />
          {world.moves ? <Moves at={at} moves={world.moves} /> : null}
        </>
      }
      heading={2}
    />
  );
}

interface Made {
  readonly context: FigureContext;
  readonly figure: Figure;
}

function worldFigure(
  at: PageContext,
  world: WorldSlice,
  { id, arrows }: { readonly id: string; readonly arrows: number },
  context: FigureContext,
): Figure {
  const words = mapWordsIn(at.language);
  const said = { year: "2020", revision: "2020" };
  const { moves } = world;
  return choropleth(
    {
      id,
      kind: "share",
      unit: "PERCENT",
      unitText: at.say("unit.per-cent"),
      headings: {
        area: at.say("table.partner"),
        value: at.say("statistic.share-of-population"),
      },
      title: at.say("home.map.title"),
      subtitle: moves
        ? at.say("home.map.subtitle.moves", { ...said, period: moves.period })
        : at.say("home.map.subtitle", said),
      caption: moves
        ? context.words.summary.join([
            at.say("home.map.caption"),
            at.say("home.map.caption.moves", { period: moves.period }),
          ])
        : at.say("home.map.caption"),
      sources: sourcesOf(at, world),
      uncertainty: moves
        ? { kind: "interval", level: 0.8, method: at.say("explore.flows.interval"), coverage: null }
        : { kind: "none", because: "published-without-interval" },
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
      ...(moves ? { moves: movesOver(at, moves, arrows) } : {}),
    },
    {
      geography,
      words,
      limits: [2, 5, 10, 20, 50],
      digits: 1,
      insetNames: {
        caribbean: at.areaName(areaCode("029")),
        pacific: at.areaName(areaCode("009")),
      },
    },
    context,
  );
}

/** The largest movements as arrows. */
function movesOver(at: PageContext, { links, total }: WorldMoves, arrows: number): ChoroplethMoves {
  const { width, solid, hollow, dashed, corridor } = flowMapWordsIn(at.language);
  return {
    heading: at.say("statistic.flow-corridor"),
    unit: "PERSONS",
    unitText: at.say(`unit.${total.record.unit}`),
    nameOf: (area) => at.areaName(areaCode(area)),
    words: { width, solid, hollow, dashed, corridor },
    links: links.slice(0, arrows).map(({ origin, destination, moves }) => {
      const { value, interval } = moves.record;
      if (typeof value !== "number") throw new RangeError(`no value for ${origin}-${destination}`);
      const trace = `data/world#${moves.at}`;
      const known = { value, trace, model: true } as const;
      return { origin, destination, value: interval ? { ...known, interval } : known };
    }),
  };
}

/** Sources of the shares, and of the movements where there are some. */
function sourcesOf(at: PageContext, { moves }: WorldSlice): [SourceRef, ...SourceRef[]] {
  const ids = ["undesa-ims-2020-destination", ...(moves?.total.record.sources ?? [])];
  const [first, ...others] = [...new Set(ids)].map((id) => {
    const source = at.facts.sources.find((each) => each.id === id)!;
    return {
      id,
      text: `${source.publisher}, ${at.say(`source.${id}`)}`,
      vintage: source.vintage,
      licence: source.licence,
      page: source.page,
    };
  });
  return [first!, ...others];
}

function Moves({ at, moves }: { readonly at: PageContext; readonly moves: WorldMoves }) {
  return (
    <Table
      caption={`${at.say("statistic.flow-corridor")} · ${moves.period} · ${at.say(`unit.${moves.total.record.unit}`)}`}
      columns={[
        { heading: at.say("explore.flows.corridor") },
        { heading: at.say("statistic.flow-corridor"), numeric: true },
      ]}
      rows={moves.links.map(({ origin, destination, moves: persons }) => ({
        key: `${origin}-${destination}`,
        heading: `${at.areaName(origin)} → ${at.areaName(destination)}`,
        cells: [<Num key="n" at={at} of={persons} withInterval />],
      }))}
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
