import { undetermined } from "../map/neutral-paint.ts";
import { isKnown } from "../observation.ts";
import type { Paint, Pattern } from "../scene.ts";
import { colourOf, type MapScale } from "./classes.ts";
import type { Absence, AreaValue } from "./data.ts";

/** Patterns that double the colours of a map. */
export const mapPatterns: readonly Pattern[] = [
  undetermined,
  { id: "not-estimated", kind: "hatch", colour: "missing" },
  { id: "not-applicable", kind: "dots", colour: "missing" },
];

const absencePaints: Readonly<Record<Absence, Paint>> = {
  "no-data": { fill: "paper" },
  "not-estimated": { fill: "paper", pattern: "not-estimated" },
  "not-applicable": { fill: "paper", pattern: "not-applicable" },
};

/** The paint of a missing value. */
export function absencePaint(absence: Absence): Paint {
  return absencePaints[absence];
}

/** The paint of what an area shows; of an area without a row, that of no data. */
export function fillOf(
  shown: AreaValue | undefined,
  limits: readonly number[],
  scale?: MapScale,
): Paint {
  if (shown === undefined) return absencePaints["no-data"];
  if (!isKnown(shown.value)) return absencePaints[shown.absence ?? "no-data"];
  return { fill: colourOf(shown.value, limits, scale) };
}
