const plain = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/;

/**
 * The number that a text states, or null if it is not one plain decimal numeral.
 * No thousands separators, no units, no `NaN` or `Infinity`: those are for a source to declare.
 */
export function parseNumeral(text: string): number | null {
  const trimmed = text.trim();
  if (!plain.test(trimmed)) return null;
  const value = Number(trimmed);
  return Number.isFinite(value) ? value : null;
}
