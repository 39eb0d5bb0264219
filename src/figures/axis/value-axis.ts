import { scaleLinear } from "d3-scale";
import type { FigureContext } from "../context.ts";
import { textWidth } from "../text/measure.ts";
import { typeSize } from "../text/type-scale.ts";

/** A tick of an axis, placed. */
export interface Tick {
  readonly value: number;
  readonly at: number;
  readonly label: string;
}

/** A linear scale with round ticks; a value outside its domain is placed outside its range. */
export interface ValueAxis {
  readonly place: (value: number) => number;
  readonly ticks: readonly Tick[];
  readonly domain: readonly [number, number];
  /** Width of its widest label. */
  readonly labelWidth: number;
}

export interface ValueAxisOptions {
  /** Ends in user units: of the smallest and of the largest value. */
  readonly range: readonly [number, number];
  /** True for bars, which begin at zero; default false. */
  readonly fromZero?: boolean;
  /** About how many ticks; default 5. */
  readonly ticks?: number;
}

/** An axis for values between two ends, widened to round numbers. */
export function valueAxis(
  [smallest, largest]: readonly [number, number],
  { range, fromZero = false, ticks = 5 }: ValueAxisOptions,
  { numbers }: Pick<FigureContext, "numbers">,
): ValueAxis {
  const low = fromZero ? Math.min(0, smallest) : smallest;
  const high = fromZero ? Math.max(0, largest) : largest;
  const widened =
    low === high ? [low - Math.abs(low || 1) / 2, high + Math.abs(high || 1) / 2] : [low, high];
  const scale = scaleLinear(widened, [...range]).nice(ticks);
  const values = scale.ticks(ticks);
  const size = Math.max(...values.map(Math.abs));
  const top = values.at(-1);
  const placed = values.map((value) => ({
    value,
    at: scale(value),
    label:
      value === top || Math.abs(value) === size
        ? numbers.short(value)
        : numbers.scaled(value, size),
  }));
  const [from = 0, to = 0] = scale.domain();
  return {
    place: (value) => scale(value),
    ticks: placed,
    domain: [from, to],
    labelWidth: Math.max(...placed.map(({ label }) => textWidth(label, typeSize.tick))),
  };
}
