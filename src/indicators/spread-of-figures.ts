import type { Edition } from "../edition/index.ts";
import type { Figure, Subject } from "./figure/figure.ts";
import { figureOf } from "./figure/figure-of.ts";
import { hasNoNumber } from "./figure/missing.ts";
import { IndicatorError } from "./indicator-error.ts";
import type { Trace } from "./trace/trace.ts";
import { operation } from "./trace/trace-of.ts";

/** The range of the rivals of one fact. */
export interface RivalRange {
  readonly smallest: Figure;
  readonly largest: Figure;
  /** Largest over smallest; undefined for a zero, differing signs or a single value. */
  readonly spread: Figure<"ratio", "ratio">;
}

/**
 * RIVALS, how little is known of one fact (ours; clauses 22.a and 28.a): the smallest and the largest of
 * its values and their ratio. Observed values and estimates are never in one range, and rivals agree in
 * kind, unit and basis (traps T07 and T08).
 *
 * @param subject the fact, without what tells its rivals apart
 * @param rivals at least one figure; those without a number stay out of the range
 * @throws IndicatorError `kinds-differ`, `units-differ`, `bases-differ`, `methods-differ`
 */
export async function spreadOfFigures(
  edition: Edition,
  subject: Subject,
  rivals: readonly [Figure, ...Figure[]],
): Promise<RivalRange> {
  for (const rival of rivals) requireRivals(rivals[0], rival);
  const known = rivals.filter(({ value }) => !hasNoNumber(value));
  const sorted = [...known].sort((a, b) => Number(a.value) - Number(b.value));
  const entering = known.length > 0 ? known : rivals;
  const inputs: Record<string, Trace> = Object.fromEntries(
    entering.map(({ id, trace }) => [id, trace] as const),
  );
  const { model, unit } = rivals[0];
  const saysZero = known.some(({ value }) => value === 0);
  return {
    smallest: sorted[0] ?? rivals[0],
    largest: sorted.at(-1) ?? rivals[0],
    spread: await figureOf(edition, {
      indicator: "RIVALS",
      statistic: "spread",
      subject: { ...subject, of: unit },
      kind: "ratio",
      unit: "ratio",
      method: model ? "rival-estimates" : "rival-values",
      caveats: [
        ...(model ? (["range-not-mean"] as const) : (["models-apart"] as const)),
        ...(saysZero ? (["one-source-says-zero"] as const) : []),
      ],
      trace: operation("largest-to-smallest", inputs),
    }),
  };
}

function requireRivals(first: Figure, second: Figure): void {
  const ids = { first: first.id, second: second.id };
  if (first.kind !== second.kind) throw new IndicatorError("kinds-differ", ids);
  if (first.unit !== second.unit) throw new IndicatorError("units-differ", ids);
  const isLoaded = !hasNoNumber(first.value) && !hasNoNumber(second.value);
  if (!isLoaded) return;
  if (first.model !== second.model) throw new IndicatorError("methods-differ", ids);
  const [a, b] = [statedBases(first), statedBases(second)];
  if (a && b && a !== b) throw new IndicatorError("bases-differ", ids);
}

/** The bases of a figure as one text; empty where its file states none. */
function statedBases({ bases }: Figure): string {
  return bases.filter((basis) => basis !== "NOT_STATED").join(" ");
}
