import type { Edition } from "../../../edition/index.ts";
import { type PartyStatus, partyStatus } from "../../../indicators/index.ts";
import type { NumberList, PageNumber } from "../number-list.ts";
import type { NumberRecord } from "../number-record.ts";

/** Instruments in the order of the page: those of the younger table, then those of the older alone. */
const instruments = [
  ...["ICRMW", "ICERD", "ICCPR", "CEDAW", "CRC"],
  ...["REFUGEES-1951", "REFUGEES-1967", "TRAFFICKING", "SMUGGLING"],
];

/** Status of one instrument for one area. */
export interface TreatyRow {
  readonly instrument: string;
  /** Day to which the table speaks; empty where none does. */
  readonly date: string;
  /** Year of the deposit. */
  readonly since: PageNumber | null;
  /** False where no table speaks about the area: silence is not a no. */
  readonly known: boolean;
}

/** The rows of an area, by the status that the briefs print too. */
export async function treatyRows(
  edition: Edition,
  area: string,
  list: NumberList,
): Promise<TreatyRow[]> {
  const rows: TreatyRow[] = [];
  for (const instrument of instruments) {
    const status = await partyStatus(edition, { area, instrument });
    const record = recordOf(area, status);
    rows.push({
      instrument,
      date: status.date ?? "",
      known: status.status !== "not-known",
      since: record && list.addRecord(record),
    });
  }
  return rows;
}

function recordOf(
  area: string,
  { instrument, since, id, date, source }: PartyStatus,
): NumberRecord | null {
  if (since === null || id === null || source === null) return null;
  return {
    id: `TREATY/treaty-status/area=${area}/instrument=${instrument}`,
    value: Number(since.slice(0, 4)),
    unit: "code",
    kind: "status",
    indicator: "TREATY",
    statistic: "treaty-status",
    subject: { area, instrument, date: date ?? "" },
    method: source === "hr-status-2022" ? "status-by-year" : "deposit-by-day",
    caveats: ["reservations-not-shown", "party-is-not-implementation"],
    sources: [source],
    trace: { cell: id },
  };
}
