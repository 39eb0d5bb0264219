import { scaleLinear, scaleLog } from "d3-scale";
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
  /** True: equal distances are equal factors; default false. */
  readonly logarithmic?: boolean;
}

/** An axis for values between two ends, widened to round numbers. */
export function valueAxis(
  extent: readonly [number, number],
  options: ValueAxisOptions,
  { numbers }: Pick<FigureContext, "numbers">,
): ValueAxis {
  const scale = options.logarithmic ? factorScale(extent, options) : linearScale(extent, options);
  const values = options.logarithmic
    ? factorTicks(scale.domain())
    : scale.ticks(options.ticks ?? 5);
  const size = Math.max(...values.map(Math.abs));
  const top = values.at(-1);
  const isFull = (value: number) =>
    options.logarithmic || value === top || Math.abs(value) === size;
  const placed = values.map((value) => ({
    value,
    at: scale(value),
    label: isFull(value) ? numbers.short(value) : numbers.scaled(value, size),
  }));
  const [from = 0, to = 0] = scale.domain();
  return {
    place: (value) => scale(value),
    ticks: placed,
    domain: [from, to],
    labelWidth: Math.max(...placed.map(({ label }) => textWidth(label, typeSize.tick))),
  };
}

function linearScale(
  [smallest, largest]: readonly [number, number],
  { range, fromZero = false, ticks = 5 }: ValueAxisOptions,
) {
  const low = fromZero ? Math.min(0, smallest) : smallest;
  const high = fromZero ? Math.max(0, largest) : largest;
  const half = low === high ? Math.abs(low || 1) / 2 : 0;
  return scaleLinear([low - half, high + half], [...range]).nice(ticks);
}

function factorScale([smallest, largest]: readonly [number, number], { range }: ValueAxisOptions) {
  return scaleLog([smallest / 1.15, largest * 1.15], [...range]);
}

/** Powers of ten, with 2 and 5 times them where there are few. */
function factorTicks([from = 1, to = 10]: readonly number[]): number[] {
  const powers: number[] = [];
  for (let e = Math.floor(Math.log10(from)); e <= Math.ceil(Math.log10(to)); e++) {
    for (const factor of [1, 2, 5]) powers.push(factor * 10 ** e);
  }
  const inside = powers.filter((value) => value >= from && value <= to);
  return inside.length > 6 ? inside.filter((value) => Number.isInteger(Math.log10(value))) : inside;
}
