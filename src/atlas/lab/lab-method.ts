import type { FlowMethodId } from "../../flows/index.ts";

/** A method that the laboratory runs. */
export type LabMethod = FlowMethodId | "waymark";

/**
 * The methods in the order of the choice: the one with intervals of its own first. Written out, since the page
 * offers them without carrying the library; a test holds them to its registry.
 */
export const labMethods: readonly LabMethod[] = [
  "waymark",
  "sd-drop-neg",
  "sd-rev-neg",
  "mig-rate",
  "da-min-open-dr",
  "da-min-closed",
  "da-ind-closed",
  "da-pb-closed",
];

/** Methods whose interval comes from drawing the inputs with errors: those of demographic accounting. */
export function isDrawn(method: LabMethod): method is FlowMethodId {
  return method.startsWith("da-");
}

/** Draws of an interval. */
export const labDraws = 100;
