import type { Selection } from "../trace/selection.ts";

/** Status tables: dated deposits to March 2015, and the years of the Member States to August 2022. */
export type TreatySourceId = "un-treaties-2015" | "hr-status-2022";

/** Day on which the tables of 2015 were collected: nothing is known of them afterwards. */
export const collectedTo = "2015-03-14";
/** Day of the younger table. */
export const statusTo = "2022-08-25";

/** Which instrument at which date. */
export interface TreatyQuery {
  /** Abbreviation: `ICRMW`, `TRAFFICKING`. */
  readonly instrument: string;
  /** ISO 8601 day, or a year for the status at its end. */
  readonly date: string;
}

/**
 * The table that knows a date: exact days to 14 March 2015, then years to 25 August 2022; null for a
 * later date, of which no edition knows.
 */
export function treatySource(date: string): TreatySourceId | null {
  if (date.length === 10 && date <= collectedTo) return "un-treaties-2015";
  return date <= statusTo ? "hr-status-2022" : null;
}

/** Deposits of ratification, accession, acceptance, approval or succession on or before a date. */
export function depositsTo({ instrument, date }: TreatyQuery, source: TreatySourceId): Selection {
  const notAfter = source === "hr-status-2022" ? date.slice(0, 4) : date;
  return { source, measure: "TREATY_PARTY", category: [instrument], notAfter };
}

/** The 193 Member States of the United Nations, each of which has a row of an instrument. */
export const memberStates: Selection = {
  source: "hr-status-2022",
  measure: "TREATY_PARTY",
  category: ["CRC"],
};
