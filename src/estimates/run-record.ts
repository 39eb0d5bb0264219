import type { MarginCheck, WaymarkFinding } from "../flows/index.ts";
import type { MadeRepair, MethodEstimate } from "./method-estimate.ts";

/** What the manifest keeps of one method's estimate for one sex. */
export interface RunRecord {
  readonly method: string;
  readonly sex: string;
  /** World total, in persons; null where the method refused. */
  readonly total: number | null;
  readonly corridors: number;
  /** Persons in cells below the resolution of the file. */
  readonly belowResolution: number;
  /** Births − deaths − growth of the world before it was balanced; null for methods without it. */
  readonly worldDiscrepancy: number | null;
  readonly largestMarginError: number;
  readonly margins: readonly MarginCheck[];
  readonly repairs: readonly MadeRepair[];
  readonly negativeCells: number;
  /** Of both sexes together: they hold for each sex, which is a share of the corridor. */
  readonly findings: readonly WaymarkFinding[];
  /** Why there is no estimate, or null. */
  readonly refusal: { readonly code: string; readonly message: string } | null;
}

/** The record of an estimate. */
export function runRecord(estimate: MethodEstimate, belowResolution: number): RunRecord {
  const { method, sex } = estimate;
  if (estimate.refusal) {
    const { code, message } = estimate.refusal;
    return {
      ...{ method, sex, total: null, corridors: 0, belowResolution: 0, worldDiscrepancy: null },
      ...{ largestMarginError: 0, margins: [], repairs: [], negativeCells: 0, findings: [] },
      refusal: { code, message },
    };
  }
  const { flows, diagnostics } = estimate;
  let total = 0;
  let corridors = 0;
  for (const persons of flows) {
    total += persons;
    if (persons !== 0) corridors += 1;
  }
  return {
    method,
    sex,
    total,
    corridors,
    belowResolution,
    worldDiscrepancy: diagnostics.worldDiscrepancy ?? null,
    largestMarginError: diagnostics.largestMarginError,
    margins: diagnostics.margins,
    repairs: diagnostics.repairs,
    negativeCells: diagnostics.negativeCells,
    findings: sex === "_T" ? (diagnostics.findings ?? []) : [],
    refusal: null,
  };
}
