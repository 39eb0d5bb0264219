import type { CollapsedCorridor, WaymarkFinding } from "../flows/index.ts";
import type { MadeRepair } from "./method-estimate.ts";

/** What was repaired or found at a corridor or one of its ends. */
export interface CorridorNotes {
  /** Repairs of the run that name one of the ends; their persons are those of all areas named. */
  readonly repairs: readonly MadeRepair[];
  /** Of `waymark-closed`, both sexes: the corridor is left less than its estimate can bear. Null where it is not. */
  readonly collapsed: CollapsedCorridor | null;
}

/** The notes of a corridor among the repairs and findings of a run. */
export function corridorNotes(
  repairs: readonly MadeRepair[],
  findings: readonly WaymarkFinding[] = [],
  { origin, destination }: { readonly origin: string; readonly destination: string },
): CorridorNotes {
  const collapsed = findings
    .flatMap(({ corridors = [] }) => corridors)
    .find((each) => each.origin === origin && each.destination === destination);
  return {
    repairs: repairs.filter(({ areas }) => areas.includes(origin) || areas.includes(destination)),
    collapsed: collapsed ?? null,
  };
}
