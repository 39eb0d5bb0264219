import { type EstimateMethod, estimateMethods } from "./estimate-method.ts";
import type { Period } from "./period.ts";
import { timePeriodOf } from "./period.ts";
import { type RevisionId, revisions } from "./revision.ts";
import { type EstimateSex, sexes } from "./sexes.ts";

/** Which estimate: the parts of its identifier. */
export interface EstimateSite {
  readonly revision: RevisionId;
  readonly period: Period;
  readonly sex: EstimateSex;
  readonly method: EstimateMethod;
  readonly origin: string;
  readonly destination: string;
}

const form =
  /^flow:([a-z0-9-]+):(\d{4})-P(\d{1,2})Y:([A-Z_]+):([a-z0-9-]+):([A-Z0-9]+)-([A-Z0-9]+)$/;

/** Identifier of an estimate: `flow:undesa-ims-2024:2010-P5Y:_T:da-pb-closed:MEX-USA`. */
export function estimateId(site: EstimateSite): string {
  const period = timePeriodOf(site.period).replace("/", "-");
  const corridor = `${site.origin}-${site.destination}`;
  return ["flow", site.revision, period, site.sex, site.method, corridor].join(":");
}

/** The parts of an identifier of an estimate, or null if the text is none. */
export function parseEstimateId(id: string): EstimateSite | null {
  const parts = form.exec(id);
  if (!parts) return null;
  const start = Number(parts[2]);
  const end = start + Number(parts[3]);
  const revision = revisions.find((each) => each.id === parts[1]);
  const sex = sexes.find((each) => each === parts[4]);
  const method = estimateMethods.find((each) => each === parts[5]);
  const at = revision?.years.indexOf(start) ?? -1;
  if (!revision || !sex || !method || at < 0 || revision.years[at + 1] !== end) return null;
  const [origin, destination] = [parts[6]!, parts[7]!];
  return { revision: revision.id, period: { start, end }, sex, method, origin, destination };
}
