import type { Paint, Pattern } from "../scene.ts";

/** The hatch of territories whose status is not determined. */
export const undetermined: Pattern = { id: "undetermined", kind: "hatch", colour: "axis" };

/** Grey with a hatch: no value may fill the territory. */
export const neutralPaint: Paint = { fill: "neutral", pattern: undetermined.id };
