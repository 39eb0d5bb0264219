import type { FigureContext } from "./context.ts";
import { isKnown, type Observation } from "./observation.ts";
import type { FigureCell, Interval } from "./table.ts";

/** The heading of a row, or another cell that holds words. */
export function labelCell(text: string): FigureCell {
  return { value: text, text, trace: null };
}

/**
 * The cell of the table that an observation fills.
 * @param digits decimals that are printed; default what the formatter takes
 */
export function cellOf(
  observation: Observation,
  context: FigureContext,
  digits?: number,
): FigureCell {
  if (!isKnown(observation)) {
    return { value: null, text: observation.missing, trace: observation.trace ?? null };
  }
  const { value, trace, interval, further, model } = observation;
  return {
    value,
    text: context.numbers.exact(value, digits),
    trace,
    ...(interval ? { interval: withText(interval, context, digits) } : {}),
    ...(further ? { further: withText(further, context, digits) } : {}),
    ...(model ? { model } : {}),
  };
}

function withText(
  { low, high }: Interval,
  { numbers, words }: FigureContext,
  digits: number | undefined,
): Interval & { text: string } {
  const text = words.range(numbers.exact(low, digits), numbers.exact(high, digits));
  return { low, high, text };
}

/** A cell outside its series: neither a value nor a missing one. */
export const emptyCell: FigureCell = { value: null, text: "", trace: null };
