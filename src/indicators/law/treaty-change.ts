import type { Edition } from "../../edition/index.ts";
import type { Figure } from "../figure/figure.ts";
import { figureOf } from "../figure/figure-of.ts";
import { cellsOf } from "../trace/cells.ts";
import { operation } from "../trace/trace-of.ts";
import { partiesAt, treatyParties } from "./treaty-parties.ts";
import { memberStates, type TreatySourceId } from "./treaty-source.ts";

/** The day on which the Declaration was adopted. */
export const declarationDay = "2013-10-03";

/** Status of an instrument at the Declaration and at the latest date that a loaded table knows (T8). */
export interface TreatyChange {
  readonly instrument: string;
  /** Parties among the Member States on the day of the Declaration. */
  readonly before: Figure<"covariate", "states">;
  readonly now: Figure<"covariate", "states">;
  /** Day or year of `now`: the table's last entry, or its own date; null without a table. */
  readonly date: string | null;
  readonly change: Figure<"covariate", "states">;
  /** Member States that became parties since, oldest deposit first. */
  readonly newParties: readonly { readonly area: string; readonly since: string }[];
}

/**
 * TREATY, parties at the Declaration, now and the change, with the new parties by name (ours; table of
 * ratification in the reports of the Secretary-General). Counted are Member States of the United Nations,
 * the one count that both tables allow. “Now” is what the younger table knows: August 2022, or, for an
 * instrument that stands only in the tables of 2015, the day of its last entry (trap X09).
 */
export async function treatyChange(edition: Edition, instrument: string): Promise<TreatyChange> {
  const date = await latestKnown(edition, instrument);
  const { memberStates: before } = await treatyParties(edition, {
    instrument,
    date: declarationDay,
  });
  const { memberStates: now } = date
    ? await treatyParties(edition, { instrument, date })
    : { memberStates: before };
  const change = await figureOf(edition, {
    indicator: "TREATY",
    statistic: "parties-since-declaration",
    subject: { instrument, date: date ?? declarationDay },
    kind: "covariate",
    unit: "states",
    method: now.method,
    caveats: ["reservations-not-shown", "party-is-not-implementation"],
    trace: operation("difference", { later: now.trace, earlier: before.trace }),
  });
  return {
    instrument,
    before,
    now,
    date,
    change,
    newParties: await added(edition, instrument, date),
  };
}

/** Year of the status of Member States, or day of the last entry of the older table. */
async function latestKnown(edition: Edition, instrument: string): Promise<string | null> {
  const at = { measure: "TREATY_PARTY", category: [instrument] } as const;
  const recent = await entries(edition, "hr-status-2022", at);
  if (recent.length > 0) return recent.reduce((a, b) => (a > b ? a : b)).slice(0, 4);
  const older = await entries(edition, "un-treaties-2015", at);
  return older.length > 0 ? older.reduce((a, b) => (a > b ? a : b)) : null;
}

async function entries(
  edition: Edition,
  source: TreatySourceId,
  at: { readonly measure: "TREATY_PARTY"; readonly category: readonly string[] },
): Promise<readonly string[]> {
  return (await cellsOf(edition).of({ source, ...at })).map(({ timePeriod }) => timePeriod);
}

async function added(edition: Edition, instrument: string, date: string | null) {
  if (!date) return [];
  const members = new Set((await cellsOf(edition).of(memberStates)).map(({ refArea }) => refArea));
  const old = new Set(
    (await partiesAt(edition, { instrument, date: declarationDay })).map(({ area }) => area),
  );
  if (old.size === 0) return [];
  return (await partiesAt(edition, { instrument, date }))
    .filter(({ area }) => members.has(area) && !old.has(area))
    .map(({ area, since }) => ({ area, since }))
    .sort((a, b) =>
      a.since === b.since ? (a.area < b.area ? -1 : 1) : a.since < b.since ? -1 : 1,
    );
}
