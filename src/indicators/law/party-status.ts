import type { Edition } from "../../edition/index.ts";
import { cellsOf } from "../trace/cells.ts";
import type { PublishedCell } from "../trace/published-cell.ts";
import { collectedTo, memberStates, statusTo, type TreatySourceId } from "./treaty-source.ts";

/** Whether an area is party to an instrument, as far as a loaded table knows. */
export interface PartyStatus {
  readonly instrument: string;
  readonly status: "party" | "not-party" | "not-known";
  /** Day or year of the deposit of a party. */
  readonly since: string | null;
  /** Day to which the table speaks; null where the status is not known. */
  readonly date: string | null;
  /** The table that says it; null where nothing is known. */
  readonly source: TreatySourceId | null;
  /** VALUE_ID of the cell; null where the table says it by leaving the area out, or nothing is known. */
  readonly id: string | null;
}

/**
 * TREATY, status of one area under one instrument (UN Treaty Collection). The younger table states it of
 * every Member State to August 2022. Where it does not name the instrument, the tables of deposits to
 * March 2015 are asked: a Member State that they leave out was no party then, and of other areas
 * silence says nothing. Reservations are not shown, and being party is not implementation.
 */
export async function partyStatus(
  edition: Edition,
  { area, instrument }: { readonly area: string; readonly instrument: string },
): Promise<PartyStatus> {
  const stated = await tableOf(edition, "hr-status-2022", instrument);
  const younger = stated.get(area);
  if (younger) return statusOf(instrument, younger, "hr-status-2022");
  const deposits = await tableOf(edition, "un-treaties-2015", instrument);
  const older = deposits.get(area);
  if (older) return statusOf(instrument, older, "un-treaties-2015");
  const isSilent = deposits.size > 0 && (await isMemberState(edition, area));
  const silence = { instrument, since: null, id: null };
  return isSilent
    ? { ...silence, status: "not-party", date: collectedTo, source: "un-treaties-2015" }
    : { ...silence, status: "not-known", date: null, source: null };
}

function statusOf(instrument: string, cell: PublishedCell, source: TreatySourceId): PartyStatus {
  const isParty = cell.value === 1;
  return {
    instrument,
    status: isParty ? "party" : "not-party",
    since: isParty ? cell.timePeriod : null,
    date: source === "hr-status-2022" ? statusTo : collectedTo,
    source,
    id: cell.id,
  };
}

type Table = ReadonlyMap<string, PublishedCell>;
const tables = new WeakMap<Edition, Map<string, Promise<Table>>>();

/** The cells of an instrument by area, read once for an edition. */
function tableOf(edition: Edition, source: TreatySourceId, instrument: string): Promise<Table> {
  const known = tables.get(edition) ?? new Map<string, Promise<Table>>();
  tables.set(edition, known);
  const key = `${source}/${instrument}`;
  const table = known.get(key) ?? readTable(edition, source, instrument);
  known.set(key, table);
  return table;
}

async function readTable(
  edition: Edition,
  source: TreatySourceId,
  instrument: string,
): Promise<Table> {
  const cells = cellsOf(edition);
  if (!cells.holds(source)) return new Map();
  const found = await cells.of({ source, measure: "TREATY_PARTY", category: [instrument] });
  return new Map(found.map((cell) => [cell.refArea, cell]));
}

async function isMemberState(edition: Edition, area: string): Promise<boolean> {
  const members = await cellsOf(edition).of({ ...memberStates, refArea: [area] });
  return members.length > 0;
}
