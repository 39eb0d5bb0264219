import type { JSX } from "preact";
import { type AreaCode, worldRegionOf } from "../../../areas/index.ts";
import {
  type FigureContext,
  type KnownValue,
  type Observation,
  type SplitSankeyWords,
  splitSankey,
} from "../../../figures/index.ts";
import type { AreaFlows } from "../../data/area/flows.ts";
import type { PageNumber } from "../../data/number-list.ts";
import { corridorId, sumId } from "../../explore/flows/flow-records.ts";
import { periodOf, periodText } from "../../explore/flows/flows-index.ts";
import type { PlaneLink } from "../../explore/flows/plane.ts";
import { sourceRefs } from "../../explore/source-refs.ts";
import { Misread } from "../../frame/misread.tsx";
import { Num } from "../../frame/number.tsx";
import { Section } from "../../frame/section.tsx";
import { Table } from "../../frame/table.tsx";
import type { PageContext } from "../../page-context.ts";
import { AreaFigure } from "./area-figure.tsx";
import { AreaLink } from "./partners.tsx";

interface PartProps {
  readonly at: PageContext;
  readonly area: AreaCode;
  readonly flows: AreaFlows;
}

/** Estimated movements to and from the area: picture, table with intervals, and what they are not. */
export function FlowsSection({ at, area, flows }: PartProps): JSX.Element {
  const { file } = flows.slice.plane;
  const years = periodText(periodOf(flows.slice.index, file.release, file.period));
  return (
    <Section
      id="flows"
      title={at.say("area.flows.title")}
      lead={at.say("area.flows.lead", { years })}
    >
      <AreaFigure at={at} make={(context) => exchange({ at, area, flows }, context)} />
      <FlowTable at={at} area={area} flows={flows} />
      <Misread
        at={at}
        caveats={["model", "flow-moves", "flow-coverage", "flow-no-joint-interval"]}
      />
      <p>
        <a href={at.link({ page: "flows" })}>{at.say("area.flows.more")}</a>
      </p>
    </Section>
  );
}

function exchange({ at, area, flows }: PartProps, context: FigureContext) {
  const { slice, arriving, leaving } = flows;
  const { plane, index } = slice;
  const { file } = plane;
  const period = periodOf(index, file.release, file.period);
  const { sources } = index.releases.find(({ id }) => id === file.release)!;
  const top = [arriving[0], leaving[0]]
    .filter((link) => link !== undefined)
    .sort((a, b) => b.persons - a.persons)[0]!;
  const name = (position: number) => at.areaName(file.areas[position]! as AreaCode);
  return splitSankey(
    {
      id: `exchange-${area}`,
      title: at.say("area.flows.figure", {
        origin: name(top.origin),
        destination: name(top.destination),
      }),
      subtitle: at.say("explore.flows.subtitle", {
        ...{ start: period.start, end: period.end, sex: "all", about: "none" },
        method: at.say(`explore.method.${file.method}`),
        revision: file.release.split("-").at(-1)!,
      }),
      caption: at.say("explore.flows.caption.moves"),
      sources: sourceRefs(sources, at.facts.sources, (id) => at.say(`source.${id}`)),
      uncertainty: {
        ...{ kind: "interval", level: 0.8, coverage: null },
        method: at.say("explore.flows.interval"),
      },
      ...{ unit: "PERSONS", unitText: at.say("unit.persons") },
      headings: {
        partner: at.say("table.partner"),
        into: at.say("area.flows.into"),
        out: at.say("area.flows.out"),
      },
      ...{ area, name: at.areaName(area) },
      totals: {
        into: known(flows.totals.into, sumId(file, { from: "001", to: area })),
        out: known(flows.totals.out, sumId(file, { from: area, to: "001" })),
      },
      partners: partnersOf({ at, area, flows }),
    },
    { words: sankeyWords(at) },
    context,
  );
}

function known({ record }: PageNumber, trace: string): Observation {
  const { value } = record;
  return typeof value === "number" ? { value, trace, model: true } : { missing: value.missing };
}

function partnersOf({ at, flows }: PartProps) {
  const { arriving, leaving, slice } = flows;
  const { file } = slice.plane;
  const value = (link: PlaneLink | undefined): Observation => {
    if (!link) return { missing: at.say("explore.flows.unlisted") };
    const [origin, destination] = [file.areas[link.origin]!, file.areas[link.destination]!];
    const found: KnownValue = {
      value: link.persons,
      trace: corridorId(file, origin, destination),
      model: true,
      ...(link.interval ? { interval: link.interval } : {}),
    };
    return found;
  };
  const into = new Map(arriving.map((link) => [link.origin, link]));
  const out = new Map(leaving.map((link) => [link.destination, link]));
  return [...new Set([...into.keys(), ...out.keys()])].map((partner) => {
    const code = file.areas[partner]! as AreaCode;
    return {
      ...{ area: code, name: at.areaName(code), region: worldRegionOf(code) ?? "" },
      ...{ into: value(into.get(partner)), out: value(out.get(partner)) },
    };
  });
}

/** The words of split Sankeys in a language of the atlas. */
function sankeyWords(at: PageContext): SplitSankeyWords {
  return {
    other: (areas) => at.say("area.sankey.other", { n: areas }),
    otherRow: (into, out) => at.say("area.sankey.other-row", { into, out }),
    total: at.say("area.sankey.total"),
    solid: at.say("area.sankey.solid"),
    hollow: at.say("area.sankey.hollow"),
    dashed: at.say("area.sankey.dashed"),
    classes: ([first = "", second = "", third = ""]) =>
      at.say("area.sankey.classes", { first, second, third }),
  };
}

function FlowTable({ at, flows }: PartProps): JSX.Element {
  const cells = (number: PageNumber | null, side: string) => [
    number ? <Num key={`${side}n`} at={at} of={number} /> : <span class="none">–</span>,
    <Interval key={`${side}i`} at={at} of={number} />,
  ];
  const column = (key: string) => ({ heading: at.say(key), numeric: true });
  const interval = column("area.flows.interval");
  return (
    <Table
      caption={`${at.say("statistic.flow-corridor")} · ${at.say("unit.persons")}`}
      columns={[
        { heading: at.say("table.partner") },
        ...[column("area.flows.into"), interval, column("area.flows.out"), interval],
      ]}
      rows={[
        ...flows.rows.map(({ partner, into, out }) => ({
          key: partner,
          heading: <AreaLink at={at} code={partner} />,
          cells: [...cells(into, "in"), ...cells(out, "out")],
        })),
        {
          key: "all",
          isTotal: true,
          heading: at.say("area.sankey.total"),
          cells: [...cells(flows.totals.into, "in"), ...cells(flows.totals.out, "out")],
        },
      ]}
    />
  );
}

function Interval(props: {
  readonly at: PageContext;
  readonly of: PageNumber | null;
}): JSX.Element {
  const interval = props.of?.record.interval;
  if (!interval) return <span class="none">–</span>;
  return <bdi>{`${props.at.number(interval.low)}–${props.at.number(interval.high)}`}</bdi>;
}
