import type { FigureUnit } from "../../indicators/index.ts";
import { figureText, numberText, proseText, usualDigits } from "../../indicators/index.ts";
import type { Language } from "../../messages/index.ts";

/** How a value is printed. Rounding changes the text only: the ledger keeps the value. */
export interface NumberStyle {
  /** Decimals; default those of the unit. */
  readonly digits?: number;
  /** With its unit in words: `3.6 per cent`. Default the number alone. */
  readonly unit?: boolean;
  /** Divisor of a table in thousands or millions; the table says so. */
  readonly per?: 1 | 1_000 | 1_000_000 | 1_000_000_000;
  /** Large numbers in words of size: `280.6 million`, 2.806亿. */
  readonly words?: boolean;
  /** With a plus sign where positive, for changes. */
  readonly signed?: boolean;
  /** Without its sign, where the words say the direction: *fell by 2.0*. */
  readonly magnitude?: boolean;
}

/** A number in a language and style, without a blank at either end. */
export function styledNumber(
  exact: number,
  unit: FigureUnit,
  language: Language,
  style: NumberStyle = {},
): string {
  const { digits, unit: withUnit = false, per = 1, words = false, signed = false } = style;
  const value = style.magnitude ? Math.abs(exact) : exact;
  const decimals = digits ?? usualDigits(value, unit);
  const isZero = Math.abs(value / per) < 0.5 * 10 ** -decimals;
  const plus = signed && value > 0 && !isZero ? "+" : "";
  if (words) return plus + proseText({ value, unit }, language, { withUnit, digits: decimals });
  if (withUnit && per === 1)
    return plus + figureText({ value, unit }, language, { digits: decimals });
  return plus + numberText(value / per, language, decimals);
}
