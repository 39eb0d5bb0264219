import type { ClauseId } from "../../../declaration/index.ts";
import { type Figure, internalDisplacements } from "../../../indicators/index.ts";
import type { AnswerContext } from "../answer-context.ts";

const lastYear = 2022;

/**
 * Figures that throw light on a gap without answering it: for 25.a internal displacement by disasters,
 * which is not international migration, from a reader's own copy of the IDMC's files.
 */
export async function gapContext(
  { edition, holds }: AnswerContext,
  clause: ClauseId,
): Promise<readonly Figure[]> {
  if (clause !== "25.a" || !holds("idmc-displacements-2022")) return [];
  return [await internalDisplacements(edition, { area: "001", year: lastYear, cause: "disaster" })];
}
