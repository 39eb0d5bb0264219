import type { IndicatorId } from "../../declaration/index.ts";
import type { Edition } from "../../edition/index.ts";
import type { Figure, StatisticKey, Subject } from "../figure/figure.ts";
import { figureOf } from "../figure/figure-of.ts";
import type { RecordsTrace } from "../trace/trace.ts";
import { recordsOf } from "../trace/trace-of.ts";

/** Which records are counted, and what the count is called. */
export interface RecordCountQuery {
  readonly indicator: IndicatorId;
  readonly statistic: StatisticKey;
  readonly subject: Subject;
  readonly ledger: RecordsTrace["ledger"];
  readonly keys: readonly string[];
}

/**
 * EVENTS, CLAIMS, CHALLENGE and counts of the register: how many records of a curated ledger there are
 * (ours). The trace names each of them; it is a count of what was entered, not of what happened.
 */
export async function recordCount(
  edition: Edition,
  { indicator, statistic, subject, ledger, keys }: RecordCountQuery,
): Promise<Figure<"covariate", "records">> {
  return figureOf(edition, {
    indicator,
    statistic,
    subject,
    kind: "covariate",
    unit: "records",
    method: "records-entered",
    caveats: ["records-not-complete"],
    trace: recordsOf(ledger, keys),
  });
}
