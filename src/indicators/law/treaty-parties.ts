import type { AreaCode } from "../../areas/index.ts";
import { areas } from "../../areas/index.ts";
import type { Edition } from "../../edition/index.ts";
import type { Figure, StatisticKey } from "../figure/figure.ts";
import { figureOf } from "../figure/figure-of.ts";
import { cellsOf } from "../trace/cells.ts";
import type { Selection } from "../trace/selection.ts";
import type { Trace } from "../trace/trace.ts";
import { tableOperation } from "../trace/trace-of.ts";
import {
  depositsTo,
  memberStates,
  type TreatyQuery,
  type TreatySourceId,
  treatySource,
} from "./treaty-source.ts";

/** Three counts of one date: they differ by the European Union and by States that are no members. */
export interface TreatyParties {
  readonly memberStates: Figure<"covariate", "states">;
  readonly states: Figure<"covariate", "states">;
  readonly parties: Figure<"covariate", "states">;
}

const europeanUnion = "EU" as AreaCode;
const states = areas.filter(({ code }) => code !== europeanUnion).map(({ code }) => code);

/**
 * TREATY, parties to an instrument at a date (UN Treaty Collection): States that deposited
 * ratification, accession, acceptance, approval or succession on or before it and have not withdrawn.
 * Three counts: Member States of the United Nations, all States, all parties with the European Union.
 * Reservations are not shown, and being party is not implementation.
 *
 * The tables are of different age (trap X09): exact days to 14 March 2015, afterwards the year of the
 * Member States to August 2022. A count that the tables cannot give is missing.
 */
export async function treatyParties(edition: Edition, query: TreatyQuery): Promise<TreatyParties> {
  const source = treatySource(query.date);
  const isTabled = source !== null && (await holdsInstrument(edition, query, source));
  const deposits = isTabled ? depositsTo(query, source) : null;
  const figure = async (statistic: StatisticKey, tables: Record<string, Selection> | null) =>
    figureOf(edition, {
      indicator: "TREATY",
      statistic,
      subject: { instrument: query.instrument, date: query.date },
      kind: "covariate",
      unit: "states",
      method: source === "hr-status-2022" ? "status-by-year" : "deposit-by-day",
      caveats: ["reservations-not-shown", "party-is-not-implementation"],
      trace: tables
        ? await tableOperation(cellsOf(edition), "areas-counted", tables)
        : unknownStatus(query),
    });
  const onlyMembers = source === "hr-status-2022";
  return {
    memberStates: await figure(
      "member-state-parties",
      deposits && { cells: deposits, within: memberStates },
    ),
    states: await figure(
      "state-parties",
      deposits && !onlyMembers ? { cells: { ...deposits, refArea: states } } : null,
    ),
    parties: await figure("parties", deposits && !onlyMembers ? { cells: deposits } : null),
  };
}

/**
 * Whether a loaded table names the instrument; a table that is not loaded may, so that its figures say
 * `not-loaded` and not that nothing is known.
 */
async function holdsInstrument(
  edition: Edition,
  { instrument }: TreatyQuery,
  source: TreatySourceId,
): Promise<boolean> {
  const cells = cellsOf(edition);
  if (!cells.holds(source)) return true;
  const named = await cells.of({ source, measure: "TREATY_PARTY", category: [instrument] });
  return named.length > 0;
}

/** A date or count that no table knows: not available, and not zero. */
function unknownStatus({ instrument, date }: TreatyQuery): Trace {
  return {
    kind: "cell",
    selection: {
      source: "un-treaties-2015",
      measure: "TREATY_PARTY",
      category: [instrument],
      timePeriod: [date],
      refArea: [],
    },
    id: null,
    value: { missing: "not-available" },
  };
}

/** The parties at a date, in code order, with the VALUE_ID of each deposit. */
export async function partiesAt(
  edition: Edition,
  query: TreatyQuery,
): Promise<readonly { readonly area: string; readonly since: string; readonly id: string }[]> {
  const source = treatySource(query.date);
  if (!source) return [];
  const deposits = await cellsOf(edition).of(depositsTo(query, source));
  return deposits
    .filter(({ value }) => value === 1)
    .map(({ refArea, timePeriod, id }) => ({ area: refArea, since: timePeriod, id }))
    .sort((a, b) => (a.area < b.area ? -1 : 1));
}
