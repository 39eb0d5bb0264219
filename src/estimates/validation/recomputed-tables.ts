import type { Edition } from "../../edition/index.ts";
import { lackOf } from "../build-estimates.ts";
import { isFlowMethod } from "../estimate-method.ts";
import type { Period } from "../period.ts";
import { type PeriodInputs, periodInputs } from "../period-inputs.ts";
import { revisions } from "../revision.ts";
import { readRevision } from "../revision-data.ts";
import { runMethods } from "../run-methods.ts";
import type { WorldTable } from "./world-table.ts";

/** Our estimates of a period on every revision that has it, with the inputs of the blend. */
export interface RecomputedTables {
  readonly tables: readonly WorldTable[];
  /** Inputs of the revision for which the blend is fitted, where it has the period. */
  readonly blendable: PeriodInputs | undefined;
}

/**
 * Runs every method on every revision, both sexes together.
 *
 * @throws EditionError, QueryError
 */
export async function recomputedTables(
  edition: Edition,
  period: Period,
): Promise<RecomputedTables> {
  const tables: WorldTable[] = [];
  let blendable: PeriodInputs | undefined;
  for (const revision of revisions) {
    const { start, end } = period;
    if (lackOf(edition, revision).length > 0) continue;
    if (!revision.years.includes(start) || !revision.years.includes(end)) continue;
    const inputs = periodInputs(await readRevision(edition, revision, [start, end]), period);
    if (revision.blendable) blendable = inputs;
    for (const { method, flows } of runMethods(inputs, { sexes: ["_T"] })) {
      if (flows === undefined) continue;
      const kind = isFlowMethod(method) ? "recomputed" : "waymark";
      tables.push({ source: revision.id, method, kind, codes: inputs.map.codes, flows });
    }
  }
  return { tables, blendable };
}
