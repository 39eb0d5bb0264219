import type { Passage, StrayNumber } from "./check-numbers.ts";
import { contextOf, numbersIn } from "./check-numbers.ts";
import type { Drawing } from "./drawing.ts";

/** The words of a drawing as a file has them. */
export interface FoundDrawing {
  /** Page, paragraph or line. */
  readonly place: number;
  /** Title, if the format has one, and alternative text. */
  readonly spoken: readonly string[];
  readonly texts: readonly string[];
}

/**
 * The numbers of a drawing that are not the ones of its ledger: every text must stand there as often as
 * it is drawn and in the same order, so that a number cannot be taken from another mark or chart.
 *
 * @param drawing null if the ledger knows no such drawing: then none of its numbers passes
 */
export function checkDrawing(found: FoundDrawing, drawing: Drawing | null): readonly StrayNumber[] {
  const { place, spoken, texts } = found;
  const said = new Set([drawing?.title, drawing?.alt]);
  const wrong = spoken.filter((text) => !said.has(text));
  return [
    ...wrong.flatMap((text) => strangers(place, text, drawing?.alt ?? "")),
    ...misplaced(texts, drawing?.texts.map(({ text }) => text) ?? []).flatMap((text) =>
      numbersOf({ place, text }),
    ),
  ];
}

/** Numbers of a spoken text that the one of the ledger does not say. */
function strangers(place: number, text: string, alt: string): readonly StrayNumber[] {
  const known = new Set(numbersIn(alt).map(({ key }) => key));
  return numbersOf({ place, text }).filter(({ number }) => !known.has(number.key));
}

function numbersOf({ place, text }: Passage): readonly StrayNumber[] {
  return numbersIn(text).map((number) => ({
    place,
    number,
    context: contextOf(text, number),
  }));
}

/** Texts that the ledger does not draw so often; failing such, those that stand in another's place. */
function misplaced(found: readonly string[], stored: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const text of stored) left.set(text, (left.get(text) ?? 0) + 1);
  const extra = found.filter((text) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count === 0;
  });
  return extra.length > 0 ? extra : found.filter((text, i) => text !== stored[i]);
}
