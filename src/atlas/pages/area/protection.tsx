import type { JSX } from "preact";
import type { AreaSlice } from "../../data/area/area-slice.ts";
import { Misread } from "../../frame/misread.tsx";
import { Num } from "../../frame/number.tsx";
import { Section } from "../../frame/section.tsx";
import { Table } from "../../frame/table.tsx";
import type { PageContext } from "../../page-context.ts";
import { TimeLine } from "./time-line.tsx";
import { WhereKnown } from "./where-known.tsx";

/** Refugees hosted, refugees from here, and who returned. */
export function ProtectionSection(props: {
  readonly at: PageContext;
  readonly slice: AreaSlice;
}): JSX.Element {
  const { at, slice } = props;
  const keys = ["asylum", "origin", "rate", "returns"] as const;
  return (
    <Section
      id="protection"
      title={at.say("area.protection.title")}
      lead={at.say("area.protection.lead")}
    >
      <TimeLine
        at={at}
        id="protection-line"
        title="area.protection.figure"
        subtitle={`${at.say("area.protection.title")} · ${at.say("unit.persons")}`}
        caption={at.say("area.protection.lead")}
        unit="persons"
        because="administrative-record"
        slice={`area/${slice.area}`}
        series={(["asylum", "origin"] as const).map((key) => ({
          key,
          label: at.say(`area.protection.${key}`),
          numbers: slice.protection.rows.map((row) => [row.year, row[key]] as const),
        }))}
      />
      <WhereKnown
        at={at}
        slice={slice}
        numbers={slice.protection.rows.flatMap((row) => keys.map((key) => row[key]))}
      >
        <Table
          caption={`${at.say("area.protection.title")} · ${at.say("unit.persons")}`}
          columns={[
            { heading: at.say("table.year") },
            ...keys.map((key) => ({ heading: at.say(`area.protection.${key}`), numeric: true })),
          ]}
          rows={slice.protection.rows.map((row) => ({
            key: String(row.year),
            heading: row.year,
            cells: keys.map((key) => <Num key={key} at={at} of={row[key]} />),
          }))}
          note={at.say("missing.key")}
        />
        <Misread
          at={at}
          caveats={["unrwa-excluded", "mid-year-population", "returned-refugees-only"]}
        />
      </WhereKnown>
    </Section>
  );
}
