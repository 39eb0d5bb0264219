import type { Edition } from "../../edition/index.ts";
import type { Figure } from "../figure/figure.ts";
import { figureOf } from "../figure/figure-of.ts";
import { type StockRevisionId, stockRevision, stockTotal } from "../groups/stock-revision.ts";
import { cellsOf } from "../trace/cells.ts";
import { cell, operation } from "../trace/trace-of.ts";

/** Two releases of one stock: the same year in both, and the latest year of the later one. */
export interface StockRevisionQuery {
  readonly area: string;
  /** Year that both releases state. */
  readonly year: number;
  /** Later year of the later release. */
  readonly laterYear: number;
  readonly earlier: StockRevisionId;
  readonly later: StockRevisionId;
}

/** A change taken apart: what was revised and what happened. */
export interface StockRevisionDifference {
  /** The year as the earlier release gave it. */
  readonly before: Figure<"stock", "persons">;
  /** The same year as the later release gives it. */
  readonly after: Figure<"stock", "persons">;
  /** After − before, of one year: not a change in the world. */
  readonly revision: Figure<"stock", "persons">;
  /** Later year − year, both of the later release. */
  readonly change: Figure<"stock", "persons">;
}

/**
 * EDITION-DIFF of a stock between two releases (ours; clauses 28.a and 33.b; trap T13): Δ = Δ_world +
 * Δ_revision, where Δ_revision is the same year in the new release less in the old one, and Δ_world the
 * later year less the year within the new release.
 */
export async function stockRevisionDifference(
  edition: Edition,
  { area, year, laterYear, earlier, later }: StockRevisionQuery,
): Promise<StockRevisionDifference> {
  const cells = cellsOf(edition);
  const at = async (revision: StockRevisionId, of: number) =>
    cell(cells, stockTotal(stockRevision(revision), area, of));
  const [before, after, now] = [
    await at(earlier, year),
    await at(later, year),
    await at(later, laterYear),
  ];
  const shared = {
    indicator: "EDITION-DIFF",
    subject: { area, year, laterYear, earlier, later },
    kind: "stock",
    unit: "persons",
    caveats: ["revision-changes-the-past"],
  } as const;
  return {
    before: await figureOf(edition, {
      ...shared,
      statistic: "value-before-revision",
      method: "published-value",
      trace: before,
    }),
    after: await figureOf(edition, {
      ...shared,
      statistic: "value-after-revision",
      method: "published-value",
      trace: after,
    }),
    revision: await figureOf(edition, {
      ...shared,
      statistic: "revision",
      method: "same-date-two-releases",
      trace: operation("difference", { later: after, earlier: before }),
    }),
    change: await figureOf(edition, {
      ...shared,
      statistic: "change-within-release",
      method: "two-dates-one-release",
      trace: operation("difference", { later: now, earlier: after }),
    }),
  };
}
