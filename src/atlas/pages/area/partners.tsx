import type { JSX } from "preact";
import type { AreaCode } from "../../../areas/index.ts";
import type { AreaSlice } from "../../data/area/area-slice.ts";
import type { PageNumber } from "../../data/number-list.ts";
import { Num } from "../../frame/number.tsx";
import { Section } from "../../frame/section.tsx";
import { Table } from "../../frame/table.tsx";
import type { PageContext } from "../../page-context.ts";
import { CorridorLink } from "../corridor/corridor-link.tsx";

/** The largest origins or destinations with bars, the others as one row. */
export function PartnersSection(props: {
  readonly at: PageContext;
  readonly slice: AreaSlice;
  readonly side: "origins" | "destinations";
}): JSX.Element {
  const { at, side, slice } = props;
  const table = slice[side];
  const partnerKey = side === "origins" ? "area.partner.origin" : "area.partner.destination";
  const largest = Math.max(...table.rows.map(({ latest }) => numberOf(latest)), 1);
  const share = (number: PageNumber | null) =>
    number ? <Num key="s" at={at} of={number} /> : null;
  return (
    <Section
      id={side}
      title={at.say(`area.${side}.title`)}
      lead={at.say(`area.${side}.lead`, { year: String(table.year) })}
    >
      {table.rows.length === 0 ? (
        <p class="gap-statement">{at.say("area.no-data", { area: at.areaName(slice.area) })}</p>
      ) : (
        <Table
          caption={`${at.say("statistic.corridor")} · ${at.say("unit.persons")}`}
          columns={[
            { heading: at.say(partnerKey), numeric: false },
            { heading: at.say("area.partner.in", { year: String(table.year), revision: "2024" }) },
            { heading: <span class="aside">{at.say("table.share")}</span>, numeric: false },
            { heading: at.say("table.share-percent") },
            { heading: at.say("area.partner.in", { year: "2020", revision: "2020" }) },
            { heading: at.say("remittances.corridor"), numeric: false },
          ].map((column) => ({ numeric: true, ...column }))}
          rows={[
            ...table.rows.map(({ partner, latest, before, share: own }) => ({
              key: partner,
              heading: <AreaLink at={at} code={partner} />,
              cells: [
                <Num key="n" at={at} of={latest} />,
                <Bar key="b" share={numberOf(latest) / largest} />,
                share(own),
                <Num key="o" at={at} of={before} />,
                <CorridorLink
                  key="c"
                  at={at}
                  origin={side === "origins" ? partner : slice.area}
                  destination={side === "origins" ? slice.area : partner}
                />,
              ],
            })),
            ...(table.others
              ? [
                  {
                    key: "others",
                    heading: at.say("area.partner.others", {
                      count: table.others.count,
                      n: at.number(table.others.count),
                    }),
                    cells: [
                      <Num key="n" at={at} of={table.others.latest} />,
                      null,
                      share(table.others.share),
                      null,
                      null,
                    ],
                  },
                ]
              : []),
            {
              key: "all",
              isTotal: true,
              heading: at.say("area.partner.all"),
              cells: [<Num key="n" at={at} of={table.all} />, null, null, null, null],
            },
          ]}
          note={at.say("missing.key")}
        />
      )}
    </Section>
  );
}

/** The name of an area, linked to its profile where it has one. */
export function AreaLink(props: {
  readonly at: PageContext;
  readonly code: AreaCode;
}): JSX.Element {
  const { at, code } = props;
  const route = { page: "area", area: code } as const;
  const name = at.areaName(code);
  return at.facts.has(route) ? <a href={at.link(route)}>{name}</a> : <span>{name}</span>;
}

function Bar({ share }: { readonly share: number }): JSX.Element {
  const width = Math.max(0.5, Math.round(share * 1000) / 10);
  return (
    <svg class="bar" aria-hidden="true">
      <rect width={`${width}%`} height="100%" />
    </svg>
  );
}

function numberOf({ record }: PageNumber): number {
  return typeof record.value === "number" ? record.value : 0;
}
