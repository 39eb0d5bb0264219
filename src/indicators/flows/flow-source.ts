/** Sources that hold the reports of both ends of corridors. */
export const flowSourceIds = ["undesa-flows-2015", "eurostat-flows-both-reports"] as const;
export type FlowSourceId = (typeof flowSourceIds)[number];

/** Bases on which both ends can be compared. */
export type MirrorBasis = "RESIDENCE" | "CITIZENSHIP";

/** How a source marks the coverage of citizens and foreigners together. */
export interface FlowSource {
  readonly id: FlowSourceId;
  readonly bothCoverages: string | null;
}

/** The source of an identifier. */
export function flowSource(id: FlowSourceId): FlowSource {
  return { id, bothCoverages: id === "undesa-flows-2015" ? "both" : null };
}
