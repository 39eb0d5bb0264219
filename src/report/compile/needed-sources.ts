import type { Edition } from "../../edition/index.ts";
import { ReportError } from "../report-error.ts";

/**
 * Sources without which no report can be written: the totals of migrants by destination. Without any other
 * source a clause or a cell says that it is not loaded, and the rest stands.
 */
const neededSources = ["undesa-ims-2020-destination"];

/** @throws ReportError `vintage-missing` with the first source that the edition lacks */
export function checkSources({ sources }: Edition): void {
  const held = new Set(sources.map(({ id }) => id));
  const source = neededSources.find((id) => !held.has(id));
  if (source) throw new ReportError("vintage-missing", { source });
}
