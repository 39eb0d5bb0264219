import type { ThemeName } from "./colour/theme.ts";
import type { FigureWords } from "./words.ts";

/** How numbers are written in the language of the figure. Every number of a figure passes through it. */
export interface FigureNumbers {
  /** Every digit that is known, in groups: `12,345,678`; `digits` decimals, default 0 or what it needs up to 2. */
  exact(value: number, digits?: number): string;
  /** Three digits and a word of size, for labels: `12.3 million`, `1230万`. */
  short(value: number): string;
  /** As `short`, in the size of `largest` and without its word, for the smaller ticks of an axis. */
  scaled(value: number, largest: number): string;
  /** 0.8 is `80 per cent` or `80%`. */
  percent(share: number): string;
}

/** In which language, script, theme and width a figure is made: everything that is not its data. */
export interface FigureContext {
  /** BCP 47, such as `zh`. */
  readonly language: string;
  /** Of the script. Time axes and maps run from left to right in both. */
  readonly direction: "ltr" | "rtl";
  readonly theme: ThemeName;
  /** Width of the scene in CSS pixels; below 480 a figure uses its narrow layout. */
  readonly width: number;
  readonly numbers: FigureNumbers;
  readonly words: FigureWords;
}

/** True where there is no room for labels beside the marks. */
export function isNarrow(context: FigureContext): boolean {
  return context.width < 480;
}
