import type { JSX } from "preact";
import type { AreaCode } from "../../../areas/index.ts";
import type { PageNumber } from "../../data/number-list.ts";
import type { NumberRecord } from "../../data/number-record.ts";
import type { Page } from "../../frame/document.tsx";
import { Num } from "../../frame/number.tsx";
import { Section } from "../../frame/section.tsx";
import { Table } from "../../frame/table.tsx";
import type { PageContext } from "../../page-context.ts";
import { SourcesSection } from "../sources.tsx";

/** One of the largest corridors by the newest stock. */
export interface LargeCorridor {
  readonly origin: AreaCode;
  readonly destination: AreaCode;
  readonly stock: PageNumber;
}

/** What the page of corridors prints. */
export interface LargeCorridors {
  readonly rows: readonly LargeCorridor[];
  readonly numbers: readonly NumberRecord[];
}

/** Two ends to choose; their corridor below; the largest corridors for those without a program. */
export function anyCorridorPage(
  at: PageContext,
  areas: readonly AreaCode[],
  largest: LargeCorridors,
): Page {
  return {
    title: at.say("corridor.any"),
    description: at.say("corridor.any.lead"),
    slice: "corridors",
    program: "corridor",
    body: (
      <>
        <div class="page-head compact">
          <h1>{at.say("corridor.any")}</h1>
          <p class="lead">{at.say("corridor.any.lead")}</p>
        </div>
        <Chooser at={at} areas={areas} />
        <div id="corridor" aria-live="polite" />
        <Section id="largest" title={at.say("corridor.largest")}>
          <Largest at={at} largest={largest} />
        </Section>
        <SourcesSection at={at} numbers={largest.numbers} slice="corridors" />
      </>
    ),
  };
}

function Chooser(props: {
  readonly at: PageContext;
  readonly areas: readonly AreaCode[];
}): JSX.Element {
  const { at } = props;
  const names = props.areas
    .map((code) => [code, at.areaName(code)] as const)
    .sort(([, a], [, b]) => at.compare(a, b));
  const end = (name: "from" | "to", label: string) => (
    <label>
      <span>{label}</span>
      <select name={name} required>
        <option value="">{at.say("corridor.choose")}</option>
        {names.map(([code, text]) => (
          <option key={code} value={code}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <form class="controls corridor-ends" method="get">
      {end("from", at.say("corridor.origin"))}
      {end("to", at.say("corridor.destination"))}
      <button type="submit">{at.say("corridor.show")}</button>
    </form>
  );
}

function Largest(props: {
  readonly at: PageContext;
  readonly largest: LargeCorridors;
}): JSX.Element {
  const { at, largest } = props;
  return (
    <Table
      sortable
      caption={`${at.say("statistic.corridor")} · ${at.say("unit.persons")}`}
      columns={[
        { heading: at.say("remittances.corridor"), numeric: false },
        { heading: at.say("statistic.corridor"), numeric: true },
      ]}
      rows={largest.rows.map(({ origin, destination, stock }) => ({
        key: `${origin}-${destination}`,
        heading: (
          <a href={at.link({ page: "corridor", origin, destination })}>
            {at.say("corridor.title", {
              origin: at.areaName(origin),
              destination: at.areaName(destination),
            })}
          </a>
        ),
        cells: [<Num key="n" at={at} of={stock} />],
      }))}
    />
  );
}
