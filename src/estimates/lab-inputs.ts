import type { Edition } from "../edition/index.ts";
import { lackOf } from "./build-estimates.ts";
import { periodsBetween } from "./period.ts";
import { type PeriodInputs, periodInputs } from "./period-inputs.ts";
import { type RevisionId, revisions } from "./revision.ts";
import { readRevision, secondOpinionIn, sourcesOf } from "./revision-data.ts";

/** The tables on which the estimates of a period rest, with their sources. */
export interface LabInputs {
  readonly revision: RevisionId;
  readonly inputs: PeriodInputs;
  readonly sources: readonly string[];
}

/** Every period of every revision whose tables an edition holds, for estimating anew. */
export async function* labInputs(edition: Edition): AsyncGenerator<LabInputs> {
  for (const revision of revisions) {
    if (lackOf(edition, revision).length > 0) continue;
    const data = await readRevision(edition, revision);
    const sources = [...sourcesOf(revision), ...secondOpinionIn(edition, revision)];
    for (const period of periodsBetween(revision.years))
      yield { revision: revision.id, inputs: periodInputs(data, period), sources };
  }
}
