import type { Language } from "../../messages/index.ts";

const formats = new Map<string, Intl.NumberFormat>();

/**
 * A number as a reader of the language writes it, with groups of three digits.
 *
 * @param digits most digits after the decimal point
 */
export function formatNumber(language: Language, value: number, digits = 3): string {
  const key = `${language} ${digits}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(language === "zh" ? "zh-CN" : "en-GB", {
      maximumFractionDigits: digits,
    });
    formats.set(key, format);
  }
  return format.format(value);
}
