import type { JSX } from "preact";
import type { AreaSlice } from "../../data/area/area-slice.ts";
import type { TreatyRow } from "../../data/area/treaties.ts";
import { Section } from "../../frame/section.tsx";
import { Table } from "../../frame/table.tsx";
import type { PageContext } from "../../page-context.ts";

/** Instruments and the status of the area, with the day to which each table speaks. */
export function TreatiesSection(props: {
  readonly at: PageContext;
  readonly slice: AreaSlice;
}): JSX.Element {
  const { at, slice } = props;
  return (
    <Section
      id="treaties"
      title={at.say("area.treaties.title")}
      lead={at.say("area.treaties.lead")}
    >
      <Table
        caption={at.say("area.treaties.title")}
        columns={[
          { heading: at.say("area.treaties.instrument") },
          { heading: at.say("area.treaties.status"), numeric: false },
          { heading: at.say("area.treaties.since"), numeric: true },
          { heading: at.say("area.treaties.date"), numeric: true },
        ]}
        rows={slice.treaties.map((row) => ({
          key: row.instrument,
          heading: at.say(`instrument.${row.instrument}`),
          cells: [
            at.say(`area.treaties.${statusOf(row)}`),
            row.since ? <Year key="y" row={row} /> : null,
            row.known ? <time dateTime={row.date}>{row.date}</time> : null,
          ],
        }))}
      />
    </Section>
  );
}

function Year({ row }: { readonly row: TreatyRow }): JSX.Element {
  return (
    <data value={String(row.since!.record.value)} data-n={row.since!.at}>
      {String(row.since!.record.value)}
    </data>
  );
}

function statusOf({ since, known }: TreatyRow): "party" | "not-party" | "unknown" {
  if (since) return "party";
  return known ? "not-party" : "unknown";
}
