import type { Edition } from "../../edition/index.ts";
import type { StockRevisionId } from "../../indicators/index.ts";
import type { Claim } from "../claims/claim.ts";

/** What the answers of an edition share: which revision and years its figures speak of. */
export interface AnswerContext {
  readonly edition: Edition;
  /** Revision of the migrant stock whose totals are loaded: the latest one. */
  readonly revision: StockRevisionId;
  /** Latest year of that revision. */
  readonly stockYear: number;
  readonly holds: (source: string) => boolean;
  /** Official printed figures that are set beside ours. */
  readonly claims: readonly Claim[];
}

/**
 * The context of an edition. The totals of the revision of 2024 come from its own workbook; while only
 * its corridors are loaded, totals are those of the revision of 2020, since the sum of corridors is
 * no total (trap X03).
 */
export function answerContext(edition: Edition, claims: readonly Claim[]): AnswerContext {
  const loaded = new Set(edition.sources.map(({ id }) => id));
  const isRecent = loaded.has("undesa-ims-2024-destination-origin");
  return {
    edition,
    revision: isRecent ? "2024" : "2020",
    stockYear: isRecent ? 2024 : 2020,
    holds: (source) => loaded.has(source),
    claims,
  };
}
