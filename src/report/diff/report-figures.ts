import type { Edition } from "../../edition/index.ts";
import type { Figure } from "../../indicators/index.ts";
import { compileReport, type ReportPlan } from "../compile/compile.ts";

/** Every figure that a report prints from an edition, each identifier once, in the order of the report. */
export async function reportFigures(
  edition: Edition,
  plan: ReportPlan,
  signal?: AbortSignal,
): Promise<readonly Figure[]> {
  const { ledger } = await compileReport(edition, plan, {
    languages: [],
    ...(signal && { signal }),
  });
  return [...new Map(ledger.entries.map(({ figure }) => [figure.id, figure])).values()];
}
