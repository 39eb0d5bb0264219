import type { CorridorEstimate } from "../../estimates/index.ts";
import { type Language, message } from "../../messages/index.ts";
import { formatNumber } from "./number.ts";

/** What was repaired or found at the ends of a corridor, each with the runs that it concerns; nothing twice. */
export function estimateNotes(
  language: Language,
  estimates: readonly CorridorEstimate[],
): readonly string[] {
  const number = (persons: number) => formatNumber(language, persons, 0);
  const between = message(language, "list.separator");
  const notes = new Map<string, Set<string>>();
  const add = (text: string, { revision, method }: CorridorEstimate) =>
    notes.set(text, (notes.get(text) ?? new Set()).add(`${method} (${revision})`));
  for (const estimate of estimates) {
    for (const { repair, areas, persons } of estimate.repairs) {
      const about = { areas: shortList(areas, between), persons: number(persons) };
      add(
        `${message(language, `flows.repair.${repair}`)}: ${aboutText(language, about)}`,
        estimate,
      );
    }
    if (estimate.collapsed === null || estimate.sex !== "_T") continue;
    const { closed, lower95, forcedBy, gapOfOrigin, gapOfDestination, origin, destination } =
      estimate.collapsed;
    const said = message(language, "estimates.collapsed", {
      ...{ origin, destination, forcedBy },
      ...{ estimate: number(estimate.collapsed.estimate), closed: number(closed) },
      ...{ lower: number(lower95) },
      ...{ gapOfOrigin: number(gapOfOrigin), gapOfDestination: number(gapOfDestination) },
    });
    add(said, estimate);
  }
  return [
    ...[...notes].map(([text, runs]) => `${[...runs].join(between)}: ${text}`),
    ...(estimates.some(({ method }) => method === "waymark")
      ? [message(language, "estimates.waymark-revisions")]
      : []),
  ];
}

/** The first of many areas, and how many they are. */
function shortList(areas: readonly string[], between: string): string {
  return areas.length > 10
    ? `${areas.slice(0, 10).join(between)} … (${areas.length})`
    : areas.join(between);
}

function aboutText(language: Language, { areas, persons }: { areas: string; persons: string }) {
  return message(language, "estimates.repair-about", { areas, persons });
}
