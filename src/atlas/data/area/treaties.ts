import type { Edition } from "../../../edition/index.ts";
import { partiesAt } from "../../../indicators/index.ts";
import type { NumberList, PageNumber } from "../number-list.ts";
import type { NumberRecord } from "../number-record.ts";

const membersTo = "2022-08-25";
const allTo = "2015-03-14";

/** Instruments in the order of the page: those of the younger table, then those of the older alone. */
const instruments = [
  ["ICRMW", membersTo],
  ["ICERD", membersTo],
  ["ICCPR", membersTo],
  ["CEDAW", membersTo],
  ["CRC", membersTo],
  ["REFUGEES-1951", allTo],
  ["REFUGEES-1967", allTo],
  ["TRAFFICKING", allTo],
  ["SMUGGLING", allTo],
] as const;

interface Deposit {
  readonly since: string;
  readonly id: string;
}
type Parties = ReadonlyMap<string, Deposit>;

/** Who was party to what, read once for all areas. */
export interface TreatyTable {
  readonly instruments: readonly {
    readonly instrument: string;
    readonly date: string;
    readonly parties: Parties;
    /** Parties of whatever standing, by the older table. */
    readonly older: Parties;
  }[];
  /** Member States: every one is party to one of the treaties of the younger table, which names no others. */
  readonly members: ReadonlySet<string>;
}

/** Status of one instrument for one area. */
export interface TreatyRow {
  readonly instrument: string;
  /** Day to which the table speaks. */
  readonly date: string;
  /** Year of the deposit. */
  readonly since: PageNumber | null;
  /** False where no table speaks about the area: silence is not a no. */
  readonly known: boolean;
}

/** Reads the parties to every instrument. */
export async function treatyTable(edition: Edition): Promise<TreatyTable> {
  const read = [];
  const members = new Set<string>();
  for (const [instrument, date] of instruments) {
    const parties = await partiesOn(edition, instrument, date);
    const older = date === allTo ? parties : await partiesOn(edition, instrument, allTo);
    read.push({ instrument, date, parties, older });
    if (date === membersTo) for (const area of parties.keys()) members.add(area);
  }
  return { instruments: read, members };
}

/** The rows of an area. */
export function treatyRows(table: TreatyTable, area: string, list: NumberList): TreatyRow[] {
  const isMember = table.members.has(area);
  return table.instruments.map(({ instrument, date, parties, older }) => {
    const deposit = (isMember ? parties : older).get(area);
    const on = isMember ? date : allTo;
    return {
      instrument,
      date: on,
      known: isMember || deposit !== undefined,
      since: deposit ? list.addRecord(recordOf(area, instrument, on, deposit)) : null,
    };
  });
}

async function partiesOn(edition: Edition, instrument: string, date: string): Promise<Parties> {
  const parties = await partiesAt(edition, { instrument, date });
  return new Map(parties.map((each) => [each.area, each]));
}

function recordOf(area: string, instrument: string, date: string, deposit: Deposit): NumberRecord {
  return {
    id: `TREATY/treaty-status/area=${area}/instrument=${instrument}`,
    value: Number(deposit.since.slice(0, 4)),
    unit: "code",
    kind: "status",
    indicator: "TREATY",
    statistic: "treaty-status",
    subject: { area, instrument, date },
    method: date === membersTo ? "status-by-year" : "deposit-by-day",
    caveats: ["reservations-not-shown", "party-is-not-implementation"],
    sources: [date === membersTo ? "hr-status-2022" : "un-treaties-2015"],
    trace: { cell: deposit.id },
  };
}
